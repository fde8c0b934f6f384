import type { ReleaseContent, Row } from '@abri/rules'
import { shownRow } from './shown-row.ts'
import type { ConfirmationChange, Differences, ReleaseChange } from '../publishing/release-changes.ts'
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
  return inBoth((langue) => {
    const [label, day] = [labelOf(key, langue), textsIn(langue).jour(from)]
    const value = (row: Row): string => shownRow(key, row, langue)
    const text = after?.legalReference ? ` (${after.legalReference})` : ''
    if (!after) return says(langue, 'gone', { label, day, old: before ? value(before) : '', text })
    if (!before)
      return says(langue, inForce ? 'moved' : 'added', {
        label,
        day,
        old: inForce ? value(inForce) : '',
        fresh: value(after),
        text,
      })
    return says(langue, value(before) === value(after) ? 'sourced' : 'corrected', {
      label,
      day,
      old: value(before),
      fresh: value(after),
      text,
    })
  })
}

type Kind = 'moved' | 'added' | 'corrected' | 'sourced' | 'gone'
type Parts = {
  readonly label: string
  readonly day: string
  readonly old: string
  readonly fresh?: string
  readonly text: string
}

const SENTENCES: Readonly<Record<Langue, Readonly<Record<Kind, (parts: Parts) => string>>>> = {
  FR: {
    moved: ({ label, day, old, fresh, text }) => `${label} : ${old} → ${fresh} à partir du ${day}${text}.`,
    added: ({ label, day, fresh, text }) => `${label} : ${fresh} à partir du ${day}${text}.`,
    corrected: ({ label, day, old, fresh, text }) => `${label}, ligne du ${day} : corrigée, ${old} → ${fresh}${text}.`,
    sourced: ({ label, day, text }) => `${label}, ligne du ${day} : source corrigée${text}.`,
    gone: ({ label, day, old }) => `${label}, ligne du ${day} : retirée (${old}).`,
  },
  EN: {
    moved: ({ label, day, old, fresh, text }) => `${label}: ${old} → ${fresh} from ${day} on${text}.`,
    added: ({ label, day, fresh, text }) => `${label}: ${fresh} from ${day} on${text}.`,
    corrected: ({ label, day, old, fresh, text }) => `${label}, row of ${day}: corrected, ${old} → ${fresh}${text}.`,
    sourced: ({ label, day, text }) => `${label}, row of ${day}: source corrected${text}.`,
    gone: ({ label, day, old }) => `${label}, row of ${day}: taken away (${old}).`,
  },
}
const says = (langue: Langue, kind: Kind, parts: Parts): string => SENTENCES[langue][kind](parts)

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

const confirmed = ({ key, after }: ConfirmationChange): Words =>
  inBoth((langue) => {
    const [label, day] = [labelOf(key, langue), after && textsIn(langue).jour(after)]
    if (langue === 'FR')
      return day ? `${label} : vu inchangé, valable jusqu’au ${day}.` : `${label} : n’est plus tenu pour revu.`
    return day ? `${label}: seen unchanged, valid until ${day}.` : `${label}: no longer taken as seen.`
  })

const confirmedInAll = ({ length }: readonly ConfirmationChange[]): Words => ({
  fr: `${length} paramètres vus inchangés.`,
  en: `${length} parameters seen unchanged.`,
})
