import type { Figure } from '../law/figure.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { CodeRefus, Terme } from '../words/terms.ts'
import type { Amount, Condition, Reading } from './amount.ts'
import { Ratio } from './ratio.ts'

/** A formula as a tree: a number of the situation or of the law, a term explained by an earlier step, or an operation on such. */
export type Formule =
  | { readonly kind: 'number'; readonly text: string; readonly parametre: ParameterKey | null }
  | { readonly kind: 'terme'; readonly terme: Terme; readonly precision: string | null }
  | { readonly kind: 'operation'; readonly op: Operation; readonly of: readonly Formule[] }
export type Operation = '+' | '-' | '×' | '÷' | 'min' | 'max' | 'arrondi' | 'arrondiSuperieur' | 'entier'

export type Step = {
  readonly terme: Terme
  readonly precision: string | null
  readonly formule: Formule
  readonly value: Ratio
  readonly article: string
}
export type Refusal = {
  readonly code: CodeRefus
  readonly article: string
  /** Null where the condition is a fact, not a comparison. */
  readonly required: Ratio | null
  readonly found: Ratio | null
}

/** The reading that explains: the same numbers as the exact one, with the steps and refusals in the order in which the rule makes them. */
export class Explanation implements Reading<ExplainedCondition, Explained> {
  readonly steps: Step[] = []
  readonly refusals: Refusal[] = []

  number(value: Ratio): Explained {
    return new Explained(this, value, { kind: 'number', text: value.toText(), parametre: null })
  }
  count(value: number): Explained {
    return new Explained(this, Ratio.of(value), { kind: 'number', text: String(value), parametre: null })
  }
  figure(figure: Figure): Explained {
    return new Explained(this, figure.value, figure.formule)
  }
  fact(holds: boolean): ExplainedCondition {
    return new ExplainedCondition(holds, null, null, null)
  }
}

export class Explained implements Amount<ExplainedCondition> {
  constructor(
    private readonly explanation: Explanation,
    readonly value: Ratio,
    readonly formule: Formule,
  ) {}

  plus(b: this | Figure): this {
    return this.with('+', this.value.plus(b.value), b)
  }
  minus(b: this | Figure): this {
    return this.with('-', this.value.minus(b.value), b)
  }
  times(b: this | Figure): this {
    return this.with('×', this.value.times(b.value), b)
  }
  dividedBy(b: this | Figure): this {
    return this.with('÷', this.value.dividedBy(b.value), b)
  }
  cappedAt(b: this | Figure): this {
    return this.with('min', b.value.isAtLeast(this.value) ? this.value : b.value, b)
  }
  largest(b: this | Figure): this {
    return this.with('max', this.value.isAtLeast(b.value) ? this.value : b.value, b)
  }
  roundedToCents(): this {
    return this.with('arrondi', this.value.toCents('HALF_UP'))
  }
  roundedUpToThousandths(): this {
    return this.with('arrondiSuperieur', this.value.toThousandthsUp())
  }
  wholeUnits(): this {
    return this.with('entier', Ratio.of(this.value.floor()))
  }
  atLeast(b: this | Figure): ExplainedCondition {
    return new ExplainedCondition(this.value.isAtLeast(b.value), b.value, this.value, null)
  }
  atMost(b: this | Figure): ExplainedCondition {
    return new ExplainedCondition(b.value.isAtLeast(this.value), b.value, this.value, null)
  }
  paidIf(...conditions: readonly ExplainedCondition[]): this {
    const failed = conditions.filter(({ holds }) => !holds)
    if (failed.length === 0) return this
    for (const { refusal } of failed) if (refusal) this.explanation.refusals.push(refusal)
    return this.explanation.count(0) as this
  }
  named(terme: Terme, article: string, precision: string | null = null): this {
    this.explanation.steps.push({ terme, precision, formule: this.formule, value: this.value, article })
    return new Explained(this.explanation, this.value, { kind: 'terme', terme, precision }) as this
  }

  private with(op: Operation, value: Ratio, b?: Explained | Figure): this {
    const left =
      op === '+' && this.formule.kind === 'operation' && this.formule.op === '+' ? this.formule.of : [this.formule]
    return new Explained(this.explanation, value, {
      kind: 'operation',
      op,
      of: b ? [...left, b.formule] : left,
    }) as this
  }
}

export class ExplainedCondition implements Condition {
  constructor(
    readonly holds: boolean,
    private readonly required: Ratio | null,
    private readonly found: Ratio | null,
    readonly refusal: Refusal | null,
  ) {}

  orRefuse(code: CodeRefus, article: string): this {
    const refusal = { code, article, required: this.required, found: this.found }
    return new ExplainedCondition(this.holds, this.required, this.found, refusal) as this
  }
}

/** The parameters that stand in a formula itself, each once. */
export function parametersIn(formule: Formule): readonly ParameterKey[] {
  const found: ParameterKey[] = []
  collect(formule, found)
  return found
}

function collect(formule: Formule, found: ParameterKey[]): void {
  if (formule.kind === 'operation') for (const part of formule.of) collect(part, found)
  else if (formule.kind === 'number' && formule.parametre && !found.includes(formule.parametre))
    found.push(formule.parametre)
}
