import { Field, InputType, Int } from 'type-graphql'
import { describedEnum } from '../scenario/described-enum.ts'
import { DayText, DecimalText } from '../scenario/scalars.ts'

export const Departement = describedEnum('Departement', 'Departments whose chamber of crafts has its own rate.', {
  AUTRE: 'Anywhere else.',
  ALSACE: 'Bas-Rhin and Haut-Rhin.',
  MOSELLE: 'Moselle.',
})

@InputType({ description: 'What came in during whole months of the declaration.' })
export class RecettesInput {
  @Field(() => DayText, { description: 'First day of a month.' }) du!: string
  @Field(() => DayText, { description: 'Last day of a month.' }) au!: string
  @Field(() => DecimalText, { description: 'Euros received in these months.' }) montant!: string
}

@InputType({ description: 'What the declaration says of one activity.' })
export class ActiviteDeclareeInput {
  @Field(() => Int, { description: 'Which one: its place in situation.activites, from 0.' }) activite!: number
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'A craft, registered with the chamber of crafts; sales and services only.',
  })
  artisanale?: boolean
  @Field(() => [RecettesInput], {
    nullable: true,
    description:
      'Receipts that cover every month of activity of the declaration, each once. Default: the turnover of the civil year in the situation, in equal parts over its months of activity.',
  })
  recettes?: RecettesInput[]
}

@InputType({ description: 'The relief for new businesses (ACRE): granted, or asked for with what decides it.' })
export class AcreInput {
  @Field(() => Boolean, { nullable: true, description: 'Urssaf granted it. Not given: demandeeLe decides.' })
  accordee?: boolean
  @Field(() => DayText, { nullable: true, description: 'Day of the creation. Default: the earliest debut.' })
  creation?: string
  @Field(() => DayText, { nullable: true, description: 'Day on which it was asked for.' })
  demandeeLe?: string
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The person belongs to a listed group, as creations from 2026 on require.',
  })
  publicListe?: boolean
}

@InputType({ description: 'Whole months of one civil year whose contributions are asked for. From 2018 on.' })
export class CotisationsInput {
  @Field(() => DayText, { description: 'First day of a month.' }) du!: string
  @Field(() => DayText, { description: 'Last day of a month of the same year.' }) au!: string
  @Field(() => [ActiviteDeclareeInput], {
    nullable: true,
    description: 'What is known of each activity. Default: the turnover of the situation, no craft.',
  })
  activites?: ActiviteDeclareeInput[]
  @Field(() => Departement, { nullable: true, defaultValue: 'AUTRE', description: 'Default: AUTRE.' })
  departement?: keyof typeof Departement
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'An overseas department, whose reduced rates take the place of ACRE. From October 2022 on.',
  })
  outreMer?: boolean
  @Field(() => AcreInput, { nullable: true, description: 'Default: no relief.' })
  acre?: AcreInput
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Income tax is paid with the contributions (versement libératoire).',
  })
  versementLiberatoire?: boolean
  @Field(() => DecimalText, {
    nullable: true,
    description: 'Reference income of two years before, per part, in euros. Default: low enough for the option.',
  })
  revenuFiscalParPart?: string
}
