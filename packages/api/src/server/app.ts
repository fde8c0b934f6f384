import type { Table } from '@abri/rules'
import Fastify, { type FastifyInstance } from 'fastify'
import type { LiveReleases } from '../releases/live-releases.ts'
import type { Store } from '../store/store.ts'
import type { LogAnchor } from '../log/anchor.ts'
import { adminSchema } from '../publishing/graphql/admin-schema.ts'
import type { AdminContext } from '../publishing/graphql/context.ts'
import { serveAdminGraphql } from './admin-graphql.ts'
import { startApollo } from './apollo.ts'
import { serveAgenda } from './agenda-file.ts'
import { serveAtom } from './atom.ts'
import { acceptKnownBodies, BODY_LIMIT, refuseOddBodies } from './body.ts'
import { serveCalendarFiles } from './calendar-files.ts'
import { openToAll } from './cors.ts'
import { serveDocuments } from './document-routes.ts'
import { doorOf } from './door.ts'
import { answerErrorsInJson } from './errors.ts'
import { serveLog } from './log-routes.ts'
import { refuse } from './problem.ts'
import { serveGraphqlStream } from './graphql-stream.ts'
import { servePlayground } from './playground.ts'
import { publicSchema } from '../scenario/public-schema.ts'
import type { PublicContext } from '../scenario/context.ts'
import { servePublicGraphql } from './public-graphql.ts'
import { refuseCostly } from './query-cost.ts'
import { serveReleaseFiles } from './release-files.ts'
import { sendSafeHeaders } from './security-headers.ts'
import { fromOurPages } from '../accounts/origin.ts'
import { serveAccounts } from '../accounts/auth-routes.ts'
import type { Auth } from '../accounts/auth.ts'
import type { Settings } from './settings.ts'
import { serveApps, type Apps } from './static-apps.ts'
import { serveStatus } from './status.ts'

/** What a server needs to answer. */
export type Parts = {
  readonly settings: Settings
  readonly store: Store
  readonly releases: LiveReleases
  readonly upgradeTables: readonly Table[]
  readonly auth: Auth
  readonly anchor: LogAnchor
  readonly apps: Apps
  readonly version: string
  isClosing(): boolean
  /** Milliseconds since 1970. */
  now(): number
  log(error: unknown): void
}

/** The whole server, not yet listening. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { settings, releases, log } = parts
  const app = Fastify({
    ...{
      bodyLimit: BODY_LIMIT,
      trustProxy: (_address: string, hop: number) => hop < settings.trustProxy,
      forceCloseConnections: 'idle',
      return503OnClosing: false,
    },
    ...{ requestTimeout: 30_000, connectionTimeout: 60_000, keepAliveTimeout: 75_000 },
    // an address that cannot be read reaches no route
    frameworkErrors: (error, _request, reply) => void refuse(reply, 400, 'BAD_REQUEST', error.message),
  })
  sendSafeHeaders(app)
  openToAll(app)
  acceptKnownBodies(app)
  answerErrorsInJson(app, log)
  app.addHook('preParsing', async (request) => refuseOddBodies(request))
  const schema = publicSchema()
  const apollo = await startApollo<PublicContext>(schema, log, [refuseCostly()])
  servePublicGraphql(app, apollo, releases)
  serveCalendarFiles(app, apollo, releases)
  serveGraphqlStream(app, schema, releases, log)
  const isOurs = fromOurPages(settings)
  serveAccounts(app, parts.auth, parts.store, settings, parts.now)
  const { auth, store, anchor, upgradeTables, now } = parts
  const { publicUrl } = settings
  const door = doorOf({ auth, store, now, isOurs })
  serveAdminGraphql(app, await startApollo<AdminContext>(adminSchema(), log), door, {
    store,
    anchor,
    releases,
    upgradeTables,
    publicUrl,
    now,
  })
  serveLog(app, door, parts)
  serveDocuments(app, door, parts)
  serveReleaseFiles(app, releases)
  serveAtom(app, releases, publicUrl)
  serveAgenda(app, releases)
  serveStatus(app, { ...parts, store: parts.store.kind, startedAt: Date.now() })
  servePlayground(app)
  await serveApps(app, parts.apps)
  return app
}
