import type { Abri } from './abri.ts'
import { Authenticator } from './authenticator.ts'

/** What someone signs in with. */
export interface Account {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Somebody with an account: the session that they opened it in, and the application that holds their second factor. */
export interface Member {
  readonly account: Account
  readonly authenticator: Authenticator | null
  /** As a browser sends it: a name and a value. */
  readonly cookie: string
}

/** The roles of the admin, as the story calls them. */
export type Role = 'reader' | 'analyst' | 'approver' | 'administrator'

/** The people of one installation. The first administrator follows the printed link; everyone else is invited. */
export class People {
  private administrator: Promise<Member> | null = null
  private invited = 0

  constructor(private readonly abri: Abri) {}

  /** A new account with that role, made the way a person gets one. */
  async join(role: Role, name?: string): Promise<Member> {
    const first = await (this.administrator ??= this.firstAdministrator())
    if (role === 'administrator' && this.invited === 0) return first
    const account = invented(role, ++this.invited, name)
    return this.accept(await this.invite(account, role, first.cookie), account)
  }

  private async firstAdministrator(): Promise<Member> {
    return this.accept(await this.abri.firstLink(), invented('administrator', 0))
  }

  /** Follows a one-time link, and enrols a second factor where the role asks for one. */
  private async accept(link: string, account: Account): Promise<Member> {
    const token = link.split('/').at(-1) ?? ''
    const accepted = await this.did('invitation', { token, ...account })
    const { step } = (await accepted.json()) as { step: string | null }
    const cookie = cookieOf(accepted)
    return step === null ? { account, authenticator: null, cookie } : { account, ...(await this.enrol(cookie)) }
  }

  private async enrol(cookie: string): Promise<{ authenticator: Authenticator; cookie: string }> {
    const offered = await this.did('factor/authenticator', {}, { cookie })
    const authenticator = new Authenticator(((await offered.json()) as { secret: string }).secret)
    const code = authenticator.next()
    return { authenticator, cookie: cookieOf(await this.did('factor/authenticator/confirm', { code }, { cookie })) }
  }

  private async did(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    const answer = await this.post(`/admin/auth/${path}`, body, headers)
    if (!answer.ok) throw new Error(`${path} was refused: ${answer.status} ${await answer.text()}`)
    return answer
  }

  private async invite({ email, name }: Account, role: Role, cookie: string): Promise<string> {
    const query = `mutation ($email: String!, $name: String!, $role: Role!) {
      invite(email: $email, name: $name, role: $role) { ... on Invitation { link } ... on Refusal { code } }
    }`
    const variables = { email, name, role: role.toUpperCase() }
    const answer = await this.post('/admin/graphql', { query, variables }, { cookie })
    const text = await answer.text()
    const { link } = JSON.parse(text).data?.invite ?? {}
    if (typeof link !== 'string') throw new Error(`nobody could be invited: ${text}`)
    return link
  }

  private post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    const own = { 'content-type': 'application/json', origin: this.abri.origin }
    return fetch(this.abri.origin + path, {
      method: 'POST',
      headers: { ...own, ...headers },
      body: JSON.stringify(body),
    })
  }
}

const cookieOf = (answer: Response): string => answer.headers.getSetCookie().at(-1)?.split(';')[0] ?? ''

function invented(role: Role, number: number, name: string = NAMES[role]): Account {
  return { name, email: `${role}-${number}@exemple.fr`, password: `un long mot de passe pour ${role}` }
}

const NAMES = {
  reader: 'Lise Lectrice',
  analyst: 'Anne Analyste',
  approver: 'Paul Vérificateur',
  administrator: 'Ada Admin',
}
