import { useForm } from './form-context.ts'

type Props<V extends string> = {
  readonly name: string
  readonly legend: string
  readonly options: readonly V[]
  readonly texts: Readonly<Record<V, readonly string[]>>
  readonly value: V | ''
  readonly onValue: (value: V) => void
}

/** One of a few, each with a word of help. */
export function Choice<V extends string>({ name, legend, options, texts, value, onValue }: Props<V>) {
  const { errorOf } = useForm()
  const error = errorOf(name)
  return (
    <fieldset className="choice" aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{legend}</legend>
      <div className="options">
        {options.map((option, i) => (
          <label key={option} className="option" data-chosen={option === value}>
            <input
              id={i === 0 ? name : undefined}
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onValue(option)}
            />
            <span>
              <span className="option-name">{texts[option][0]}</span>
              <span className="option-help">{texts[option][1]}</span>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
