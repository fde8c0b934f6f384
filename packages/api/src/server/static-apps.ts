import { stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { refuse } from './problem.ts'
import { adminHeaders } from './security-headers.ts'
import { serveReading, type Handler } from './routes.ts'

/** The folders of the built apps. */
export type Apps = { readonly admin: string; readonly widget: string }

/** Serves the built admin, widget and demonstration page. */
export async function serveApps(app: FastifyInstance, apps: Apps): Promise<void> {
  await app.register(fastifyStatic, { root: [apps.admin, apps.widget], serve: false, cacheControl: false })
  const admin: Handler = (request, reply) => sendAdmin(adminHeaders(reply), apps.admin, restOf(request.params))
  serveReading(app, '/admin', (_request, reply) => reply.redirect('/admin/', 308))
  serveReading(app, '/admin/*', admin)
  serveReading(app, '/widget/*', (request, reply) => sendFile(reply, apps.widget, restOf(request.params)))
  serveReading(app, '/demo', (_request, reply) => reply.redirect('/demo/', 308))
  serveReading(app, '/demo/*', (request, reply) =>
    sendFile(reply, join(apps.widget, 'demo'), restOf(request.params) || 'index.html'),
  )
  serveReading(app, '/', (_request, reply) => reply.redirect('/demo/', 302))
}

const restOf = (params: unknown): string => (params as { '*': string })['*']

/** A path that names no file is a page of the admin: its router takes it from there. */
async function sendAdmin(reply: FastifyReply, root: string, rest: string): Promise<FastifyReply> {
  const page = rest === '' || (extname(rest) === '' && !(await isFile(root, rest)))
  return sendFile(reply, root, page ? 'index.html' : rest)
}

async function sendFile(reply: FastifyReply, root: string, rest: string): Promise<FastifyReply> {
  if (!(await isFile(root, rest))) return refuse(reply, 404, 'NOT_FOUND', 'Nothing is at this address')
  // names in assets hold the hash of their content
  const caching = rest.startsWith('assets/')
    ? 'public, max-age=31536000, immutable'
    : rest.endsWith('.html')
      ? 'no-cache'
      : 'public, max-age=60'
  return reply.header('cache-control', caching).sendFile(rest, root)
}

async function isFile(root: string, rest: string): Promise<boolean> {
  const path = normalize(join(root, rest))
  if (rest.includes('\0') || !path.startsWith(root + sep)) return false
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
