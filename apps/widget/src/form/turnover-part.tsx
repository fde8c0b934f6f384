import { dayOf, endOfMonthBefore } from '@abri/rules'
import type { Words } from '../words/words.ts'
import { AmountField } from './amount-field.tsx'
import { useForm } from './form-context.ts'
import type { Form } from './form.ts'

/** The turnover of each civil year that this stop needs. */
export function TurnoverPart({ years }: { readonly years: readonly number[] | null }) {
  const { form, set, words } = useForm()
  return (
    <section className="part" aria-labelledby="part-turnover">
      <h3 id="part-turnover">{words.encaisse}</h3>
      <p className="hint">
        {years === null ? words.encaisseAttente : years.length === 0 ? words.encaisseRien : words.encaisseAide}
      </p>
      {(years ?? []).map((year) => (
        <AmountField
          key={year}
          name={`encaisse.${year}`}
          label={yearLabel(year, form, words)}
          value={form.encaisse[year] ?? ''}
          onValue={(typed) => set({ encaisse: { ...form.encaisse, [year]: typed } })}
        />
      ))}
    </section>
  )
}

/** The year of the stop itself counts up to the end of the month before, as the contract of the API says. */
function yearLabel(year: number, form: Form, words: Words): string {
  const constatation = dayOf((form.prolongation && form.arretInitialDebut) || form.arretDebut)
  const whole = !constatation || year < Number(constatation.slice(0, 4))
  return whole ? words.annee(year) : words.anneeJusquau(year, words.regles.jour(endOfMonthBefore(constatation)))
}
