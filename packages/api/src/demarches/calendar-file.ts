import type { ApolloServer } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { PublishedReleases } from '../releases/published-releases.ts'
import type { PublicContext } from '../scenario/context.ts'
import { queryOf, type CalendarQuestion } from './calendar-question.ts'

/** A calendar file, or why there is none: with the status of the answer and errors as GraphQL shapes them. */
export type CalendarFile =
  | { readonly kind: 'File'; readonly text: string }
  | { readonly kind: 'Refused'; readonly status: number; readonly errors: readonly GraphQLFormattedError[] }

type Answer = {
  readonly scenario?: {
    readonly prestation?: { readonly demarches: { readonly iCalendar: string } | null } | null
    readonly problems?: readonly Readonly<Record<string, unknown>>[]
  }
}

const STATUSES: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  RELEASE_NOT_FOUND: 404,
  RELEASE_TROP_ANCIENNE: 422,
  DROIT_INCONNU_A_CETTE_DATE: 422,
}

/** Asks the public schema for the calendar of one benefit: the same facts, checks and refusals as at `/graphql`. */
export async function calendarFile(
  apollo: ApolloServer<PublicContext>,
  releases: PublishedReleases,
  { prestation, variables }: CalendarQuestion,
): Promise<CalendarFile> {
  const contextValue = { releases, rawVariables: variables }
  const { body } = await apollo.executeOperation<Answer>({ query: queryOf(prestation), variables }, { contextValue })
  if (body.kind !== 'single') throw new Error('Answers in pieces are not served')
  const { data, errors } = body.singleResult
  const [first] = errors ?? []
  if (first) return refused(STATUSES[String(first.extensions?.['code'])] ?? 500, errors!.map(plain))
  const { prestation: found, problems } = data?.scenario ?? {}
  if (problems) return refused(422, [error('The situation is not sound', { code: 'INVALID_SITUATION', problems })])
  if (!found?.demarches) return refused(422, [error(`The input asks for no ${prestation}`, { code: 'NOTHING_ASKED' })])
  return { kind: 'File', text: found.demarches.iCalendar }
}

const refused = (status: number, errors: readonly GraphQLFormattedError[]): CalendarFile => ({
  kind: 'Refused',
  status,
  errors,
})

const error = (message: string, extensions: Readonly<Record<string, unknown>>): GraphQLFormattedError => ({
  message,
  extensions,
})

/** Without the places in a query that the caller never wrote. */
const plain = ({ message, extensions }: GraphQLFormattedError): GraphQLFormattedError => ({
  message,
  extensions: extensions ?? {},
})
