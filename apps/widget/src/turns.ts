let last: Promise<void> = Promise.resolve()

/** Resolves in a task of its own, after every turn asked for before: a page with fifty widgets still answers its reader. */
export function nextTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)))
  return last
}
