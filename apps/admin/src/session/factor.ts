import { factorProved } from './fresh.ts'
import { codeIn, post, type SessionStep } from './session.ts'

const problems = [
  ...(['CODE_WRONG', 'CODE_USED', 'UNAUTHENTICATED', 'FRESH_AUTHENTICATION_REQUIRED', 'NO_FACTOR'] as const),
  ...(['PASSKEY_REFUSED', 'PASSKEY_NAME', 'PASSKEYS_UNAVAILABLE', 'TOO_MANY_PASSKEYS', 'LAST_FACTOR'] as const),
] as const

/** Why a second factor was not accepted or not changed, as a key of the words; what the device itself refuses is told by `session/passkeys.ts`. */
export type FactorProblem =
  (typeof problems)[number] | 'CANCELLED' | 'PASSKEY_KNOWN' | 'TOO_MANY' | 'UNREACHABLE' | 'OTHER'
/** What an authenticator application is given. */
export type Offered = { secret: string; uri: string }
/** A passkey as its owner knows it; a half-open session learns only that there is one. */
export type Passkey = { id: string; name: string; addedAt: string; usedAt: string | null }
/** What somebody may prove, and the origin whose pages may use passkeys. */
export type Factors = {
  authenticator: boolean
  passkeys: readonly Passkey[]
  recoveryCodes: number | null
  passkeysAt: string | null
}
/** Recovery codes, shown once; null where those of before go on serving. */
export type Enrolled = { recoveryCodes: readonly string[] | null }

/** The second step: nothing more is asked where it is null. */
export type Step = Exclude<SessionStep, 'NONE' | 'OPEN'>

/** The factors of whoever sits here. */
export async function factors(): Promise<Factors | FactorProblem> {
  const answer = await fetch('/admin/auth/factor').catch(() => null)
  return answer ? read<Factors>(answer) : 'UNREACHABLE'
}

/** A secret for an authenticator application, also for one that replaces another. */
export const offerAuthenticator = () => askFresh<Offered>('factor/authenticator', {})

/** The first code of that application, which serves from then on. */
export const confirmAuthenticator = (code: string) => askFresh<Enrolled>('factor/authenticator/confirm', { code })

/** New recovery codes in place of those before. */
export const renewRecoveryCodes = () => askFresh<{ recoveryCodes: readonly string[] }>('factor/recovery-codes', {})

/** Proves the second factor by a code of the application or by a recovery code; null where it is proved. */
export async function proveCode(code: string): Promise<FactorProblem | null> {
  const answer = await ask<object>('factor/code', { code })
  return typeof answer === 'string' ? answer : null
}

/** Asks the accounts of the server. */
export async function ask<T extends object>(path: string, body: object): Promise<T | FactorProblem> {
  const answer = await post(path, body)
  return answer ? read<T>(answer) : 'UNREACHABLE'
}

/** The same for what changes a factor: one that was proved long ago is asked for again, then it goes on by itself. */
export async function askFresh<T extends object>(path: string, body: object): Promise<T | FactorProblem> {
  const answer = await ask<T>(path, body)
  if (answer !== 'FRESH_AUTHENTICATION_REQUIRED') return answer
  return (await factorProved()) ? ask<T>(path, body) : answer
}

async function read<T extends object>(answer: Response): Promise<T | FactorProblem> {
  if (answer.ok) return (await answer.json()) as T
  if (answer.status === 429) return 'TOO_MANY'
  const code = codeIn(await answer.json().catch(() => null))
  return problems.find((problem) => problem === code) ?? 'OTHER'
}
