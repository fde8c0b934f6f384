import { EventEmitter, on } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** All that a program prints, in order, over all its runs; can be waited on. */
export class PrintedLines {
  private readonly lines: string[] = []
  private readonly news = new EventEmitter()

  follow(stream: Readable): void {
    createInterface(stream).on('line', (line) => {
      this.lines.push(line)
      this.news.emit('line')
    })
  }

  /** The first match, as soon as it is printed; throws with all that was printed where it never comes. */
  async waitFor(pattern: RegExp, milliseconds = 180_000): Promise<string> {
    const found = () => pattern.exec(this.toString())?.[0]
    const signal = AbortSignal.timeout(milliseconds)
    const news = on(this.news, 'line', { signal })
    try {
      for (let match = found(); ; match = found()) {
        if (match !== undefined) return match
        await news.next()
      }
    } catch {
      throw new Error(`${pattern} was not printed:\n${this.toString()}`)
    }
  }

  toString(): string {
    return this.lines.join('\n')
  }
}
