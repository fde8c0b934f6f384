import type { ArretMaladie } from '@abri/rules'
import { useWords } from './words-context.ts'

/** What the law leaves open, what a published note has settled, and what was supposed because nobody said otherwise. */
export function Doubts({ arret: { reserves, doctrine, hypotheses } }: { readonly arret: ArretMaladie }) {
  const words = useWords()
  const { regles } = words
  const settled = doctrine.filter(({ effet }) => effet === 'LEVEE')
  const suppositions = [...new Set(hypotheses.map((one) => regles.hypothese(one)))]
  return (
    <>
      {reserves.length > 0 && (
        <details className="fold card" open>
          <summary>
            <span className="fold-title">{words.reserves}</span>
          </summary>
          <ul className="reasons fold-body">
            {reserves.map((one) => (
              <li key={one.code}>
                <p>{regles.reserve(one)}</p>
                {one.autreLecture !== null && <p>{words.autreLecture(regles.montant(one.autreLecture))}</p>}
                <p className="article">{one.article}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {settled.length > 0 && (
        <details className="fold card">
          <summary>
            <span className="fold-title">{words.doutesLeves}</span>
          </summary>
          <ul className="reasons fold-body">
            {settled.map((one) => (
              <li key={one.code}>
                <p>{regles.reserve({ ...one, dite: one })}</p>
                <p className="article">
                  <a href={one.url} target="_blank" rel="noopener noreferrer">
                    {one.reference}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {suppositions.length > 0 && (
        <details className="fold card">
          <summary>
            <span className="fold-title">{words.hypotheses}</span>
          </summary>
          <ul className="suppositions fold-body">
            {suppositions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
