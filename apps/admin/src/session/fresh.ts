type Listener = () => void

let waiting: { promise: Promise<boolean>; answer: (proved: boolean) => void } | null = null
const listeners = new Set<Listener>()
const tell = () => listeners.forEach((listener) => listener())

/** Asks for the second factor again; resolves to whether it was proved. All who ask wait for the same. */
export function factorProved(): Promise<boolean> {
  if (!waiting) {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    waiting = { promise, answer: resolve }
    tell()
  }
  return waiting.promise
}

/** Somebody proved it, or would rather not: lets what waited go on, or not. */
export function answerProof(proved: boolean) {
  waiting?.answer(proved)
  waiting = null
  tell()
}

/** Whether the screen has to ask for the second factor. */
export const proofWanted = () => waiting !== null

/** Calls back whenever that changes. */
export function onProof(listener: Listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
