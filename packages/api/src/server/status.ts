import { versionRegles } from '@abri/rules'
import type { FastifyInstance } from 'fastify'
import type { PublishedReleases } from '../releases/published-releases.ts'
import { refuse } from './problem.ts'
import { serveReading } from './routes.ts'

/** What the status page tells. */
export type Vitals = {
  readonly version: string
  readonly store: string
  readonly startedAt: number
  readonly releases: PublishedReleases
  isClosing(): boolean
}

/** Serves the state of this process, for people and for machines. */
export function serveStatus(app: FastifyInstance, vitals: Vitals): void {
  serveReading(app, '/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  serveReading(app, '/readyz', (_request, reply) =>
    vitals.isClosing()
      ? refuse(reply, 503, 'CLOSING', 'This process is closing')
      : reply.header('cache-control', 'no-store').send({ status: 'ready' }),
  )
  serveReading(app, '/status', (request, reply) => {
    const state = stateOf(vitals)
    void reply.header('cache-control', 'no-store').header('vary', 'accept')
    return request.headers.accept?.includes('text/html')
      ? reply.type('text/html; charset=utf-8').send(pageOf(state))
      : reply.send(state)
  })
}

type State = ReturnType<typeof stateOf>
function stateOf({ version, store, startedAt, releases }: Vitals) {
  const { number, contenu, maillon, publishedAt } = releases.current()
  const uptimeSeconds = Math.floor((Date.now() - startedAt) / 1_000)
  return { version, versionRegles, store, uptimeSeconds, release: { number, contenu, maillon, publishedAt } }
}

function pageOf({ version, versionRegles: rules, store, uptimeSeconds, release }: State): string {
  const lines = {
    Version: version,
    'Version des règles': rules,
    'Barème en vigueur': `n° ${release.number}, publié le ${release.publishedAt.slice(0, 10)}`,
    Contenu: release.contenu,
    Maillon: release.maillon,
    Base: store === 'pglite' ? 'embarquée (PGlite)' : 'PostgreSQL',
    'En marche depuis': `${uptimeSeconds} s`,
  }
  const rows = Object.entries(lines).map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>État d’Abri</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:3rem auto;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .75rem;overflow-wrap:anywhere}</style></head>
<body><h1>Abri répond</h1><dl>${rows.join('')}</dl></body></html>
`
}
