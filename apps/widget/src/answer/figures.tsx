import type { ArretMaladie } from '@abri/rules'
import { useWords } from './words-context.ts'

/** A day, the days, the first day; then from gross to net. */
export function Figures({ arret: { calendrier, indemniteJournaliere } }: { readonly arret: ArretMaladie }) {
  const words = useWords()
  const { regles } = words
  return (
    <>
      <ul className="figures">
        <li>
          <strong>{regles.montant(indemniteJournaliere)}</strong> {words.parJour}
        </li>
        <li>
          <strong>{calendrier.joursIndemnises}</strong> {words.joursPayes(calendrier.joursIndemnises)}
        </li>
        {calendrier.premierJourIndemnise && (
          <li>
            {words.aPartirDu} <strong>{regles.jour(calendrier.premierJourIndemnise)}</strong>
          </li>
        )}
      </ul>
      <p className="gross">
        {words.brut} {regles.montant(calendrier.totalBrut)} − {words.csg} {regles.montant(calendrier.csg)} −{' '}
        {words.crds} {regles.montant(calendrier.crds)} = {words.net.toLowerCase()} {regles.montant(calendrier.totalNet)}
        , {words.avantImpot}.
      </p>
    </>
  )
}
