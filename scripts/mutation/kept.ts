/** The figures of a folder: how many changes, how many were noticed, how many nobody could notice, and the day of the run. */
export type Line = {
  readonly folder: string
  readonly mutants: number
  readonly detected: number
  readonly unnoticeable: number
  readonly day: string
}
/** One row of a table. */
export type Cells = readonly string[]
/** What a page says of some folders: their figures, and the lines of the two tables of changes. */
export type Kept = {
  readonly lines: readonly Line[]
  readonly unnoticeable: readonly Cells[]
  readonly open: readonly Cells[]
}

const ROW = /^\| ([a-z-]+) +\| (\d+) +\| (\d+) +\| [\d.]+ % +\| (\d+) +\| [\d.]+ % +\| (\d{4}-\d\d-\d\d) \|$/

/** What the former page says of the folders that were not run anew. */
export function keptOf(page: string, anew: readonly string[]): Kept {
  const [figures = '', unnoticeable = '', open = ''] = page.split(/^## .*$/m)
  const isKept = (line: string): boolean => {
    const folder = /^\| src\/([a-z-]+)\//.exec(line)?.[1]
    return folder !== undefined && !anew.includes(folder)
  }
  return {
    lines: figures.split('\n').flatMap((line) => lineOf(line, anew)),
    unnoticeable: unnoticeable.split('\n').filter(isKept).map(cellsIn),
    open: open.split('\n').filter(isKept).map(cellsIn),
  }
}

/** A bar within a cell is written with a stroke before it. */
const cellsIn = (line: string): Cells =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

function lineOf(text: string, anew: readonly string[]): readonly Line[] {
  const [, folder, mutants, detected, unnoticeable, day] = ROW.exec(text) ?? []
  if (folder === undefined || folder === 'all' || anew.includes(folder)) return []
  return [
    {
      folder,
      mutants: Number(mutants),
      detected: Number(detected),
      unnoticeable: Number(unnoticeable),
      day: String(day),
    },
  ]
}
