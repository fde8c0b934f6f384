import type { ReactNode } from 'react'
import { useForm } from './form-context.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly aside?: string | null
  readonly hint?: string
  readonly children: (aria: FieldAria) => ReactNode
}
/** The attributes that tie an input to its label, hint and error. */
export type FieldAria = {
  readonly id: string
  readonly 'aria-invalid'?: true
  readonly 'aria-describedby'?: string
  readonly onBlur: () => void
}

/** A labelled input with its hint, and its error beside it. */
export function Field({ name, label, aside, hint, children }: Props) {
  const { errorOf, touch } = useForm()
  const error = errorOf(name)
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const aria: FieldAria = {
    id: name,
    onBlur: () => touch(name),
    ...(error ? { 'aria-invalid': true } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  }
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={name}>{label}</label>
        {aside && <span className="understood">{aside}</span>}
      </div>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children(aria)}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
