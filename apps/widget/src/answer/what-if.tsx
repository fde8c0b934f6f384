import type { ArretMaladie } from '@abri/rules'
import { useState } from 'react'
import { NOTCH, type CurveFrame } from './curve-frame.ts'
import { useWords } from './words-context.ts'

/** Another turnover, tried with the thumb: the exact allowance follows as it moves. */
export function WhatIf({ arret, frame }: { readonly arret: ArretMaladie; readonly frame: CurveFrame }) {
  const words = useWords()
  const { regles } = words
  const [tried, setTried] = useState<{ readonly arret: ArretMaladie; readonly turnover: string } | null>(null)
  // What was tried in another situation says nothing of this one.
  const turnover = tried?.arret === arret ? tried.turnover : String(Math.round(frame.person.x / NOTCH) * NOTCH)
  const [point] = arret.courbe(turnover, turnover)
  const says = `${regles.montant(turnover)} ${words.parAnCourt}${words.deuxPoints} ${regles.montant(point!.indemniteJournaliere)} ${words.parJour}`
  return (
    <div className="what-if">
      <input
        type="range"
        aria-label={words.essayer}
        aria-valuetext={says}
        min={0}
        max={frame.width}
        step={NOTCH}
        value={turnover}
        onChange={(event) => setTried({ arret, turnover: event.currentTarget.value })}
      />
      <p className="what-if-says">
        <span>
          {words.essayerAvec} <strong>{regles.montant(turnover)}</strong> {words.parAnCourt}
        </span>
        <span>
          <strong>{regles.montant(point!.indemniteJournaliere)}</strong> {words.parJour}
        </span>
      </p>
    </div>
  )
}
