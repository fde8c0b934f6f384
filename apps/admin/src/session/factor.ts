import { codeIn, post, type SessionStep } from './session.ts'

const problems = ['CODE_WRONG', 'CODE_USED', 'FACTOR_EXISTS', 'UNAUTHENTICATED'] as const

/** Why a second factor was not accepted, as a key of the words. */
export type FactorProblem = (typeof problems)[number] | 'TOO_MANY' | 'UNREACHABLE' | 'OTHER'
/** What an authenticator application is given. */
export type Offered = { secret: string; uri: string }

/** The second step: nothing more is asked where it is null. */
export type Step = Exclude<SessionStep, 'NONE' | 'OPEN'>

/** A secret for an authenticator application. */
export const offerAuthenticator = () => ask<Offered>('factor/authenticator', {})

/** The first code of that application: answers the recovery codes, shown once. */
export const confirmAuthenticator = (code: string) =>
  ask<{ recoveryCodes: string[] }>('factor/authenticator/confirm', { code })

/** Proves the second factor by a code of the application or by a recovery code; null where it is proved. */
export async function proveCode(code: string): Promise<FactorProblem | null> {
  const answer = await ask<object>('factor/code', { code })
  return typeof answer === 'string' ? answer : null
}

async function ask<T extends object>(path: string, body: object): Promise<T | FactorProblem> {
  const answer = await post(path, body)
  if (!answer) return 'UNREACHABLE'
  if (answer.ok) return (await answer.json()) as T
  if (answer.status === 429) return 'TOO_MANY'
  const code = codeIn(await answer.json().catch(() => null))
  return problems.find((problem) => problem === code) ?? 'OTHER'
}
