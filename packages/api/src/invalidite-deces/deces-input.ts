import { Field, InputType } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { DayText } from '../scenario/scalars.ts'

export const QualiteDuDefunt = describedEnum(
  'QualiteDuDefunt',
  'What the person was to the scheme on the day of death.',
  {
    ACTIF: 'Affiliated and contributing.',
    RETRAITE: 'Drawing an old-age pension; situation.retraite.trimestresIndependant is required.',
    INVALIDE: 'Drawing a disability pension.',
    DROITS_MAINTENUS: 'No longer active, with rights kept.',
  },
)

@InputType({ description: 'A child of the person who died.' })
export class EnfantDuDefuntInput {
  @Field(() => DayText, { description: 'Day of birth.' }) naissance!: string
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'In studies or apprenticed.' })
  etudiant?: boolean
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Disabled.' }) handicape?: boolean
}

@InputType({ description: 'The death of the person. SSI: from 2018 on; Cipav: from 2023 on.' })
export class DecesInput {
  @Field(() => DayText, { description: 'Day of death.' }) date!: string
  @Field(() => QualiteDuDefunt, { description: 'What the person was to the scheme.' })
  qualite!: keyof typeof QualiteDuDefunt
  @Field(() => [EnfantDuDefuntInput], { nullable: true, defaultValue: [], description: 'The children, 30 at most.' })
  enfants?: EnfantDuDefuntInput[]
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'RETRAITE: the last activity was one’s own, not a salaried job.',
  })
  derniereActiviteIndependante?: boolean
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Cipav: by an accident.' })
  accident?: boolean
}
