import type { Impose, Imposition as RulesImposition, RevenuRecu as RulesRevenu } from '@abri/rules'
import { Arg, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql'
import { Conjointe } from '../conjointe/conjointe.ts'
import { ComplementEmployeur } from '../emploi-salarie/complement-employeur.ts'
import { CapitalDeces } from '../invalidite-deces/capital-deces.ts'
import { PensionInvalidite } from '../invalidite-deces/pension-invalidite.ts'
import { ArretMaladie } from '../maladie/arret-maladie.ts'
import { Adoption } from '../maternite/adoption.ts'
import { Maternite } from '../maternite/maternite.ts'
import { CongeNaissance, Paternite } from '../paternite/paternite.ts'
import { Langue, LANGUE } from '../scenario/enums.ts'
import { underRelease } from '../scenario/under-release.ts'
import { textsIn } from '../scenario/texts-in.ts'
import { Imposition, RevenuRecu } from './imposition.ts'

const langueArg = { nullable: true, defaultValue: 'FR', description: LANGUE } as const

/** A resolver of the field `imposition` of one object type. */
function impositionDe(type: () => ClassType) {
  @Resolver(type)
  class BenefitImpositionResolver {
    @FieldResolver(() => Imposition, {
      nullable: true,
      description: 'What becomes of it for the tax office and Urssaf.',
    })
    imposition(@Root() benefit: Impose): RulesImposition {
      return underRelease(() => benefit.imposition())
    }
  }
  return BenefitImpositionResolver
}

/** One for each benefit that the tax office may ask about. */
export const impositionResolvers = [
  impositionDe(() => ArretMaladie),
  impositionDe(() => ComplementEmployeur),
  impositionDe(() => Maternite),
  impositionDe(() => Adoption),
  impositionDe(() => Paternite),
  impositionDe(() => CongeNaissance),
  impositionDe(() => Conjointe),
  impositionDe(() => PensionInvalidite),
  impositionDe(() => CapitalDeces),
] as const

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
