import { Field, InputType, Int } from 'type-graphql'
import { Caisse, NatureActivite, Territoire } from './enums.ts'
import { DayText, DecimalText } from './scalars.ts'

@InputType({ description: 'Days that were paid, both ends included.' })
export class PeriodeInput {
  @Field(() => DayText) debut!: string
  @Field(() => DayText) fin!: string
}

@InputType({ description: 'The stop to be paid. From 2018-01-01 on.' })
export class ArretInput {
  @Field(() => DayText, { description: 'First day.' }) debut!: string
  @Field(() => DayText, { description: 'Last day, included.' }) fin!: string
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'A long illness (ALD): paid for three years from date to date, at SSI only.',
  })
  affectionLongueDuree?: boolean
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The stop begins with a stay in hospital.',
  })
  hospitalisation?: boolean
  @Field(() => DayText, {
    nullable: true,
    description:
      'Given for a prolongation: start of the initial stop, which fixes years, ceiling and waiting days. Its days are counted as paid.',
  })
  arretInitialDebut?: string
  @Field(() => [PeriodeInput], {
    nullable: true,
    defaultValue: [],
    description: 'Paid days in the three years before. Days given twice count once.',
  })
  arretsAnterieurs?: PeriodeInput[]
}

@InputType()
export class ChiffreAffairesInput {
  @Field(() => Int) annee!: number
  @Field(() => DecimalText, {
    description: 'Euros received in the civil year; for the year of the stop, up to the end of the month before.',
  })
  montant!: string
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Contributions due on it, in euros. Default: paid in full.',
  })
  cotisationsDues?: string
  @Field(() => DecimalText, { nullable: true, description: 'Contributions paid on it, in euros. Default: those due.' })
  cotisationsPayees?: string
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'A payment plan is respected: counts as paid.',
  })
  echeancierRespecte?: boolean
}

@InputType()
export class ActiviteInput {
  @Field(() => NatureActivite) nature!: keyof typeof NatureActivite
  @Field(() => Caisse) caisse!: keyof typeof Caisse
  @Field(() => DayText, { description: 'First day of affiliation.' }) debut!: string
  @Field(() => [ChiffreAffairesInput], {
    description:
      'One entry a year. Years that the rule does not read are ignored; one that it needs and that is missing is reported.',
  })
  chiffresAffaires!: ChiffreAffairesInput[]
}

@InputType()
export class SituationInput {
  @Field(() => [ActiviteInput], {
    description:
      'Activities of one caisse form one independent activity: incomes are added, the first affiliation counts. Both caisses at once: PLUSIEURS_CAISSES.',
  })
  activites!: ActiviteInput[]
  @Field(() => DayText, {
    nullable: true,
    description: 'Earlier compulsory cover without a gap (a job, ARE). Default: the earliest debut.',
  })
  affiliationContinueDepuis?: string
  @Field(() => Territoire, { nullable: true, defaultValue: 'METROPOLE_DROM' })
  territoire?: keyof typeof Territoire
}

@InputType()
export class ScenarioInput {
  @Field(() => String, { nullable: true, description: 'Yours; comes back with the outcome.' }) reference?: string
  @Field(() => SituationInput) situation!: SituationInput
  @Field(() => ArretInput, { nullable: true }) arret?: ArretInput
}
