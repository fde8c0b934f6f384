import type { ReleaseContent, Row } from '@abri/rules'
import { shownRow } from './shown-row.ts'
import type { ConfirmationChange, Differences, ReleaseChange } from '../publishing/release-changes.ts'
import { kindOf, type Kind } from '../publishing/change-kind.ts'
import { declarationOf, labelOf } from '../publishing/typed-parameter.ts'
import { inLangue, type Words } from '../publishing/words.ts'
import { textsIn } from '../scenario/texts-in.ts'
import { themeWords, type ThemeKey } from '../scenario/themes.ts'

/** More rows than this are told by theme. */
const MOST_ROWS = 12
type Langue = 'FR' | 'EN'
const inBoth = (say: (langue: Langue) => string): Words => ({ fr: say('FR'), en: say('EN') })

/** What changed, a line for each row, or for each theme where there are many; a new table is told by its rows. */
export function linesOf({ rows, confirmations }: Differences, before: ReleaseContent): readonly Words[] {
  const held = new Set(before.tables.map(({ key }) => key))
  const seen = confirmations.filter(({ key }) => held.has(key))
  return [
    ...(rows.length > MOST_ROWS ? byTheme(rows) : rows.map((change) => lineOf(change, before))),
    ...(seen.length > MOST_ROWS ? [confirmedInAll(seen)] : seen.map(confirmed)),
  ]
}

function lineOf(change: ReleaseChange, content: ReleaseContent): Words {
  const { key, from, before, after } = change
  const inForce = content.tables.find((table) => table.key === key)?.rows.findLast((row) => row.from < from) ?? null
  const kind = kindOf(before, after)
  const sentence = kind === 'ADD' && inForce ? 'moved' : SENTENCE_OF[kind]
  const old = before ?? inForce
  return inBoth((langue) => {
    const shown = (row: Row | null): string => (row ? shownRow(key, row, langue) : '')
    const text = after?.legalReference ? ` (${after.legalReference})` : ''
    const [label, day] = [labelOf(key, langue), textsIn(langue).jour(from)]
    return SENTENCES[langue][sentence]({ label, day, old: shown(old), fresh: shown(after), text })
  })
}

type Sentence = 'moved' | 'added' | 'corrected' | 'amended' | 'sourced' | 'ended' | 'gone'

const SENTENCE_OF: Readonly<Record<Kind, Sentence>> = {
  ADD: 'added',
  CORRECT: 'corrected',
  AMEND: 'amended',
  SOURCE: 'sourced',
  END: 'ended',
  REMOVE: 'gone',
}

type Parts = {
  readonly label: string
  readonly day: string
  readonly old: string
  readonly fresh: string
  readonly text: string
}

const SENTENCES: Readonly<Record<Langue, Readonly<Record<Sentence, (parts: Parts) => string>>>> = {
  FR: {
    moved: ({ label, day, old, fresh, text }) => `${label} : ${old} → ${fresh} à partir du ${day}${text}.`,
    added: ({ label, day, fresh, text }) => `${label} : ${fresh} à partir du ${day}${text}.`,
    corrected: ({ label, day, old, fresh, text }) => `${label}, ligne du ${day} : corrigée, ${old} → ${fresh}${text}.`,
    amended: ({ label, day, old, fresh, text }) =>
      `${label}, ligne du ${day} : changée après coup par la loi, ${old} → ${fresh}${text}.`,
    ended: ({ label, day, text }) => `${label} : abrogé à partir du ${day}${text}.`,
    sourced: ({ label, day, text }) => `${label}, ligne du ${day} : source corrigée${text}.`,
    gone: ({ label, day, old }) => `${label}, ligne du ${day} : retirée (${old}).`,
  },
  EN: {
    moved: ({ label, day, old, fresh, text }) => `${label}: ${old} → ${fresh} from ${day} on${text}.`,
    added: ({ label, day, fresh, text }) => `${label}: ${fresh} from ${day} on${text}.`,
    corrected: ({ label, day, old, fresh, text }) => `${label}, row of ${day}: corrected, ${old} → ${fresh}${text}.`,
    amended: ({ label, day, old, fresh, text }) =>
      `${label}, row of ${day}: changed backwards by the law, ${old} → ${fresh}${text}.`,
    ended: ({ label, day, text }) => `${label}: repealed from ${day} on${text}.`,
    sourced: ({ label, day, text }) => `${label}, row of ${day}: source corrected${text}.`,
    gone: ({ label, day, old }) => `${label}, row of ${day}: taken away (${old}).`,
  },
}
/** In the order of the themes. */
function byTheme(rows: readonly ReleaseChange[]): readonly Words[] {
  const themes = Map.groupBy(rows, ({ key }) => declarationOf(key)?.theme ?? null)
  return [...(Object.keys(themeWords) as ThemeKey[]), null].flatMap((theme) => {
    const list = themes.get(theme) ?? []
    if (list.length === 0) return []
    const tables = new Set(list.map(({ key }) => key)).size
    return [
      inBoth((langue) => {
        const name = theme ? inLangue(themeWords[theme], langue) : langue === 'FR' ? 'Autres' : 'Others'
        return langue === 'FR'
          ? `${name} : ${list.length} ligne${list.length > 1 ? 's' : ''} dans ${tables} table${tables > 1 ? 's' : ''}.`
          : `${name}: ${list.length} row${list.length > 1 ? 's' : ''} in ${tables} table${tables > 1 ? 's' : ''}.`
      }),
    ]
  })
}

const confirmed = ({ key, after, seen }: ConfirmationChange): Words =>
  inBoth((langue) => {
    const [label, day] = [labelOf(key, langue), after && textsIn(langue).jour(after)]
    const text = seen ? ` (${seen.text})` : ''
    if (langue === 'FR')
      return day ? `${label} : vu inchangé, valable jusqu’au ${day}${text}.` : `${label} : n’est plus tenu pour revu.`
    return day ? `${label}: seen unchanged, valid until ${day}${text}.` : `${label}: no longer taken as seen.`
  })

const confirmedInAll = ({ length }: readonly ConfirmationChange[]): Words => ({
  fr: `${length} paramètres vus inchangés.`,
  en: `${length} parameters seen unchanged.`,
})
