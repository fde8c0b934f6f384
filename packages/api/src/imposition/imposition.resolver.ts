import type {
  ArretMaladie as RulesArret,
  Impose,
  Imposition as RulesImposition,
  RevenuRecu as RulesRevenu,
} from '@abri/rules'
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql'
import { ArretMaladie } from '../maladie/arret-maladie.ts'
import { Langue, LANGUE } from '../scenario/enums.ts'
import { underRelease } from '../scenario/under-release.ts'
import { textsIn } from '../scenario/texts-in.ts'
import { Imposition, RevenuRecu } from './imposition.ts'

const langueArg = { nullable: true, defaultValue: 'FR', description: LANGUE } as const

@Resolver(() => ArretMaladie)
export class ArretImpositionResolver {
  @FieldResolver(() => Imposition, { nullable: true, description: 'What becomes of it for the tax office and Urssaf.' })
  imposition(@Root() arret: RulesArret & Impose): RulesImposition {
    return underRelease(() => arret.imposition())
  }
}

@Resolver(() => Imposition)
export class ImpositionResolver {
  @FieldResolver(() => String, { description: 'What Urssaf is to be told, in words.' })
  urssaf(@Root() { urssaf }: RulesImposition, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).phrase(urssaf)
  }
}

@Resolver(() => RevenuRecu)
export class RevenuRecuResolver {
  @FieldResolver(() => String, { description: 'Its kind, in words.' })
  label(@Root() { nature }: RulesRevenu, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).nom('NatureRevenu', nature)
  }

  @FieldResolver(() => String, { description: 'How it is taken, in words.' })
  regle(@Root() { regle }: RulesRevenu, @Arg('langue', () => Langue, langueArg) langue: Langue | null): string {
    return textsIn(langue).phrase(regle)
  }
}
