import { Field, InputType, Int } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { MoisDeCongeInput } from '../paternite/mois-de-conge-input.ts'
import { PeriodeInput } from '../scenario/period-input.ts'
import { DayText } from '../scenario/scalars.ts'

export const RoleParent = describedEnum('RoleParent', 'Which parent asks.', {
  MERE: 'The mother: maternity.',
  SECOND_PARENT: 'The father, or whoever lives with the mother: paternity and childcare leave.',
})

@InputType({
  description: 'A birth. Leaves that began from 2018-01-01 on. Days that are not given are those of the legal leave.',
})
export class NaissanceInput {
  @Field(() => RoleParent, { description: 'Which parent asks.' })
  role!: keyof typeof RoleParent
  @Field(() => DayText, { description: 'The presumed day of birth.' })
  datePresumee!: string
  @Field(() => DayText, {
    nullable: true,
    description: 'The real day of birth, up to two months after the presumed one. Default: the presumed one.',
  })
  dateNaissance?: string
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Children born: 1 to 20.' })
  enfantsNes?: number
  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'Other children at home: 0 to 20.' })
  enfantsACharge?: number
  @Field(() => Int, {
    nullable: true,
    description: 'For the mother: other children born viable, 0 to 20. Default: enfantsACharge.',
  })
  enfantsNesViables?: number
  @Field(() => DayText, {
    nullable: true,
    description:
      'For the mother: first day without any work; the leave itself begins no earlier than the law allows. Default: the first day of the legal leave.',
  })
  debutCessation?: string
  @Field(() => DayText, {
    nullable: true,
    description: 'For the mother: last day without any work. Default: the last day of the legal leave.',
  })
  finCessation?: string
  @Field(() => DayText, {
    nullable: true,
    description:
      'The planned day of the first payment, which fixes years, ceiling and amounts, at most nine months from the presumed day. Default: the day on which the leave was planned to begin.',
  })
  premierVersementPrevu?: string
  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: 'Weeks taken before the birth instead of after it: two at most for a third child, four for twins.',
  })
  semainesAvancees?: number
  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: 'Weeks taken after the birth instead of before it, on medical opinion: three at most.',
  })
  semainesReportees?: number
  @Field(() => DayText, {
    nullable: true,
    description: 'First day of a sickness stop in the postponed weeks: the leave begins on it.',
  })
  arretPendantReport?: string
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'A pathological pregnancy: adds no day, the doubt says what the other reading would add.',
  })
  grossessePathologique?: boolean
  @Field(() => DayText, {
    nullable: true,
    description: 'Last day of the newborn’s stay in hospital after the birth. Default: no stay.',
  })
  hospitalisationEnfantJusquau?: string
  @Field(() => DayText, {
    nullable: true,
    description:
      'For the mother: first day of work again, six weeks or more after the birth, the rest of the leave waiting until the child comes home.',
  })
  repriseActivite?: string
  @Field(() => [PeriodeInput], {
    nullable: true,
    description: 'For the second parent: the days of the leave. Default: all of it at once from the birth on.',
  })
  periodes?: PeriodeInput[]
  @Field(() => [MoisDeCongeInput], {
    nullable: true,
    description: 'Months of the additional birth leave. Default: not asked.',
  })
  congeNaissance?: MoisDeCongeInput[]
}
