import { Check } from './check.tsx'
import { ContributionsPart } from './contributions-part.tsx'
import { DayField } from './day-field.tsx'
import { EarlierStops } from './earlier-stops.tsx'
import { useForm } from './form-context.ts'

/** Facts that most people need not tell, folded away. */
export function DetailsPart({ years }: { readonly years: readonly number[] }) {
  const { form, set, words } = useForm()
  return (
    <details className="fold part">
      <summary>
        <span className="fold-title">{words.preciser}</span>
        <span className="hint">{words.preciserAide}</span>
      </summary>
      <div className="fold-body">
        <Check
          name="hospitalisation"
          label={words.hospitalisation}
          checked={form.hospitalisation}
          onChecked={(hospitalisation) => set({ hospitalisation })}
        />
        <Check
          name="affectionLongueDuree"
          label={words.affectionLongueDuree}
          checked={form.affectionLongueDuree}
          onChecked={(affectionLongueDuree) => set({ affectionLongueDuree })}
        />
        <Check
          name="prolongation"
          label={words.prolongation}
          checked={form.prolongation}
          onChecked={(prolongation) => set({ prolongation })}
        />
        {form.prolongation && (
          <DayField
            name="arretInitialDebut"
            label={words.arretInitialDebut}
            value={form.arretInitialDebut}
            onValue={(arretInitialDebut) => set({ arretInitialDebut })}
          />
        )}
        <DayField
          name="affiliationDepuis"
          label={words.affiliationDepuis}
          hint={words.affiliationAide}
          value={form.affiliationDepuis}
          onValue={(affiliationDepuis) => set({ affiliationDepuis })}
        />
        {years.length > 0 && <ContributionsPart years={years} />}
        <EarlierStops />
      </div>
    </details>
  )
}
