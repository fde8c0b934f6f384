import type { Abri } from './abri.ts'

/** What someone signs in with. */
export interface Account {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** The roles of the admin, as the story calls them. */
export type Role = 'reader' | 'analyst' | 'approver' | 'administrator'

/** The people of one installation. The first administrator follows the printed link; everyone else is invited. */
export class People {
  private administrator: Promise<{ account: Account; cookie: string }> | null = null
  private invited = 0

  constructor(private readonly abri: Abri) {}

  /** A new account with that role, made the way a person gets one. */
  async join(role: Role): Promise<Account> {
    const first = await (this.administrator ??= this.firstAdministrator())
    if (role === 'administrator' && this.invited === 0) return first.account
    const account = invented(role, ++this.invited)
    await this.accept(await this.invite(account, role, first.cookie), account)
    return account
  }

  private async firstAdministrator() {
    const account = invented('administrator', 0)
    return { account, cookie: await this.accept(await this.abri.firstLink(), account) }
  }

  /** Follows a one-time link; answers the cookie of the session it opens. */
  private async accept(link: string, account: Account): Promise<string> {
    const token = link.split('/').at(-1) ?? ''
    const answer = await this.post('/admin/auth/invitation', { token, ...account })
    if (!answer.ok) throw new Error(`the invitation was refused: ${answer.status} ${await answer.text()}`)
    return answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
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

function invented(role: Role, number: number): Account {
  const name = {
    reader: 'Lise Lectrice',
    analyst: 'Anne Analyste',
    approver: 'Paul Vérificateur',
    administrator: 'Ada Admin',
  }
  return { name: name[role], email: `${role}-${number}@exemple.fr`, password: `un long mot de passe pour ${role}` }
}
