import { ConjointeInput } from '../conjointe/conjointe-input.ts'
import { BesoinInput } from '../prevoyance/besoin-input.ts'
import { RegimeReelInput } from '../regime-reel/regime-reel-input.ts'
import { DecesInput } from '../invalidite-deces/deces-input.ts'
import { InvaliditeInput } from '../invalidite-deces/invalidite-input.ts'
import { DroitsRetraiteInput } from '../retraite/droits-retraite-input.ts'
import { Field, InputType, Int } from 'type-graphql'
import { CouvertureInput } from '../couverture/couverture-input.ts'
import { EmploiInput } from '../emploi-salarie/emploi-input.ts'
import { CotisationsInput } from '../cotisations/cotisations-input.ts'
import { AdoptionInput } from '../maternite/adoption-input.ts'
import { NaissanceInput } from '../maternite/naissance-input.ts'
import { Caisse, MotifArret, NatureActivite, Territoire } from './enums.ts'
import { ChomageInput, PersonneInput, RetraiteInput } from './person-input.ts'
import { PeriodeInput } from './period-input.ts'
import { DayText, DecimalText } from './scalars.ts'

@InputType({ description: 'The stop to be paid. From 2018-01-01 on.' })
export class ArretInput {
  @Field(() => DayText, { description: 'First day.' }) debut!: string
  @Field(() => DayText, { description: 'Last day, included; within five years of the start of the initial stop.' })
  fin!: string
  @Field(() => MotifArret, { nullable: true, description: 'Default: MALADIE.' })
  motif?: keyof typeof MotifArret
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'A long illness (ALD): paid for three years from date to date, at SSI only.',
  })
  affectionLongueDuree?: boolean
  @Field(() => DayText, {
    nullable: true,
    description:
      'Start of the first stop for the same long illness: it does not wait again within three years, which count from that day. Implies affectionLongueDuree. Default: this stop.',
  })
  affectionLongueDureeDepuis?: string
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
    description:
      'Paid days in the three years before; of someone who draws a pension, since it began. Days given twice count once.',
  })
  arretsAnterieurs?: PeriodeInput[]
  @Field(() => DayText, {
    nullable: true,
    description: 'Therapeutic part time from this day to the end of the stop: half of the allowance. Default: none.',
  })
  tempsPartielTherapeutiqueDepuis?: string
  @Field(() => Int, {
    nullable: true,
    description:
      'Days of therapeutic part time already paid before that day, in a long illness those of its period. Default: 0.',
  })
  joursTempsPartielTherapeutique?: number
  @Field(() => DayText, {
    nullable: true,
    description:
      'A disability pension of the self-employed (CSS L632-1), drawn since this day: from then on the activity gives no sick pay. Default: none.',
  })
  pensionInvaliditeDepuis?: string
  @Field(() => [PeriodeInput], {
    nullable: true,
    description: 'Days on which a maternity, paternity or adoption leave is paid: no sick pay on them. Default: none.',
  })
  congesIndemnises?: PeriodeInput[]
  @Field(() => DayText, {
    nullable: true,
    description:
      'Last day of the independent activity, where it ended before the stop: its right is kept for twelve months. Default: it goes on.',
  })
  activiteCesseeLe?: string
}

@InputType({ description: 'What one activity received in one civil year, and the contributions on it.' })
export class ChiffreAffairesInput {
  @Field(() => Int, { description: 'The civil year, 1900 to 2100.' })
  annee!: number
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

@InputType({ description: 'One activity of the person.' })
export class ActiviteInput {
  @Field(() => NatureActivite, { description: 'Which allowance turns turnover into income.' })
  nature!: keyof typeof NatureActivite
  @Field(() => Caisse, { description: 'The scheme that pays.' })
  caisse!: keyof typeof Caisse
  @Field(() => DayText, { description: 'First day of affiliation.' }) debut!: string
  @Field(() => [ChiffreAffairesInput], {
    description:
      'One entry a year. Years that the rule does not read are ignored; one that it needs and that is missing is reported.',
  })
  chiffresAffaires!: ChiffreAffairesInput[]
}

@InputType({
  description:
    'The facts about a person that the law asks for. Optional facts have a documented default, which `hypotheses` names when it was used.',
})
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
  @Field(() => Territoire, { nullable: true, defaultValue: 'METROPOLE_DROM', description: 'Default: METROPOLE_DROM.' })
  territoire?: keyof typeof Territoire
  @Field(() => EmploiInput, {
    nullable: true,
    description: 'A salaried job of the private sector beside the activity, or the last one before it. Default: none.',
  })
  emploi?: EmploiInput
  @Field(() => ChomageInput, {
    nullable: true,
    description: 'Unemployment benefit, paid now or before. Default: none.',
  })
  chomage?: ChomageInput
  @Field(() => RetraiteInput, { nullable: true, description: 'A pension that is drawn. Default: none.' })
  retraite?: RetraiteInput
  @Field(() => PersonneInput, { nullable: true, description: 'What no activity tells of the person.' })
  personne?: PersonneInput
}

@InputType({ description: 'One question: a person, and what happens to them.' })
export class ScenarioInput {
  @Field(() => String, { nullable: true, description: 'Yours; comes back with the outcome.' }) reference?: string
  @Field(() => SituationInput, { description: 'Who the person is to the law.' })
  situation!: SituationInput
  @Field(() => ArretInput, { nullable: true, description: 'The stop to be paid; without it, no sick pay is answered.' })
  arret?: ArretInput
  @Field(() => CotisationsInput, {
    nullable: true,
    description: 'Months whose contributions are asked for; without them, none are answered.',
  })
  cotisations?: CotisationsInput
  @Field(() => NaissanceInput, {
    nullable: true,
    description: 'A birth: asks for maternity or paternity, by the role of the parent.',
  })
  naissance?: NaissanceInput
  @Field(() => CouvertureInput, { nullable: true, description: 'Who covers the person on a day.' })
  couverture?: CouvertureInput
  @Field(() => DroitsRetraiteInput, {
    nullable: true,
    description: 'The year whose pension rights are asked for; without it, none are answered.',
  })
  retraite?: DroitsRetraiteInput
  @Field(() => AdoptionInput, { nullable: true, description: 'An adoption.' })
  adoption?: AdoptionInput
  @Field(() => InvaliditeInput, { nullable: true, description: 'The disability whose pension is asked for.' })
  invalidite?: InvaliditeInput
  @Field(() => DecesInput, { nullable: true, description: 'The death whose capital is asked for.' })
  deces?: DecesInput
  @Field(() => RegimeReelInput, { nullable: true, description: 'A year under the real regime, to compare with.' })
  regimeReel?: RegimeReelInput
  @Field(() => BesoinInput, { nullable: true, description: 'A need, set against what the law pays.' })
  besoin?: BesoinInput
  @Field(() => ConjointeInput, { nullable: true, description: 'A birth of the collaborating spouse.' })
  conjointe?: ConjointeInput
}
