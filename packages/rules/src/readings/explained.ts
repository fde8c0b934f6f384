import type { Figure } from '../law/figure.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { CodeRefus, Terme } from '../words/terms.ts'
import { Arithmetic } from './arithmetic.ts'
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

export class Explained extends Arithmetic<ExplainedCondition> implements Amount<ExplainedCondition> {
  constructor(
    private readonly explanation: Explanation,
    value: Ratio,
    readonly formule: Formule,
  ) {
    super(value)
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

  protected with(op: Operation, value: Ratio, b?: Explained | Figure): this {
    const left =
      op === '+' && this.formule.kind === 'operation' && this.formule.op === '+' ? this.formule.of : [this.formule]
    return new Explained(this.explanation, value, {
      kind: 'operation',
      op,
      of: b ? [...left, b.formule] : left,
    }) as this
  }
  protected compared(holds: boolean, required: Ratio): ExplainedCondition {
    return new ExplainedCondition(holds, required, this.value, null)
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
