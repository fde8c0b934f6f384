import { useEffect, useState } from 'react'
import type { Words } from '../words/words.ts'
import type { Answer } from './answer-to.ts'
import { isPaid } from './is-paid.ts'

/** Long enough for a finger to find the next key. */
const PAUSE = 1_000

/** The total in one sentence for screen readers, said after a pause in the typing and not at every key. */
export function useAnnouncement(answer: Answer | null, words: Words): string {
  const [said, setSaid] = useState('')
  const sentence = sentenceFor(answer, words)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE)
    return () => clearTimeout(timer)
  }, [sentence])
  return said
}

function sentenceFor(answer: Answer | null, words: Words): string {
  const arret = answer?.kind === 'Scenario' ? answer.scenario.arretMaladie : null
  if (!arret) return ''
  return isPaid(arret) ? words.annonceVocale(words.regles.montant(arret.calendrier.totalNet)) : words.annonceRien
}
