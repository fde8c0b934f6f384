/** A browser's answer to a challenge, not yet verified: what of it must be read first. */
export type Answered = { readonly credential: string; readonly challenge: string }

const LONGEST_ID = 1_400

/** Which credential answers which challenge; null where it is no such answer. */
export function answeredIn(response: unknown): Answered | null {
  const { id, response: inner } = fieldsOf(response)
  const { clientDataJSON } = fieldsOf(inner)
  if (typeof id !== 'string' || id.length > LONGEST_ID || typeof clientDataJSON !== 'string') return null
  const challenge = challengeIn(clientDataJSON)
  return challenge === null ? null : { credential: id, challenge }
}

function challengeIn(clientData: string): string | null {
  try {
    const { challenge } = fieldsOf(JSON.parse(Buffer.from(clientData, 'base64url').toString()))
    return typeof challenge === 'string' ? challenge : null
  } catch {
    return null
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  (typeof value === 'object' ? (value ?? {}) : {}) as Readonly<Record<string, unknown>>
