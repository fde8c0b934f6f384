import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { CaisseResolver } from '../couverture/caisse.resolver.ts'
import {
  ChoixResolver,
  NoteResolver,
  PriseEnChargeResolver,
  RisqueCouvertResolver,
} from '../couverture/couverture.resolver.ts'
import {
  ArretDemarchesResolver,
  DemarcheResolver,
  DemarchesResolver,
  leaveDemarchesResolvers,
} from '../demarches/demarches.resolver.ts'
import { ImpositionResolver, impositionResolvers, RevenuRecuResolver } from '../imposition/imposition.resolver.ts'
import { NoteDeDoctrineResolver } from '../doctrine/note-de-doctrine.resolver.ts'
import { ExpectedChangeResolver, ParameterResolver, RowResolver } from '../law/parameter.resolver.ts'
import { ReleaseResolver } from '../law/release.resolver.ts'
import {
  ArretMaladieResolver,
  EtapeResolver,
  RefusResolver,
  ReserveResolver,
} from '../maladie/arret-maladie.resolver.ts'
import { ReleaseNewsResolver } from '../push/release-news.resolver.ts'
import { ProblemResolver, ScenarioResolver } from './scenario.resolver.ts'

/** The library wants one, though each of our subscriptions brings its own events. */
const noTopics = {
  publish: (): never => {
    throw new Error('There are no topics')
  },
  subscribe: (): never => {
    throw new Error('There are no topics')
  },
}

/** The schema of `/graphql`: public and introspectable. Its context is `PublicContext`. */
export function publicSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    validate: false,
    pubSub: noTopics,
    resolvers: [
      ScenarioResolver,
      ProblemResolver,
      ArretMaladieResolver,
      RefusResolver,
      ReserveResolver,
      NoteDeDoctrineResolver,
      EtapeResolver,
      RisqueCouvertResolver,
      PriseEnChargeResolver,
      ChoixResolver,
      NoteResolver,
      CaisseResolver,
      ...impositionResolvers,
      ImpositionResolver,
      RevenuRecuResolver,
      ArretDemarchesResolver,
      ...leaveDemarchesResolvers,
      DemarchesResolver,
      DemarcheResolver,
      ReleaseResolver,
      ParameterResolver,
      RowResolver,
      ExpectedChangeResolver,
      ReleaseNewsResolver,
    ],
  })
  schema.getQueryType()!.description =
    'What French law gives a micro-entrepreneur who falls ill, to the cent and explained.'
  schema.getSubscriptionType()!.description = 'What is told as it happens, as server-sent events at /graphql/stream.'
  return schema
}
