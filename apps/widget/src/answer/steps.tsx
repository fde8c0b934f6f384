import type { Etape } from '@abri/rules'
import { useWords } from './words-context.ts'

/** Every step of the computation: what it is, its formula with the numbers, its value and its article. */
export function Steps({ etapes }: { readonly etapes: readonly Etape[] }) {
  const words = useWords()
  const { terme, formule, montant } = words.regles
  return (
    <details className="fold card">
      <summary>
        <span className="fold-title">{words.etapes}</span>
      </summary>
      <ol className="steps fold-body">
        {etapes.map((etape) => (
          <li key={etape.terme + (etape.precision ?? '')}>
            <p className="step-head">
              <span className="step-name">{terme(etape)}</span>
              <span className="step-value">{montant(etape.valeur)}</span>
            </p>
            <p className="formula">{formule(etape.formule)}</p>
            <p className="article">{etape.article}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
