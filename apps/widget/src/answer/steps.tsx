import type { Etape } from '@abri/rules'
import { useWords } from './words-context.ts'

/** Every step of the computation: what it is, its formula with the numbers, its value and its article. */
export function Steps({ etapes }: { readonly etapes: readonly Etape[] }) {
  const words = useWords()
  const { regles } = words
  return (
    <details className="fold card">
      <summary>
        <span className="fold-title">{words.etapes}</span>
      </summary>
      <ol className="steps fold-body">
        {etapes.map((etape) => (
          <li key={etape.terme + (etape.precision ?? '')}>
            <p className="step-head">
              <span className="step-name">{regles.terme(etape)}</span>
              <span className="step-value">{regles.montant(etape.valeur)}</span>
            </p>
            <p className="formula">{regles.formule(etape.formule)}</p>
            <p className="article">{etape.article}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
