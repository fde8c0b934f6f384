import { AmountField } from './amount-field.tsx'
import { Check } from './check.tsx'
import { useForm } from './form-context.ts'
import { noCotisations, type Cotisations } from './form.ts'

/** Contributions due and paid, for the years where something is still owed. */
export function ContributionsPart({ years }: { readonly years: readonly number[] }) {
  const { form, set, words } = useForm()
  const change = (year: number, part: Partial<Cotisations>) =>
    set({ cotisations: { ...form.cotisations, [year]: { ...(form.cotisations[year] ?? noCotisations), ...part } } })
  return (
    <fieldset className="group">
      <legend>{words.cotisations}</legend>
      <p className="hint">{words.cotisationsAide}</p>
      {years.map((year) => {
        const { dues, payees, echeancier } = form.cotisations[year] ?? noCotisations
        return (
          <div key={year} className="year">
            <div className="pair">
              <AmountField
                name={`dues.${year}`}
                label={words.dues(year)}
                value={dues}
                onValue={(typed) => change(year, { dues: typed })}
              />
              <AmountField
                name={`payees.${year}`}
                label={words.payees(year)}
                value={payees}
                onValue={(typed) => change(year, { payees: typed })}
              />
            </div>
            {dues !== '' && (
              <Check
                name={`echeancier.${year}`}
                label={words.echeancier(year)}
                checked={echeancier}
                onChecked={(checked) => change(year, { echeancier: checked })}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
