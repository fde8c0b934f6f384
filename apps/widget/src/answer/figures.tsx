import type { ArretMaladie } from '@abri/rules'
import { useWords } from './words-context.ts'

/** A day, the days, the first day; then from gross to net. */
export function Figures({ arret: { calendrier, indemniteJournaliere } }: { readonly arret: ArretMaladie }) {
  const words = useWords()
  const { montant, jour } = words.regles
  return (
    <>
      <ul className="figures">
        <li>
          <strong>{montant(indemniteJournaliere)}</strong> {words.parJour}
        </li>
        <li>
          <strong>{calendrier.joursIndemnises}</strong> {words.joursPayes(calendrier.joursIndemnises)}
        </li>
        {calendrier.premierJourIndemnise && (
          <li>
            {words.aPartirDu} <strong>{jour(calendrier.premierJourIndemnise)}</strong>
          </li>
        )}
      </ul>
      <p className="gross">
        {words.brut} {montant(calendrier.totalBrut)} − {words.csg} {montant(calendrier.csg)} − {words.crds}{' '}
        {montant(calendrier.crds)} = {words.net.toLowerCase()} {montant(calendrier.totalNet)}, {words.avantImpot}.
      </p>
    </>
  )
}
