import type { Release } from '@abri/rules'
import type { FeedState, Trouble } from './feed-state.ts'
import { nextTurn } from '../turns.ts'
import { fetchRelease, type Fetched } from './fetch-release.ts'

const FIRST_TIMEOUT = 1_500
const TIMEOUT = 5_000
const PERIOD = 30_000
const RETRIES = 2
// Spread over a second, doubling, so that pages do not come back all at once.
const pauseBefore = (retry: number) => 2 ** retry * (500 + Math.random() * 500)

/** Follows the current release for every widget of the page while one of them looks, and keeps the last good one. */
export class ReleaseFeed {
  /** Null until the first answer, or for 1.5 s at most. */
  state: FeedState | null = null
  private readonly listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private turn = 0
  /** Where rules newer than ours can be asked. */
  readonly api: URL

  constructor(
    private readonly address: URL,
    private readonly fallback: Release,
  ) {
    this.api = new URL('../graphql', address)
  }

  /** Calls back after each change of `state`; gives the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    if (this.listeners.size === 1) this.start()
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) this.stop()
    }
  }

  /** The same, each listener in a task of its own: every widget of the page draws its answer anew. */
  readonly subscribeInTurn = (listener: () => void): (() => void) =>
    this.subscribe(() => void nextTurn().then(listener))

  /** `state`, as a function that can be handed on. */
  readonly snapshot = (): FeedState | null => this.state

  private start(): void {
    document.addEventListener('visibilitychange', this.look)
    window.addEventListener('online', this.look)
    this.look()
  }

  private stop(): void {
    document.removeEventListener('visibilitychange', this.look)
    window.removeEventListener('online', this.look)
    this.turn++
    clearTimeout(this.timer)
  }

  /** Starts a new round at once; a page nobody sees asks nothing after its first answer. */
  private readonly look = (): void => {
    const turn = ++this.turn
    clearTimeout(this.timer)
    if (this.state && document.visibilityState === 'hidden') return
    void this.round(turn)
  }

  private async round(turn: number): Promise<void> {
    for (let retry = 0; retry <= RETRIES; retry++) {
      const fetched = await fetchRelease(this.address, this.state ? TIMEOUT : FIRST_TIMEOUT)
      if (turn !== this.turn) return
      this.take(fetched)
      if ('release' in fetched || !fetched.retry || retry === RETRIES) break
      await this.pause(pauseBefore(retry))
    }
    this.timer = setTimeout(this.look, PERIOD)
  }

  /** Left waiting for ever, hence collected, where a newer round clears the timer. */
  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.timer = setTimeout(resolve, milliseconds)
    })
  }

  private take(fetched: Fetched): void {
    if (!('release' in fetched)) return this.keep(fetched.trouble)
    const last = this.state?.source === 'API' ? this.state.release : null
    const kept = last && !isNews(fetched.release, last) ? last : fetched.release
    // a server that lags behind knows nothing of a recall of what it has not got
    const recalled = kept.number === fetched.release.number ? fetched.recalled : (this.state?.recalled ?? null)
    this.become({ release: kept, recalled, source: 'API', trouble: null })
  }

  private keep(trouble: Trouble): void {
    const { release, recalled, source } = this.state ?? {
      ...{ release: this.fallback, recalled: null },
      source: 'BUNDLE' as const,
    }
    this.become({ release, recalled, source, trouble })
  }

  private become(next: FeedState): void {
    const now = this.state
    if (now && isSame(now, next)) return
    this.state = next
    for (const listener of this.listeners) listener()
  }
}

const isSame = (one: FeedState, other: FeedState): boolean =>
  one.release === other.release &&
  one.recalled === other.recalled &&
  one.source === other.source &&
  one.trouble === other.trouble

/** A server that lags behind the others still answers what was current before. */
const isNews = (release: Release, last: Release): boolean =>
  release.number === last.number ? release.contenu !== last.contenu : release.number > last.number
