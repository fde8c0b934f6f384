import type {
  PublicKeyCredentialCreationOptionsJSON as Creation,
  PublicKeyCredentialRequestOptionsJSON as Request,
} from '@simplewebauthn/browser'
import { ask, askFresh, type Enrolled, type FactorProblem } from './factor.ts'

/** What speaks with the device is fetched when somebody uses one. */
const library = () => import('@simplewebauthn/browser')

/** Whether this browser offers passkeys at this address: never where the address is a number. */
export const offersPasskeys = () =>
  typeof PublicKeyCredential === 'function' && !/^[\d.]+$|:/.test(window.location.hostname)

/** Makes a passkey on this device, or on one that it reaches. */
export async function addPasskey(name: string): Promise<Enrolled | FactorProblem> {
  const optionsJSON = await askFresh<Creation>('factor/passkey/offer', {})
  if (typeof optionsJSON === 'string') return optionsJSON
  const response = await device(async () => (await library()).startRegistration({ optionsJSON }))
  return typeof response === 'string' ? response : ask<Enrolled>('factor/passkey/add', { name, response })
}

/** Takes one away; null where it is done. */
export async function removePasskey(id: string): Promise<FactorProblem | null> {
  const answer = await askFresh('factor/passkey/remove', { id })
  return typeof answer === 'string' ? answer : null
}

/** Proves the second factor after the password; null where it is proved. */
export const provePasskey = () => answerAt('factor/passkey/ask', 'factor/passkey/prove')

/** Signs in without a password; null where the session is open. */
export const enterByPasskey = () => answerAt('sign-in/passkey/ask', 'sign-in/passkey')

async function answerAt(asking: string, answering: string): Promise<FactorProblem | null> {
  const optionsJSON = await ask<Request>(asking, {})
  if (typeof optionsJSON === 'string') return optionsJSON
  const response = await device(async () => (await library()).startAuthentication({ optionsJSON }))
  const answer = typeof response === 'string' ? response : await ask(answering, { response })
  return typeof answer === 'string' ? answer : null
}

/** What the device answers; browsers say the same whether somebody cancelled or took too long. */
async function device<T extends object>(work: () => Promise<T>): Promise<T | FactorProblem> {
  try {
    return await work()
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'InvalidStateError') return 'PASSKEY_KNOWN'
    return name === 'NotAllowedError' || name === 'AbortError' ? 'CANCELLED' : 'OTHER'
  }
}
