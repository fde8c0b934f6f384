/** Names and columns of people, sessions and credentials are mapped in `accounts/auth.ts`. */
export type PeopleTable = {
  id: string
  name: string
  email: string
  email_verified: boolean
  image: string | null
  created_at: Date
  updated_at: Date
}
export type RoleName = 'READER' | 'ANALYST' | 'APPROVER' | 'ADMINISTRATOR'
export type RoleTable = { person: string; role: RoleName; active: boolean }
export type SessionTable = {
  id: string
  token: string
  person: string
  expires_at: Date
  ip_address: string | null
  user_agent: string | null
  created_at: Date
  updated_at: Date
  /** When it last proved a second factor. */
  factor_at: Date | null
}
export type AuthenticatorTable = {
  person: string
  /** Base 32. */
  secret: string
  /** A first code was typed. */
  confirmed: boolean
  /** The step of the last code that was accepted: none of it or before is accepted again. */
  last_step: number
  /** Of the application that is to replace it, until a first code of that one is typed. */
  next_secret: string | null
}
export type PasskeyTable = {
  id: string
  person: string
  /** As the browser names it, base64url. */
  credential: string
  /** COSE, base64url. */
  public_key: string
  /** How often the device says it was used; zero for ever where it does not count. */
  counter: string
  /** How the device is reached, as a JSON list. */
  transports: string
  name: string
  added_at: string
  used_at: string | null
}
/** What a challenge is answered for: to add a passkey, to prove one beside a password, or to sign in with it alone. */
export type ChallengePurpose = 'ADD' | 'PROVE' | 'SIGN_IN'
export type ChallengeTable = {
  hash: string
  purpose: ChallengePurpose
  /** The session that it was made for. */
  session: string | null
  expires_at: string
}
export type CredentialTable = {
  id: string
  account_id: string
  provider_id: string
  person: string
  password: string | null
  created_at: Date
  updated_at: Date
}
export type InvitationTable = {
  id: string
  token_hash: string
  /** Null for the first administrator, who types it. */
  email: string | null
  name: string | null
  role: RoleName
  expires_at: string
  used_at: string | null
  /** Of the link that was mailed, beside the one that was handed over. */
  mailed_hash: string | null
}
