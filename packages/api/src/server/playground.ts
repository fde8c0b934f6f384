import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { exampleQuery } from './example-query.ts'
import { serveReading } from './routes.ts'

const require = createRequire(import.meta.url)
const within = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file)
const FILES = {
  'react.js': within('react-18', 'umd/react.production.min.js'),
  'react-dom.js': within('react-dom-18', 'umd/react-dom.production.min.js'),
  'graphiql.js': within('graphiql', 'graphiql.min.js'),
  'graphiql.css': within('graphiql', 'graphiql.min.css'),
} as const

const PAGE = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Abri – GraphQL</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/playground/graphiql.css"><link rel="stylesheet" href="/playground/start.css">
</head>
<body><div id="graphiql">Chargement…</div>
<script src="/playground/react.js"></script><script src="/playground/react-dom.js"></script>
<script src="/playground/graphiql.js"></script><script src="/playground/start.js"></script>
</body>
</html>
`
const STYLE = 'html, body { margin: 0; height: 100% }\n#graphiql { height: 100dvh }\n'
const START = `const fetcher = GraphiQL.createFetcher({ url: '/graphql' })
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: ${JSON.stringify(exampleQuery)}, shouldPersistHeaders: false }),
)
`
const CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'"

/** A page to try queries on, all of it served by us. */
export function servePlayground(app: FastifyInstance): void {
  serveReading(app, '/playground', (_request, reply) =>
    reply.header('content-security-policy', CSP).type('text/html; charset=utf-8').send(PAGE),
  )
  serveReading(app, '/playground/start.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE))
  serveReading(app, '/playground/start.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(START),
  )
  for (const [name, path] of Object.entries(FILES))
    serveReading(app, `/playground/${name}`, async (_request, reply) => {
      const type = name.endsWith('.css') ? 'text/css' : 'text/javascript'
      return reply
        .header('cache-control', 'public, max-age=86400')
        .type(`${type}; charset=utf-8`)
        .send(await readFile(path, 'utf8'))
    })
}
