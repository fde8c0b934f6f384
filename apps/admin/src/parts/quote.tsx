import type { ParameterShape } from '../numbers/parameter-shape.ts'
import { quotePieces } from '../numbers/quoted.ts'

/** The words of a source, the number taken from them marked. */
export function Quote({ quote, value, shape }: { quote: string; value: string; shape: ParameterShape }) {
  return (
    <blockquote className="quote" lang="fr">
      {quotePieces(quote, value, shape).map(({ text, hit }, i) =>
        hit ? <mark key={`${i} ${text}`}>{text}</mark> : <span key={`${i} ${text}`}>{text}</span>,
      )}
    </blockquote>
  )
}
