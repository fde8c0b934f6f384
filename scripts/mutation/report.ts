import { readdirSync, readFileSync, statSync } from 'node:fs'

/** What Stryker wrote of one folder, as far as it is read here. */
type Report = {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Raw[] }>>
}
type Raw = {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
}
type Position = { readonly line: number; readonly column: number }

/** One change of the code and how it went. */
export type Mutant = {
  readonly file: string
  readonly line: number
  readonly original: string
  readonly replacement: string
  readonly detected: boolean
}

/** The last result of each folder that was run. */
const reports = new URL('../../.reports/mutation/', import.meta.url)

/** The day on which each folder was last run. */
export const daysOfRuns = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(reports).map((name) => [
      name.replace('.json', ''),
      statSync(new URL(name, reports)).mtime.toISOString().slice(0, 10),
    ]),
  )

/** Every mutant that could run, of the last run of each folder. */
export function mutants(): readonly Mutant[] {
  return readdirSync(reports).flatMap((name) => {
    const { files } = JSON.parse(readFileSync(new URL(name, reports), 'utf8')) as Report
    return Object.entries(files).flatMap(([file, { source, mutants }]) =>
      mutants.flatMap((mutant) => mutantOf(file, source.split('\n'), mutant)),
    )
  })
}

function mutantOf(file: string, lines: readonly string[], { replacement, status, location }: Raw): readonly Mutant[] {
  if (status === 'CompileError' || status === 'RuntimeError' || status === 'Ignored') return []
  const { start, end } = location
  const original = lines
    .slice(start.line - 1, end.line)
    .map((line, i, all) =>
      line.slice(i === 0 ? start.column - 1 : 0, i === all.length - 1 ? end.column - 1 : undefined),
    )
    .join('\n')
  const detected = status === 'Killed' || status === 'Timeout'
  return [
    { file, line: start.line, original: inOneLine(original), replacement: inOneLine(replacement ?? ''), detected },
  ]
}

const inOneLine = (code: string): string => code.replaceAll(/\s+/g, ' ')
