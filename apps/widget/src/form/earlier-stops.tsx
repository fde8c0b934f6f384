import { DayField } from './day-field.tsx'
import { useForm } from './form-context.ts'
import type { Periode } from './form.ts'

/** Stops already paid in the three years before: they count against the longest time paid. */
export function EarlierStops() {
  const { form, set, words } = useForm()
  const stops = form.arretsAnterieurs
  const change = (index: number, part: Partial<Periode>) =>
    set({ arretsAnterieurs: stops.map((stop, i) => (i === index ? { ...stop, ...part } : stop)) })
  return (
    <fieldset className="group">
      <legend>{words.anterieurs}</legend>
      {stops.map((stop, i) => (
        <div key={i} className="pair earlier">
          <DayField
            name={`anterieur.${i}.debut`}
            label={words.anterieurDu(i + 1)}
            value={stop.debut}
            onValue={(debut) => change(i, { debut })}
          />
          <DayField
            name={`anterieur.${i}.fin`}
            label={words.anterieurAu(i + 1)}
            value={stop.fin}
            onValue={(fin) => change(i, { fin })}
          />
          <button
            type="button"
            className="quiet"
            onClick={() => set({ arretsAnterieurs: stops.filter((_, other) => other !== i) })}
          >
            {words.retirer(i + 1)}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => set({ arretsAnterieurs: [...stops, { debut: '', fin: '' }] })}
      >
        {words.ajouter}
      </button>
    </fieldset>
  )
}
