import { Field } from './field.tsx'
import { useForm } from './form-context.ts'
import { typedAmount } from './typed-amount.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** An amount as people type it, with what was understood shown beside its label. */
export function AmountField({ name, label, value, onValue }: Props) {
  const { words } = useForm()
  const understood = typedAmount(value, words.langue)
  return (
    <Field name={name} label={label} aside={understood && words.regles.montant(understood)}>
      {(aria) => (
        <span className="amount">
          <input
            {...aria}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            placeholder={words.exemple}
            value={value}
            onChange={(event) => onValue(event.currentTarget.value)}
          />
          <span className="unit" aria-hidden="true">
            €
          </span>
        </span>
      )}
    </Field>
  )
}
