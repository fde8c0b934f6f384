import type { ParameterKey } from '../parameters/kinds.ts'
import type { Formule } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'

/** A number of the law, exact, that knows which parameter it is a value of. */
export class Figure {
  readonly value: Ratio
  /** How an explanation shows it. */
  readonly formule: Formule
  constructor(
    readonly parametre: ParameterKey,
    readonly text: string,
  ) {
    this.value = Ratio.of(text)
    this.formule = { kind: 'number', text, parametre }
  }
  /** For a COUNT: days, months, years. */
  get count(): number {
    return Number(this.text)
  }
}
