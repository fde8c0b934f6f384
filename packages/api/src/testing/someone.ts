import { expect } from 'vitest'

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
  ) {}

  /** The same person, still signed in, at the server that took over. */
  at(app: Server): Someone {
    return new Someone(app, this.id, this.name, this.email, this.cookie)
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

/** Accepts an invitation. */
export async function joinAs(app: Server, token: string, name: string, email?: string): Promise<Someone> {
  const answer = await app.inject({
    method: 'POST',
    url: '/admin/auth/invitation',
    payload: { token, name, password: PASSWORD, email },
  })
  expect(answer.statusCode, answer.body).toBe(200)
  const { user } = answer.json()
  return new Someone(app, user.id, user.name, user.email, cookieOf(answer.headers['set-cookie']))
}

/** The cookie that a browser would send back. */
export const cookieOf = (set: string | string[] | number | undefined): string =>
  String(Array.isArray(set) ? set[0] : set).split(';')[0] ?? ''
