const WINDOW_MS = 15 * 60 * 1_000
const MOST = 10
const MOST_SUBJECTS = 50_000

/** Counts failed guesses per subject over 15 minutes: after ten, no more is tried. */
export class Attempts {
  readonly #failures = new Map<string, number[]>()

  constructor(readonly now: () => number = Date.now) {}

  /** Seconds to wait before one more guess; nothing is counted. */
  waitFor(subjects: readonly string[]): number {
    return Math.max(0, Math.ceil(Math.max(...subjects.map((subject) => this.#wait(subject))) / 1_000))
  }

  /** Seconds to wait, or null where one more guess is allowed; the guess is counted at once, so that many at a time count too. */
  take(subjects: readonly string[]): number | null {
    const wait = this.waitFor(subjects)
    if (wait > 0) return wait
    for (const subject of subjects) this.#failures.set(subject, [...this.#recent(subject), this.now()])
    this.#forgetOldest()
    return null
  }

  /** The guess was right: it does not count. */
  giveBack(subjects: readonly string[]): void {
    for (const subject of subjects) {
      const left = this.#recent(subject).slice(0, -1)
      if (left.length === 0) this.#failures.delete(subject)
      else this.#failures.set(subject, left)
    }
  }

  /** Does what was counted; where it fails for a reason of ours, nothing was guessed and nothing counts. */
  async unlessItFails<T>(subjects: readonly string[], work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      this.giveBack(subjects)
      throw error
    }
  }

  #wait(subject: string): number {
    const oldest = this.#recent(subject).at(-MOST)
    return oldest === undefined ? 0 : oldest + WINDOW_MS - this.now()
  }

  #recent(subject: string): number[] {
    return (this.#failures.get(subject) ?? []).filter((at) => at > this.now() - WINDOW_MS)
  }

  #forgetOldest(): void {
    for (const subject of this.#failures.keys()) {
      if (this.#failures.size <= MOST_SUBJECTS) return
      this.#failures.delete(subject)
    }
  }
}
