import type { CurveFrame } from './curve-frame.ts'
import { useWords } from './words-context.ts'

/** The break points of the curve, for those who read rather than look. */
export function CurveTable({ frame }: { readonly frame: CurveFrame }) {
  const words = useWords()
  const { regles } = words
  return (
    <details className="fold fold-small">
      <summary>{words.courbeTable}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={words.courbeTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.parAn}</th>
              <th scope="col">{words.ij}</th>
            </tr>
          </thead>
          <tbody>
            {frame.points.map((point) => (
              <tr key={point.chiffreAffaires}>
                <th scope="row">{regles.montant(point.chiffreAffaires)}</th>
                <td>{regles.montant(point.indemniteJournaliere)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
