import { sessionRenewed } from '../session/renewal.ts'

/** Why a document was not taken, as a key of the words. */
export type DocumentProblem = 'TOO_LARGE' | 'NOT_A_PDF' | 'FORBIDDEN' | 'UNREACHABLE' | 'OTHER'
type Outcome = { readonly hash: string } | { readonly problem: DocumentProblem }

/** In bytes, as the server has it. */
const LARGEST = 10_000_000
const problems: Readonly<Record<number, DocumentProblem>> = { 400: 'NOT_A_PDF', 403: 'FORBIDDEN', 413: 'TOO_LARGE' }

/** Uploads a PDF; answers the hash under which it is kept. A session that has ended is renewed on the way. */
export async function uploadDocument(file: Blob): Promise<Outcome> {
  // what is too large is not sent at all: a server that stops reading cannot always say why
  if (file.size > LARGEST) return { problem: 'TOO_LARGE' }
  const headers = { 'content-type': 'application/pdf' }
  const answer = await fetch('/admin/documents', { method: 'POST', headers, body: file }).catch(() => null)
  if (!answer) return { problem: 'UNREACHABLE' }
  if (answer.status === 401) {
    await sessionRenewed()
    return uploadDocument(file)
  }
  if (!answer.ok) return { problem: problems[answer.status] ?? 'OTHER' }
  return (await answer.json()) as { hash: string }
}
