import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Effect, Unit } from '../../impact/effects.ts'
import { eurosOf } from '../../impact/cents.ts'
import type { Impact } from '../../impact/impacts.ts'
import type { CaseMove, EdgeMove, EffectReport, Group, ImpactReport } from '../../impact/report.ts'
import { Caisse, NatureActivite } from '../../scenario/enums.ts'
import { DayText, DecimalText } from '../../scenario/scalars.ts'
import { inLangue, type Words } from '../words.ts'
import { ImpactUnit } from './enums.ts'
import { LangueArg } from './langue-arg.ts'

@ObjectType('ImpactGroup', { description: 'People of the population, counted from the sample.' })
export class ImpactGroupNode {
  @Field(() => String, { description: 'TOTAL, a nature and a caisse, or DECILE_1 to DECILE_10.' }) key!: string
  @Field(() => Int) people!: number
  @Field(() => Int) winners!: number
  @Field(() => Int) losers!: number
  @Field(() => Int) newlySomething!: number
  @Field(() => Int) newlyNothing!: number
  @Field(() => DecimalText, {
    description: 'Mean of those who get something before or after, in the unit of the figure.',
  })
  meanBefore!: string
  @Field(() => DecimalText, { description: 'The same, after.' }) meanAfter!: string
  @Field(() => Int, {
    nullable: true,
    description: 'Euros a year, if it happens as often as published; null where nothing is published.',
  })
  costAYear!: number | null
  @Field(() => Int, { nullable: true, description: 'Of a decile: the highest turnover of the year before, in euros.' })
  turnover!: number | null
}

@ObjectType('ImpactCase', { description: 'Somebody named, before and after, in the unit of the figure.' })
export class ImpactCaseNode {
  words!: Words
  @Field(() => DecimalText) before!: string
  @Field(() => DecimalText) after!: string
  @Field(() => DayText, { nullable: true, description: 'The first day on which it moves; null: none.' })
  firstDay!: string | null
  @Field(() => String) name(@LangueArg() langue: string): string {
    return inLangue(this.words, langue)
  }
}

@ObjectType('ImpactEdge', { description: 'One cent before, on and after a break of the curve.' })
export class ImpactEdgeNode {
  @Field(() => NatureActivite) nature!: keyof typeof NatureActivite
  @Field(() => Caisse) caisse!: keyof typeof Caisse
  @Field(() => DecimalText, { description: 'Euros of turnover a year.' }) turnover!: string
  @Field(() => DecimalText) before!: string
  @Field(() => DecimalText) after!: string
}

@ObjectType('ImpactMoment', { description: 'Everybody of the sample on a later day.' })
export class ImpactMomentNode {
  @Field(() => DayText) day!: string
  @Field(() => ImpactGroupNode) total!: ImpactGroupNode
}

@ObjectType('ImpactFigure', { description: 'A figure that a change of the law can move.' })
export class ImpactFigureNode {
  words!: Words
  @Field(() => ID) key!: string
  @Field(() => ImpactUnit) unit!: Unit
  @Field(() => Boolean, { description: 'People pay it: more is a loss.' }) due!: boolean
  @Field(() => String) name(@LangueArg() langue: string): string {
    return inLangue(this.words, langue)
  }
}

@ObjectType('ImpactEffect', { description: 'What a draft changes in one figure of the independent activity.' })
export class ImpactEffectNode {
  @Field(() => ImpactFigureNode) figure!: ImpactFigureNode
  @Field(() => DayText, { description: 'The first day on which it moves for anybody.' }) firstDay!: string
  @Field(() => DayText, { description: 'The day that is compared: the first on which anybody of the sample moves.' })
  day!: string
  @Field(() => ImpactGroupNode) total!: ImpactGroupNode
  @Field(() => [ImpactMomentNode], {
    description: 'Later days, until the end of the next year, on which something moves again.',
  })
  later!: ImpactMomentNode[]
  @Field(() => [ImpactGroupNode]) activities!: ImpactGroupNode[]
  @Field(() => [ImpactGroupNode]) deciles!: ImpactGroupNode[]
  @Field(() => [ImpactCaseNode]) cases!: ImpactCaseNode[]
  @Field(() => [ImpactEdgeNode]) edges!: ImpactEdgeNode[]
}

@ObjectType('ImpactReport', { description: 'What a draft changes for people, figure by figure.' })
export class ImpactReportNode {
  @Field(() => Int) sampleSize!: number
  @Field(() => Int, { description: 'The sample is drawn with it, the same on every machine.' }) seed!: number
  @Field(() => Int, { description: 'The people for whom the sample stands.' }) standsFor!: number
  @Field(() => Int, { description: 'Sick spells that begin in a year, per thousand people.' })
  spellsPerThousand!: number
  @Field(() => Int, { description: 'Paid days of a spell.' }) daysPerSpell!: number
  @Field(() => Int, { description: 'Births of micro-entrepreneurs in a year.' }) birthsAYear!: number
  @Field(() => DayText, { nullable: true, description: 'The first day on which anything moves; null: nothing does.' })
  firstDay!: string | null
  @Field(() => DayText, { nullable: true, description: 'The eve of the first change; null: before any stop.' })
  eve!: string | null
  @Field(() => Int, { description: 'People of the sample who move on that eve: 0, or something is wrong.' })
  movedOnEve!: number
  @Field(() => [ImpactEffectNode], { description: 'Figures that move.' }) effects!: ImpactEffectNode[]
  @Field(() => [ImpactFigureNode], { description: 'Figures that do not move.' }) unchanged!: ImpactFigureNode[]
  @Field(() => [ImpactFigureNode], { description: 'Figures that one of the two laws says for nobody.' })
  incomparable!: ImpactFigureNode[]
}

@ObjectType('Impact', {
  description: 'The effect of a draft, computed when first asked: ask again until the report is there.',
})
export class ImpactNode {
  @Field(() => Int, { description: 'Per cent.' }) progress!: number
  @Field(() => Boolean, { description: 'It could not be computed; asking again tries again.' }) failed!: boolean
  @Field(() => ImpactReportNode, { nullable: true }) report!: ImpactReportNode | null
}

/** An impact as the admin shows it. */
export const impactNode = ({ progress, failed, report }: Impact): ImpactNode =>
  Object.assign(new ImpactNode(), {
    progress: Math.floor(100 * progress),
    failed,
    report: report && reportNode(report),
  })

function reportNode({ sample, eve, firstDay, effects, unchanged, incomparable }: ImpactReport): ImpactReportNode {
  return Object.assign(new ImpactReportNode(), {
    ...sample,
    ...{ sampleSize: sample.size, firstDay },
    ...{ eve: eve?.day ?? null, movedOnEve: eve?.moved ?? 0 },
    effects: effects.map(effectNode),
    unchanged: unchanged.map(figureNode),
    incomparable: incomparable.map(figureNode),
  })
}

function effectNode({ effect, firstDay, day, total, later, ...report }: EffectReport): ImpactEffectNode {
  return Object.assign(new ImpactEffectNode(), {
    ...{ figure: figureNode(effect), firstDay, day },
    total: groupNode('TOTAL', total),
    later: later.map((one) => ({ day: one.day, total: groupNode('TOTAL', one.total) })),
    activities: report.groups.map((group) => groupNode(`${group.nature} ${group.caisse}`, group)),
    deciles: report.deciles.map((group) => groupNode(`DECILE_${group.decile}`, group, group.turnover)),
    cases: report.cases.map(caseNode),
    edges: report.edges.map(edgeNode),
  })
}

const figureNode = ({ key, unit, due, words }: Effect): ImpactFigureNode =>
  Object.assign(new ImpactFigureNode(), { key, unit, due, words })

function groupNode(key: string, group: Group, turnover: number | null = null): ImpactGroupNode {
  const { people, winners, losers, newlySomething, newlyNothing, costAYear } = group
  return Object.assign(new ImpactGroupNode(), {
    ...{ key, people, winners, losers, newlySomething, newlyNothing, costAYear, turnover },
    ...{ meanBefore: eurosOf(group.meanBefore), meanAfter: eurosOf(group.meanAfter) },
  })
}

const caseNode = ({ words, before, after, firstDay }: CaseMove): ImpactCaseNode =>
  Object.assign(new ImpactCaseNode(), { words, before: eurosOf(before), after: eurosOf(after), firstDay })

const edgeNode = ({ nature, caisse, turnover, before, after }: EdgeMove): ImpactEdgeNode =>
  Object.assign(new ImpactEdgeNode(), { nature, caisse, turnover, before: eurosOf(before), after: eurosOf(after) })
