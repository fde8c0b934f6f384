import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { calendarFile } from '../demarches/calendar-file.ts'
import { questionInAddress, questionOf, type CalendarQuestion } from '../demarches/calendar-question.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'
import type { PublicContext } from '../scenario/context.ts'
import { preflight } from './cors.ts'
import { refuse } from './problem.ts'
import { serveReading, type Handler } from './routes.ts'
import { isKnown } from './tagged.ts'

/** Longer addresses are cut by some programs on their way: what does not fit is posted. */
const LONGEST_ADDRESS = 8_000

/** Serves what is to be done about a stop or a birth as a calendar to download: the question in the address or, to keep it out of it, in the body of a POST. */
export function serveCalendarFiles(
  app: FastifyInstance,
  apollo: ApolloServer<PublicContext>,
  releases: PublishedReleases,
): void {
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    question: CalendarQuestion,
    caching: string,
  ): Promise<unknown> => {
    const found = await calendarFile(apollo, releases, question)
    if (found.kind === 'Refused') return reply.code(found.status).send({ errors: found.errors })
    if (isKnown(request, reply, found.text, caching)) return reply
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="abri-${question.prestation}.ics"`)
      .send(found.text)
  }
  const read: Handler = (request, reply) =>
    request.url.length > LONGEST_ADDRESS
      ? refuse(reply, 414, 'URI_TOO_LONG', `The address has more than ${LONGEST_ADDRESS} characters: POST the question`)
      : send(request, reply, questionInAddress(request.query as Record<string, unknown>), 'private, max-age=60')
  const post: Handler = (request, reply) => send(request, reply, questionOf(request.body), 'no-store')
  serveReading(app, '/demarches.ics', read, { POST: post, OPTIONS: preflight })
}
