/** What the element tells its page: `ready` once, `interaction` once, `result` at each new amount, `problem` where something is amiss. */
export type HostEvent = 'ready' | 'result' | 'interaction' | 'problem'
export type Emit = (name: HostEvent, detail: object) => void

/** Sends an event of the element; a page that throws in its own listener does not stop us. */
export function emitFrom(element: HTMLElement): Emit {
  const once = new Set<HostEvent>(['ready', 'interaction'])
  const sent = new Set<HostEvent>()
  return (name, detail) => {
    if (once.has(name) && sent.has(name)) return
    sent.add(name)
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
