import { dayOf, daysFromTo } from '@abri/rules'
import { DayField } from './day-field.tsx'
import { useForm } from './form-context.ts'

/** The two days of the stop. */
export function StopPart() {
  const { form, set, words } = useForm()
  const [debut, fin] = [dayOf(form.arretDebut), dayOf(form.arretFin)]
  const length = debut && fin && fin >= debut ? words.duree(daysFromTo(debut, fin)) : words.compris
  return (
    <section className="part" aria-labelledby="part-stop">
      <h3 id="part-stop">{words.arret}</h3>
      <div className="pair">
        <DayField
          name="arretDebut"
          label={words.du}
          value={form.arretDebut}
          onValue={(arretDebut) => set({ arretDebut })}
        />
        <DayField name="arretFin" label={words.au} value={form.arretFin} onValue={(arretFin) => set({ arretFin })} />
      </div>
      <p className="hint">{length}</p>
    </section>
  )
}
