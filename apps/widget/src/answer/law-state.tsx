import type { EtatDuDroit } from '@abri/rules'
import { useWords } from './words-context.ts'

/** Says so when the answer rests on figures that no text has fixed yet, and which. */
export function LawState({ etat }: { readonly etat: EtatDuDroit }) {
  const { regles } = useWords()
  if (etat.code === 'EN_VIGUEUR') return null
  return (
    <div className="notice" data-etat={etat.code}>
      <p>
        <strong className="badge">{regles.etatCourt(etat.code)}</strong> {regles.etat(etat)}
      </p>
    </div>
  )
}
