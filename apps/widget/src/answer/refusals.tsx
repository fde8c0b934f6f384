import type { Refus } from '@abri/rules'
import { useWords } from './words-context.ts'

/** Why nothing is due, every reason with its article and with what would have opened a right. */
export function Refusals({ refus }: { readonly refus: readonly Refus[] }) {
  const words = useWords()
  if (refus.length === 0) return null
  return (
    <section className="card" aria-labelledby="refusals">
      <h3 id="refusals">{words.pourquoi}</h3>
      <ul className="reasons">
        {refus.map((one) => (
          <li key={one.code}>
            <p>{words.regles.refus(one)}</p>
            <Missing refus={one} />
            <p className="article">{one.article}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Missing({ refus: { unite, manque, manqueChiffreAffaires } }: { readonly refus: Refus }) {
  const words = useWords()
  if (manque === null || unite === 'JOURS') return null
  return (
    <dl className="missing" aria-label={words.ouvrirait}>
      <div>
        <dt>{words.manqueRevenu}</dt>
        <dd>+ {words.regles.montant(manque)}</dd>
      </div>
      {manqueChiffreAffaires !== null && (
        <div>
          <dt>{words.manqueChiffreAffaires}</dt>
          <dd>+ {words.regles.montant(manqueChiffreAffaires)}</dd>
        </div>
      )}
    </dl>
  )
}
