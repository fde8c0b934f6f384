import type { CurveFrame } from './curve-frame.ts'
import { drawn, percent } from './drawn.ts'
import { useWords } from './words-context.ts'

const [WIDE, HIGH] = [1_000, 300]
/** So near to the axis that a label would cover what is written under it. */
const LOW = 0.1

/** Lines are stretched to the width at hand; labels stay text, so that they keep their size on a phone. */
export function CurveDrawing({ frame }: { readonly frame: CurveFrame }) {
  const words = useWords()
  const { regles } = words
  const { points, plafond, width, height, person } = frame
  const at = (x: number, y: number) => `${(x / width) * WIDE},${HIGH - (y / height) * HIGH}`
  const line = points.map((point) => at(drawn(point.chiffreAffaires), drawn(point.indemniteJournaliere)))
  const place = (x: number, y: number) => ({ left: percent(x, width), bottom: percent(y, height) })
  const end = (x: number) => (x > width * 0.6 ? 'left' : 'right')
  const top = drawn(plafond.indemniteJournaliere)
  return (
    <div
      className="curve"
      role="img"
      aria-label={`${words.courbeTitre}. ${words.courbeVous}${words.deuxPoints} ${regles.montant(person.indemniteJournaliere)}`}
    >
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <polygon className="curve-area" points={`0,${HIGH} ${line.join(' ')} ${WIDE},${HIGH}`} />
        <line
          className="curve-guide"
          x1="0"
          x2={WIDE}
          y1={HIGH - (top / height) * HIGH}
          y2={HIGH - (top / height) * HIGH}
        />
        <polyline className="curve-line" points={line.join(' ')} />
      </svg>
      <span className="curve-label curve-cap" style={place(0, top)}>
        {words.courbePlafond} {regles.montant(plafond.indemniteJournaliere)}
      </span>
      <span className="curve-dot" style={place(person.x, drawn(person.indemniteJournaliere))} />
      <span
        className="curve-label curve-you"
        data-side={end(person.x)}
        data-low={drawn(person.indemniteJournaliere) < height * LOW}
        style={place(person.x, drawn(person.indemniteJournaliere))}
      >
        {words.courbeVous} <strong>{regles.montant(person.indemniteJournaliere)}</strong>
      </span>
    </div>
  )
}
