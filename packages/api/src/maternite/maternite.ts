import { Field, ObjectType } from 'type-graphql'
import { Etape, Refus, Reserve } from '../maladie/arret-maladie.ts'
import { EtatDuDroit, Hypothese } from '../scenario/etat-du-droit.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'
import { CalendrierConge, PartForfait } from './forfait.ts'

@ObjectType({ description: 'A payment of the flat maternal rest allowance.' })
export class VersementAllocation {
  @Field(() => DayText, { description: 'The day on which it is expected.' })
  date!: string
  @Field(() => DecimalText, { description: 'In euros.' })
  montant!: string
  @Field(() => Boolean, { description: 'The date is an estimate.' })
  estime!: boolean
}

@ObjectType({ description: 'Between which days a leave can lie.' })
export class DatesDuConge {
  @Field(() => DayText, { description: 'The first day that can be paid.' })
  debutAuPlusTot!: string
  @Field(() => DayText, { description: 'The first day without work, given or taken.' })
  debutCessation!: string
  @Field(() => DayText, { description: 'The last day without work that the law asks for at least.' })
  finAuPlusTot!: string
  @Field(() => DayText, { description: 'The last day that can be paid.' })
  finAuPlusTard!: string
}

@ObjectType({ description: 'What the mother of a child receives around its birth.' })
export class Maternite {
  @Field(() => EtatDuDroit, { description: 'The state of the law that the answer rests on.' })
  etat!: EtatDuDroit
  @Field(() => Boolean, { description: 'The income is below the threshold: a tenth of the flat amounts.' })
  tauxReduit!: boolean
  @Field(() => DecimalText, { description: 'The flat maternal rest allowance, in euros; "0.00" when refused.' })
  allocationReposMaternel!: string
  @Field(() => [VersementAllocation], {
    description: 'Two halves, or one payment after a birth before the end of the seventh month; none when refused.',
  })
  versementsAllocation!: VersementAllocation[]
  @Field(() => DecimalText, {
    description: 'The sum of the parts, in euros a day, cut to the cent; "0.00" when refused.',
  })
  indemniteJournaliere!: string
  @Field(() => [PartForfait], { description: 'What each caisse pays a day.' })
  parts!: PartForfait[]
  @Field(() => DatesDuConge, { description: 'Between which days the leave can lie.' })
  conge!: DatesDuConge
  @Field(() => CalendrierConge, { description: 'The paid days, their payments and totals, without the allowance.' })
  calendrier!: CalendrierConge
  @Field(() => DecimalText, { description: 'The allowance and the days, in euros, before CSG and CRDS.' })
  totalBrut!: string
  @Field(() => DecimalText, { description: 'The allowance and the days, in euros, after CSG and CRDS.' })
  totalNet!: string
  @Field(() => [Refus], { description: 'Every reason why nothing is paid; empty when something is.' })
  refus!: Refus[]
  @Field(() => [Reserve], { description: 'Every doubt about the law that the answer rests on.' })
  reserves!: Reserve[]
  @Field(() => [Hypothese], { description: 'Every default that was used because a fact was not given.' })
  hypotheses!: Hypothese[]
  @Field(() => [Etape], { description: 'The computation, step by step: a flat list, in order.' })
  etapes!: Etape[]
}
