/** Makes one flush serve everybody who asked before it began: those who ask while it runs share the next one. */
export function sharedFlush(flush: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = (): Promise<void> => {
    const flushing = flush().finally(() => {
      if (running === flushing) running = null
    })
    running = flushing
    return flushing
  }
  return () => {
    if (!running) return start()
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null
        return start()
      })
    return next
  }
}
