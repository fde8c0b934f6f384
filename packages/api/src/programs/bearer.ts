import type { FastifyReply, FastifyRequest } from 'fastify'
import { Attempts } from '../accounts/attempts.ts'
import type { Person } from '../accounts/person.ts'
import { refuse } from '../server/problem.ts'
import type { Store } from '../store/store.ts'
import { whoseProgram } from './token.ts'

const BEARER = /^Bearer +(\S{1,200})$/i

/** Whether a program asks: it brings a token, and no page of another site can make a browser send one. */
export const isProgram = ({ headers }: FastifyRequest): boolean => headers.authorization !== undefined

/** Knows programs by their tokens; after ten wrong ones from an address, no more is tried for a while. */
export class Bearers {
  readonly #attempts = new Attempts()

  constructor(readonly store: Store) {}

  /** For whom the program asks; or else the seconds until another token is tried, 0 where this one is merely wrong. */
  async whoAsks({ ip, headers }: FastifyRequest): Promise<Person | number> {
    const subjects = [`program ${ip}`]
    const wait = this.#attempts.waitFor(subjects)
    if (wait > 0) return wait
    const secret = BEARER.exec(headers.authorization ?? '')?.[1]
    const person = secret === undefined ? null : await whoseProgram(this.store, secret)
    if (person) return person
    this.#attempts.take(subjects)
    return 0
  }
}

/** Refuses a token, in one way whatever is wrong with it. */
export const refuseToken = (reply: FastifyReply, wait: number): FastifyReply =>
  wait === 0
    ? refuse(
        reply.header('www-authenticate', 'Bearer realm="abri"'),
        ...([401, 'UNAUTHENTICATED', 'This token is unknown, has ended or was revoked'] as const),
      )
    : refuse(
        reply.header('retry-after', String(wait)),
        ...([429, 'TOO_MANY_ATTEMPTS', `Too many attempts; wait ${Math.ceil(wait / 60)} minutes`] as const),
      )
