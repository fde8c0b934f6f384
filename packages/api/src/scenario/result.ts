import { Prevoyance } from '../prevoyance/prevoyance.ts'
import { RegimeReel } from '../regime-reel/regime-reel.ts'
import { Conjointe } from '../conjointe/conjointe.ts'
import { CapitalDeces } from '../invalidite-deces/capital-deces.ts'
import { PensionInvalidite } from '../invalidite-deces/pension-invalidite.ts'
import { DroitsRetraite } from '../retraite/droits-retraite.ts'
import { createUnionType, Field, ObjectType } from 'type-graphql'
import { Cotisations } from '../cotisations/cotisations.ts'
import { ComplementEmployeur } from '../emploi-salarie/complement-employeur.ts'
import { ArretMaladie } from '../maladie/arret-maladie.ts'
import { Adoption } from '../maternite/adoption.ts'
import { Maternite } from '../maternite/maternite.ts'
import { Couverture } from '../couverture/couverture.ts'
import { CongeNaissance, Paternite } from '../paternite/paternite.ts'
import { Release } from '../law/release.ts'

@ObjectType({ description: 'The answer to one input, under one release and one version of the rules.' })
export class Scenario {
  @Field(() => String, { nullable: true, description: 'As it was given.' })
  reference!: string | null
  @Field(() => Release, { description: 'The release that the answer was computed under.' })
  release!: Release
  @Field(() => String, { description: 'The version of the rules that computed it.' })
  versionRegles!: string
  @Field(() => ArretMaladie, { nullable: true, description: 'Null if and only if no stop was given.' })
  arretMaladie!: ArretMaladie | null
  @Field(() => ComplementEmployeur, {
    nullable: true,
    description: 'Null if and only if no stop was given, or no job goes on during it.',
  })
  complementEmployeur!: ComplementEmployeur | null
  @Field(() => Cotisations, { nullable: true, description: 'Null if and only if no contributions were asked for.' })
  cotisations!: Cotisations | null
  @Field(() => Maternite, { nullable: true, description: 'Null if and only if no birth was given for a mother.' })
  maternite!: Maternite | null
  @Field(() => Couverture, { nullable: true, description: 'Null if and only if it was not asked who covers what.' })
  couverture!: Couverture | null
  @Field(() => DroitsRetraite, {
    nullable: true,
    description: 'Null if and only if no year of pension rights was asked for.',
  })
  retraite!: DroitsRetraite | null
  @Field(() => Adoption, { nullable: true, description: 'Null if and only if no adoption was given.' })
  adoption!: Adoption | null
  @Field(() => Paternite, {
    nullable: true,
    description: 'Null if and only if no birth was given for a second parent.',
  })
  paternite!: Paternite | null
  @Field(() => CongeNaissance, {
    nullable: true,
    description: 'Null if and only if no months of birth leave were given.',
  })
  congeNaissance!: CongeNaissance | null
  @Field(() => PensionInvalidite, { nullable: true, description: 'Null if and only if no disability was given.' })
  invalidite!: PensionInvalidite | null
  @Field(() => CapitalDeces, { nullable: true, description: 'Null if and only if no death was given.' })
  deces!: CapitalDeces | null
  @Field(() => RegimeReel, {
    nullable: true,
    description: 'Null if and only if no year of the real regime was asked for.',
  })
  regimeReel!: RegimeReel | null
  @Field(() => Prevoyance, { nullable: true, description: 'Null if and only if no besoin was given.' })
  prevoyance!: Prevoyance | null
  @Field(() => Conjointe, {
    nullable: true,
    description: 'Null if and only if no birth of a collaborating spouse was given.',
  })
  conjointe!: Conjointe | null
}

@ObjectType({ description: 'One fact that cannot be used.' })
export class Problem {
  @Field(() => [String], { description: 'Where it stands in the input: ["situation", "activites", "0", "debut"].' })
  path!: string[]
  @Field(() => String, { description: 'Stable, in French without accents.' })
  code!: string
  @Field(() => String, { nullable: true, description: 'What was found.' }) value!: string | null
}

@ObjectType({ description: 'Facts that cannot be used, every one of them.' })
export class InvalidSituation {
  @Field(() => String, { nullable: true, description: 'As it was given.' })
  reference!: string | null
  @Field(() => [Problem], { description: 'Every one of them.' })
  problems!: Problem[]
}

export const ScenarioResult = createUnionType({
  name: 'ScenarioResult',
  description: 'An answer, or every reason why there is none.',
  types: () => [Scenario, InvalidSituation] as const,
  resolveType: (value) => ((value as { kind?: string }).kind === 'InvalidSituation' ? InvalidSituation : Scenario),
})
