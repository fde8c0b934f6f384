type Listener = () => void

let waiting: { promise: Promise<void>; go: () => void } | null = null
const listeners = new Set<Listener>()
const tell = () => listeners.forEach((listener) => listener())

/** The session has ended: asks for a new one, and resolves when there is one. All who ask wait for the same. */
export function sessionRenewed(): Promise<void> {
  if (!waiting) {
    const { promise, resolve } = Promise.withResolvers<void>()
    waiting = { promise, go: resolve }
    tell()
  }
  return waiting.promise
}

/** Somebody has signed in again: lets everything that waited go on. */
export function renewSession() {
  waiting?.go()
  waiting = null
  tell()
}

/** Whether the screen has to ask for the password again. */
export const renewalWanted = () => waiting !== null

/** Calls back whenever that changes. */
export function onRenewal(listener: Listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
