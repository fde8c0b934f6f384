import { sessionRenewed } from '../session/renewal.ts'

/** How far a verification of the log is. */
export type Progress = { checked: number; of: number }
/** What came out of it. */
export type Verification = { valid: boolean; entries: number; head: string | null; firstBroken: number | null }

type Line = Partial<Progress> & { result?: Verification }

/** Has the server compute every hash of the log again, and tells how far it is; null where it was cut short. */
export async function verifyLog(tell: (progress: Progress) => void): Promise<Verification | null> {
  const answer = await fetch('/admin/log/verification')
  if (answer.status === 401) {
    await sessionRenewed()
    return verifyLog(tell)
  }
  if (!answer.ok || !answer.body) return null
  let result: Verification | null = null
  for await (const line of linesOf(answer.body)) {
    const { checked, of, result: found } = JSON.parse(line) as Line
    if (found) result = found
    else if (checked !== undefined && of !== undefined) tell({ checked, of })
  }
  return result
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
