import type { Answer } from './answer-to.ts'
import { isPaid } from './is-paid.ts'
import { useWords } from './words-context.ts'

/** On a phone, the total at the foot of the screen while the form fills it. */
export function StickyTotal({ answer, onShow }: { readonly answer: Answer | null; readonly onShow: () => void }) {
  const words = useWords()
  const arret = answer?.kind === 'Scenario' ? answer.scenario.arretMaladie : null
  if (!arret) return null
  const total = isPaid(arret) ? `${words.regles.montant(arret.calendrier.totalNet)} ${words.net}` : words.rienCourt
  return (
    <button type="button" className="sticky" onClick={onShow}>
      <strong>{total}</strong>
      <span>{words.voirDetail}</span>
    </button>
  )
}
