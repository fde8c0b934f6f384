import type { Prestations } from '@abri/rules'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Theme } from '../../scenario/enums.ts'
import { DayText } from '../../scenario/scalars.ts'
import { textsIn } from '../../scenario/texts-in.ts'
import type { AgendaItem } from '../agenda/agenda.ts'
import { benefitNames } from '../agenda/benefit-names.ts'
import type { Owner } from '../agenda/owners.ts'
import type { Draft } from '../drafts/draft.ts'
import { inLangue } from '../words.ts'
import { AuthorNode, authorNode } from './author-node.ts'
import { AgendaState, Cadence, TextNature } from './enums.ts'
import { LangueArg } from './langue-arg.ts'
import { rowNode, RowNode } from './row-node.ts'

@ObjectType('DependentBenefit', { description: 'A benefit whose answers read a parameter.' })
export class DependentBenefitNode {
  @Field(() => ID, { description: 'Its field under `Scenario`.' }) key!: keyof Prestations
  termes!: readonly string[]

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return inLangue(benefitNames[this.key], langue)
  }

  @Field(() => [String], {
    description: 'Its results that rest on the parameter; none where it decides of days or facts.',
  })
  results(@LangueArg() langue: string): string[] {
    const texts = textsIn(langue === 'EN' ? 'EN' : 'FR')
    return this.termes.map((terme) => texts.terme({ terme: terme as never, precision: null }))
  }
}

@ObjectType('DraftInHand', { description: 'A draft that may still be published.' })
export class DraftInHandNode {
  @Field(() => ID) id!: string
  @Field(() => String) title!: string
}

@ObjectType('AgendaItem', { description: 'One parameter, what is to be done about it, and by when.' })
export class AgendaItemNode {
  item!: AgendaItem
  @Field(() => ID) key!: string
  @Field(() => AgendaState) state!: AgendaItem['state']
  @Field(() => DayText, {
    description: 'Until then the value is verified, or then the announced one begins, or then it is looked at again.',
  })
  dueBy!: string
  @Field(() => DayText, { nullable: true, description: 'verifieJusquau; null until repealed.' }) verifiedUntil!:
    string | null
  @Field(() => DayText, { nullable: true, description: 'Of a value that stands until repealed.' }) recheckOn!:
    string | null
  @Field(() => TextNature, { description: 'What to watch for: the kind of the text that set the last value.' })
  nature!: AgendaItem['nature']
  @Field(() => AuthorNode, { nullable: true, description: 'Who watches it.' }) owner!: AuthorNode | null
  @Field(() => Int, { description: 'Of the owner; goes into `assignParameter`.' }) ownerVersion!: number
  @Field(() => [DraftInHandNode], { description: 'Drafts that set it or confirm it already.' })
  drafts!: DraftInHandNode[]

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return inLangue(this.item.declaration.label, langue)
  }

  @Field(() => String, { nullable: true, description: 'What is waited for, and when.' })
  expected(@LangueArg() langue: string): string | null {
    const { expected } = this.item.declaration
    return expected ? inLangue(expected, langue) : null
  }

  @Field(() => Theme)
  theme(): AgendaItem['declaration']['theme'] {
    return this.item.declaration.theme
  }

  @Field(() => Cadence)
  cadence(): AgendaItem['declaration']['cadence'] {
    return this.item.declaration.cadence
  }

  @Field(() => RowNode, { description: 'The last value, with its text.' })
  last(): RowNode {
    return rowNode(this.item.last)
  }

  @Field(() => [DependentBenefitNode], { description: 'What rests on it, as the rules read it.' })
  benefits(): DependentBenefitNode[] {
    return Object.entries(this.item.readers).map(([key, termes]) =>
      Object.assign(new DependentBenefitNode(), { key: key as keyof Prestations, termes }),
    )
  }

  @Field(() => Int, { description: 'How many results of all benefits rest on it.' })
  results(): number {
    return Object.values(this.item.readers).reduce((sum, termes) => sum + termes.length, 0)
  }
}

@ObjectType('Agenda', { description: 'What is overdue, announced, due and to come.' })
export class AgendaNode {
  @Field(() => DayText, { description: 'In Paris.' }) today!: string
  @Field(() => [AgendaItemNode], { description: 'What is most pressing first.' }) items!: AgendaItemNode[]
  @Field(() => [AuthorNode], { description: 'Who may own a parameter.' }) assignable!: AuthorNode[]
}

/** One line of the agenda as the admin shows it. */
export const agendaItemNode = (
  item: AgendaItem,
  owner: Owner | undefined,
  drafts: readonly Draft[],
): AgendaItemNode => {
  const { key, state, dueBy, verifiedUntil, recheckOn, nature } = item
  return Object.assign(new AgendaItemNode(), {
    ...{ item, key, state, dueBy, verifiedUntil, recheckOn, nature },
    owner: owner?.person ? authorNode(owner.person) : null,
    ownerVersion: owner?.version ?? 0,
    drafts: drafts
      .filter(({ changes, confirmations }) => [...changes, ...confirmations].some((one) => one.key === key))
      .map(({ id, title }) => Object.assign(new DraftInHandNode(), { id, title })),
  })
}
