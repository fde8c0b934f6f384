import { PassThrough, Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { LogAnchor } from '../log/anchor.ts'
import { csvOf, jsonOf } from '../log/export.ts'
import { BadFilter, filterFrom, type TypedFilter } from '../log/filter-from.ts'
import type { LogFilter } from '../log/find-entries.ts'
import { verifyLog } from '../log/verify.ts'
import { dayInParis } from '../releases/day-in-paris.ts'
import type { Store } from '../store/store.ts'
import type { Door } from './door.ts'
import { refuse } from './problem.ts'
import { serve, type Handler } from './routes.ts'

type Log = { readonly store: Store; readonly anchor: LogAnchor; log(error: unknown): void }

/** Serves the log as files, and its verification as it goes on, to those who may read it. */
export function serveLog(app: FastifyInstance, door: Door, { store, anchor, log }: Log): void {
  const behind =
    (answer: Handler): Handler =>
    async (request, reply) =>
      (await door(request, reply)) ? answer(request, reply.header('cache-control', 'no-store')) : reply
  serve(app, '/admin/log.csv', { GET: behind(file('csv', (filter) => csvOf(store, filter))) })
  serve(app, '/admin/log.json', { GET: behind(file('json', (filter) => jsonOf(store, filter))) })
  serve(app, '/admin/log/verification', {
    GET: behind((_request, reply) =>
      reply.type('application/x-ndjson; charset=utf-8').send(verification(store, anchor, log)),
    ),
  })
}

const TYPES = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' } as const

const file =
  (format: keyof typeof TYPES, write: (filter: LogFilter) => AsyncGenerator<string>): Handler =>
  (request, reply) => {
    try {
      const filter = filterFrom(singleTexts(request.query))
      const name = `abri-journal-${dayInParis(new Date().toISOString())}.${format}`
      void reply.header('content-disposition', `attachment; filename="${name}"`)
      return reply.type(TYPES[format]).send(Readable.from(write(filter)))
    } catch (error) {
      if (error instanceof BadFilter) return refuse(reply, 400, 'BAD_USER_INPUT', error.message)
      throw error
    }
  }

/** A parameter that is given twice is none that can be read. */
const singleTexts = (query: unknown): TypedFilter =>
  Object.fromEntries(
    Object.entries(query as Readonly<Record<string, unknown>>).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '\0',
    ]),
  )

/** A line for each thousand entries, then one with the result; whoever reads slowly holds nothing up. */
function verification(store: Store, anchor: LogAnchor, log: (error: unknown) => void): PassThrough {
  const lines = new PassThrough()
  const tell = (line: object): void => void lines.write(`${JSON.stringify(line)}\n`)
  verifyLog(store, anchor, (checked, of) => tell({ checked, of })).then(
    (result) => lines.end(`${JSON.stringify({ result })}\n`),
    (error: unknown) => {
      log(error)
      lines.destroy(new Error('The verification was cut short'))
    },
  )
  return lines
}
