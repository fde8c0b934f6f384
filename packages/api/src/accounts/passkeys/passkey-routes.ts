import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../../server/problem.ts'
import { serve } from '../../server/routes.ts'
import type { Accounts } from '../accounts.ts'
import { tooMany } from '../guarded.ts'
import { openSession } from '../open-session.ts'
import { personById } from '../person.ts'
import { freshAt, raised, seatedAt, type Answer } from '../seated.ts'
import { addPasskey, offerPasskey, type AddProblem } from './add-passkey.ts'
import { askForPasskey, whoProved } from './prove-passkey.ts'
import type { RelyingParty } from './relying-party.ts'
import { removePasskey } from './remove-passkey.ts'

const WORDS: Readonly<Record<AddProblem | 'NOT_FOUND' | 'LAST_FACTOR', string>> = {
  BAD_REQUEST: 'The answer of a browser is needed',
  PASSKEY_NAME: 'A name of 1 to 60 characters is needed',
  PASSKEY_REFUSED: 'This passkey is not accepted',
  TOO_MANY_PASSKEYS: 'Ten passkeys at most: remove one first',
  NOT_FOUND: 'There is no such passkey',
  LAST_FACTOR: 'Whoever may write keeps a second factor',
}

/** Serves passkeys: to add, prove and remove one's own, and to sign in with one alone. */
export function servePasskeys(app: FastifyInstance, accounts: Accounts): void {
  const [seated, fresh] = [seatedAt(accounts), freshAt(accounts)]
  serve(app, '/admin/auth/factor/passkey/offer', { POST: fresh(whereOffered(offer)) })
  serve(app, '/admin/auth/factor/passkey/add', { POST: fresh(whereOffered(add)) })
  serve(app, '/admin/auth/factor/passkey/remove', { POST: fresh(remove) })
  serve(app, '/admin/auth/factor/passkey/ask', { POST: seated(whereOffered(ask)) })
  serve(app, '/admin/auth/factor/passkey/prove', { POST: seated(whereOffered(prove)) })
  serve(app, '/admin/auth/sign-in/passkey/ask', {
    POST: accounts.guarded((request, reply) => askAnybody(accounts, request, reply)),
  })
  serve(app, '/admin/auth/sign-in/passkey', {
    POST: accounts.guarded((request, reply) => signIn(accounts, request, reply)),
  })
}

type AnswerAt = (...given: [...Parameters<Answer>, RelyingParty]) => Promise<unknown>

const whereOffered =
  (answer: AnswerAt): Answer =>
  async (accounts, sitting, request, reply) =>
    accounts.party ? answer(accounts, sitting, request, reply, accounts.party) : unavailable(reply)

const unavailable = (reply: FastifyReply) =>
  refuse(reply, 409, 'PASSKEYS_UNAVAILABLE', 'Browsers offer passkeys over https, or at localhost')

const offer: AnswerAt = async ({ store, now }, sitting, _request, reply, party) => {
  const options = await offerPasskey(store, party, sitting, now())
  return options === 'TOO_MANY_PASSKEYS' ? refuse(reply, 409, options, WORDS[options]) : reply.send(options)
}

const add: AnswerAt = async (accounts, sitting, request, reply, party) => {
  const added = await addPasskey(accounts.store, party, sitting, request.body, accounts.now())
  return typeof added === 'string' ? refuse(reply, 400, added, WORDS[added]) : raised(accounts, sitting, reply, added)
}

const remove: Answer = async ({ store }, sitting, request, reply) => {
  const { id } = (request.body ?? {}) as { readonly id?: unknown }
  const problem = await removePasskey(store, sitting, id)
  return problem === null ? reply.send({}) : refuse(reply, problem === 'NOT_FOUND' ? 404 : 409, problem, WORDS[problem])
}

const ask: AnswerAt = async ({ store, now }, { person, session }, _request, reply, party) =>
  reply.send(await askForPasskey(store, party, { purpose: 'PROVE', session: session.id }, person.id, now()))

const prove: AnswerAt = async (accounts, sitting, request, reply, party) => {
  const asked = { purpose: 'PROVE', session: sitting.session.id } as const
  const who = await whoProved(accounts.store, party, asked, responseIn(request), accounts.now())
  return who === sitting.person.id
    ? raised(accounts, sitting, reply, {})
    : refuse(reply, 403, 'PASSKEY_REFUSED', WORDS.PASSKEY_REFUSED)
}

const ANYBODY = { purpose: 'SIGN_IN', session: null } as const

/** Counted by address, never by account: whoever is guessing at a password locks nobody out of their passkey. */
async function askAnybody({ store, party, attempts, now }: Accounts, { ip }: FastifyRequest, reply: FastifyReply) {
  if (!party) return unavailable(reply)
  const wait = attempts.take([`passkey ${ip}`])
  if (wait !== null) return tooMany(reply, wait)
  return reply.send(await askForPasskey(store, party, ANYBODY, null, now()))
}

async function signIn(accounts: Accounts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { store, party, attempts, now } = accounts
  if (!party) return unavailable(reply)
  const who = await whoProved(store, party, ANYBODY, responseIn(request), now())
  const person = who === null ? null : await personById(store, who)
  if (!person?.active) return refuse(reply, 401, 'PASSKEY_REFUSED', WORDS.PASSKEY_REFUSED)
  attempts.giveBack([`passkey ${request.ip}`])
  const cookie = await openSession(accounts, person.id, request, now())
  const { id, name, email } = person
  return reply.header('set-cookie', cookie).send({ user: { id, name, email }, step: null })
}

const responseIn = ({ body }: FastifyRequest): unknown => ((body ?? {}) as { readonly response?: unknown }).response
