import { readdirSync, readFileSync } from 'node:fs'
import { lawOf } from '@abri/rules'
import { movedCases as movedIn, type MovedCase, type PublishedCase } from '@abri/rules/published'
import type { Words } from '../words.ts'
import { ok, warning, type Check } from './check.ts'
import type { LongSubject } from './properties.ts'

const folder = new URL('.', import.meta.resolve('@abri/rules/cases/published/general.json'))
const cases = readdirSync(folder)
  .toSorted()
  .flatMap(
    (file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: readonly PublishedCase[] }).cases,
  )

/** Figures that others published come out otherwise under the draft: each is named, with before and after. */
export function movedCases({ base, content }: LongSubject): readonly Check[] {
  const moved = movedIn(cases, lawOf(base), lawOf({ ...base, content }))
  const [count, many] = [moved.length, moved.length > 1]
  if (count === 0)
    return [ok('PUBLISHED_CASES', 'Aucun chiffre publié ailleurs ne change.', 'No figure published elsewhere moves.')]
  return [
    warning(
      'PUBLISHED_CASES_MOVE',
      null,
      `${count} ${many ? 'chiffres publiés ailleurs changent' : 'chiffre publié ailleurs change'}.`,
      `${count} ${many ? 'figures published elsewhere move' : 'figure published elsewhere moves'}.`,
      moved.map(told),
    ),
  ]
}

const told = ({ id, title, asked, before, after }: MovedCase): Words => ({
  fr: `${title} (${id}), ${asked} : ${before} → ${after ?? 'plus de réponse'}`,
  en: `${title} (${id}), ${asked}: ${before} → ${after ?? 'no answer any more'}`,
})
