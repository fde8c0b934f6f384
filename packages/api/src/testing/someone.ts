import { expect } from 'vitest'
import { Authenticator } from './authenticator.ts'

type Asked = {
  readonly method: 'POST'
  readonly url: string
  readonly headers?: Record<string, string>
  readonly payload: object
}
type Answer = {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
  readonly body: string
  json(): any
}
/** A server that can be asked, whether in this process or in another. */
export type Server = { inject(asked: Asked): PromiseLike<Answer> }

/** The password of everybody in the tests. */
export const PASSWORD = 'une phrase assez longue'

/** Somebody signed in, who asks the admin's schema. */
export class Someone {
  constructor(
    readonly app: Server,
    readonly id: string,
    readonly name: string,
    readonly email: string,
    readonly cookie: string,
    readonly authenticator: Authenticator | null = null,
  ) {}

  /** The same person, still signed in, at the server that took over. */
  at(app: Server): Someone {
    return new Someone(app, this.id, this.name, this.email, this.cookie, this.authenticator)
  }

  /** What the server answers, whatever it is. */
  async post(query: string, variables: Record<string, unknown> = {}) {
    const answer = await this.app.inject({
      method: 'POST',
      url: '/admin/graphql',
      headers: { cookie: this.cookie },
      payload: { query, variables },
    })
    return { status: answer.statusCode, ...answer.json() }
  }

  /** The data of an answer without errors. */
  async ask(query: string, variables: Record<string, unknown> = {}) {
    const { errors, data } = await this.post(query, variables)
    expect(errors).toBeUndefined()
    return data
  }
}

/** Accepts an invitation, and enrols an authenticator application where the role asks for one. */
export async function joinAs(app: Server, token: string, name: string, email?: string): Promise<Someone> {
  const accepted = await posted(app, 'invitation', { token, name, password: PASSWORD, email })
  const { user, step } = accepted.json()
  const cookie = cookieOf(accepted.headers['set-cookie'])
  if (step === null) return new Someone(app, user.id, user.name, user.email, cookie)
  expect(step).toBe('ENROL')
  const enrolled = await enrol(app, cookie)
  return new Someone(app, user.id, user.name, user.email, enrolled.cookie, enrolled.authenticator)
}

/** Enrols an authenticator application in a session; answers it, the session's new cookie and the recovery codes. */
export async function enrol(app: Server, cookie: string, now: () => number = Date.now) {
  const offered = await posted(app, 'factor/authenticator', {}, cookie)
  const authenticator = new Authenticator(offered.json().secret)
  const confirmed = await posted(app, 'factor/authenticator/confirm', { code: authenticator.next(now()) }, cookie)
  const recoveryCodes: readonly string[] = confirmed.json().recoveryCodes
  return { authenticator, recoveryCodes, cookie: cookieOf(confirmed.headers['set-cookie']) }
}

async function posted(app: Server, path: string, payload: object, cookie?: string): Promise<Answer> {
  const headers = cookie === undefined ? {} : { cookie }
  const answer = await app.inject({ method: 'POST', url: `/admin/auth/${path}`, headers, payload })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer
}

/** The cookie that a browser would send back. */
export const cookieOf = (set: string | string[] | number | undefined): string =>
  String(Array.isArray(set) ? set[0] : set).split(';')[0] ?? ''
