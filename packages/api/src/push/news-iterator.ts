import type { News } from '../releases/news.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'

/** What comes after some earlier news, one at a time, until `return` ends it at once: a generator would wait for the next news first. */
export function newsIterator<T>(
  releases: PublishedReleases,
  earlier: readonly T[],
  of: (news: News) => T | null,
): AsyncIterableIterator<T, undefined> {
  const [waiting, asking]: [T[], ((result: IteratorResult<T, undefined>) => void)[]] = [[...earlier], []]
  let ended = false
  const stop = releases.onNews((news) => {
    const one = of(news)
    if (one === null) return
    const ask = asking.shift()
    if (ask) ask({ done: false, value: one })
    else waiting.push(one)
  })
  const end = { done: true, value: undefined } as const
  return {
    next() {
      if (waiting.length > 0) return Promise.resolve({ done: false, value: waiting.shift()! })
      return ended ? Promise.resolve(end) : new Promise((resolve) => asking.push(resolve))
    },
    return() {
      ended = true
      waiting.length = 0
      stop()
      for (const ask of asking.splice(0)) ask(end)
      return Promise.resolve(end)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
