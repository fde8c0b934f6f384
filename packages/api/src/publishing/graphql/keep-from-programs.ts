import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import { Refused } from '../refused.ts'
import type { AdminContext } from './context.ts'
import { orRefusal } from './results.ts'

/** What a program may write in somebody's name: drafts, up to their submission. Any other mutation is refused to it. */
const OPEN_TO_PROGRAMS: ReadonlySet<string> = new Set([
  'openDraft',
  'setRow',
  'setRows',
  'importRows',
  'moveChanges',
  'endParameter',
  'removeChange',
  'confirmUnchanged',
  'removeConfirmation',
  'giveReason',
  'rebaseDraft',
  'submitDraft',
  'abandonDraft',
  'restoreRelease',
])

/** Refuses to programs what only people decide, whatever the role of their token. */
export function keepFromPrograms(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context: AdminContext, info) =>
      context.person.program && !OPEN_TO_PROGRAMS.has(field.name)
        ? orRefusal(context, () => Promise.reject(new Refused('FORBIDDEN_TO_PROGRAMS')))
        : resolve(source, args, context, info)
  }
  return schema
}
