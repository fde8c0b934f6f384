import { Field } from './field.tsx'

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** A civil day, with the calendar of the reader's own device. */
export function DayField({ value, onValue, ...field }: Props) {
  return (
    <Field {...field}>
      {(aria) => (
        <input
          {...aria}
          type="date"
          min="1950-01-01"
          max="2100-12-31"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
