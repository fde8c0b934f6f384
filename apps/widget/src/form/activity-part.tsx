import { Choice } from './choice.tsx'
import { DayField } from './day-field.tsx'
import { useForm } from './form-context.ts'
import { natures } from './form.ts'

const CAISSES = ['SSI', 'CIPAV'] as const

/** What the person does, for whom contributions are paid, and since when. */
export function ActivityPart() {
  const { form, set, words } = useForm()
  return (
    <section className="part" aria-labelledby="part-activity">
      <h3 id="part-activity">{words.activite}</h3>
      <Choice
        name="nature"
        legend={words.exerce}
        options={natures}
        texts={words.natures}
        value={form.nature}
        onValue={(nature) => set({ nature })}
      />
      {form.nature === 'LIBERALE' && (
        <Choice
          name="caisse"
          legend={words.caisse}
          options={CAISSES}
          texts={words.caisses}
          value={form.caisse}
          onValue={(caisse) => set({ caisse })}
        />
      )}
      <DayField
        name="debut"
        label={words.debut}
        hint={words.debutAide}
        value={form.debut}
        onValue={(debut) => set({ debut })}
      />
    </section>
  )
}
