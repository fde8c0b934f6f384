import type { ArretMaladie, ScenarioInput } from '@abri/rules'
import { useMemo } from 'react'
import { CurveDrawing } from './curve-drawing.tsx'
import { curveFrame } from './curve-frame.ts'
import { drawn, percent } from './drawn.ts'
import { CurveTable } from './curve-table.tsx'
import { WhatIf } from './what-if.tsx'
import { useWords } from './words-context.ts'

/** The daily allowance by yearly turnover, with a slider to try others and a table that says the same. */
export function Curve({ arret, input }: { readonly arret: ArretMaladie; readonly input: ScenarioInput }) {
  const words = useWords()
  const frame = useMemo(() => curveFrame(arret, input), [arret, input])
  if (!frame) return null
  return (
    <section className="card" aria-labelledby="curve">
      <h3 id="curve">{words.courbe}</h3>
      <p className="hint">{words.courbeAide}</p>
      <CurveDrawing frame={frame} />
      <p className="axis" aria-hidden="true">
        <span style={{ marginInlineStart: percent(drawn(frame.seuil.chiffreAffaires), frame.width) }}>
          {words.courbeSeuil} {words.regles.montant(frame.seuil.chiffreAffaires)}
        </span>
        <span>
          {words.regles.montant(String(frame.width))} {words.parAnCourt}
        </span>
      </p>
      <WhatIf arret={arret} frame={frame} />
      <CurveTable frame={frame} />
    </section>
  )
}
