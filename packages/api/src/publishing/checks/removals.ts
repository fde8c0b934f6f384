import { labelOf } from '../typed-parameter.ts'
import { textsIn } from '../../scenario/texts-in.ts'
import { warning, type Check, type Subject } from './check.ts'

const MOST_NAMED = 5

/** Rows that go are told in one line: whoever approves says in the note that this is meant. */
export function removals({ removed }: Subject): readonly Check[] {
  if (removed.length === 0) return []
  const named = (langue: 'FR' | 'EN'): string =>
    removed
      .slice(0, MOST_NAMED)
      .map(({ key, from }) => `${labelOf(key, langue)}, ${textsIn(langue).jour(from)}`)
      .join(' ; ')
  const more = removed.length > MOST_NAMED ? ' ; …' : ''
  const [count, many] = [removed.length, removed.length > 1]
  const fr = `${count} ${many ? 'lignes retirées' : 'ligne retirée'} du barème : ${named('FR')}${more}.`
  const en = `${count} ${many ? 'rows' : 'row'} taken out of the release: ${named('EN')}${more}.`
  return [warning('ROWS_REMOVED', null, fr, en)]
}
