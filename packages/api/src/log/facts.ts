import { labelOf } from '../publishing/typed-parameter.ts'
import { inLangue } from '../publishing/words.ts'
import { detailWords, subjectWords, valueWords } from './detail-words.ts'

/** One detail of an entry in words; `code` where it is a hash or an identifier, to be shown as such. */
export type Fact = { readonly name: string; readonly label: string; readonly value: string; readonly code: boolean }

/** What comes first, whatever its name. */
const FIRST = ['key', 'keys', 'value', 'from', 'to', 'title']
const rankOf = ({ name, code }: Fact): number =>
  code ? 2 * FIRST.length : FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length

/** The details of an entry in words: the parameter and its value first, hashes and identifiers last. */
export const factsOf = (details: string, langue: string): readonly Fact[] =>
  Object.entries(JSON.parse(details) as Readonly<Record<string, unknown>>)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => {
      const words = detailWords[name]
      const text = textOf(name, value, langue)
      return { name, label: words ? inLangue(words, langue) : name, value: text, code: isCode(text) }
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b))

function textOf(name: string, value: unknown, langue: string): string {
  if (Array.isArray(value)) return value.map((one) => textOf(name, one, langue)).join(', ')
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map((one) => textOf(name, one, langue))
      .filter(Boolean)
      .join(' · ')
  if (value === null) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (TYPED.has(name)) return text
  if (name === 'key' || name === 'keys') return labelOf(text, langue)
  const words = Object.hasOwn(valueWords, text) ? valueWords[text] : undefined
  return words ? inLangue(words, langue) : timeIn(text, langue)
}

/** What people typed is never taken for a code or a day. */
const TYPED: ReadonlySet<string> = new Set([
  ...[
    'title',
    'note',
    'name',
    'description',
    'program',
    'value',
    'reason',
    'text',
    'author',
    'approver',
    'requester',
    'maker',
  ],
])

const DAY = /^\d{4}-\d\d-\d\d$/
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** A day, or an instant as a clock in Paris shows it, in words; any other text as it is. */
function timeIn(text: string, langue: string): string {
  const style = DAY.test(text)
    ? ({ dateStyle: 'long', timeZone: 'UTC' } as const)
    : INSTANT.test(text)
      ? ({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' } as const)
      : null
  if (!style) return text
  const words = new Intl.DateTimeFormat(langue === 'EN' ? 'en-GB' : 'fr-FR', style).format(new Date(text))
  return langue === 'EN' ? words : words.replace(/^1 /, '1er ')
}

const isCode = (text: string): boolean => /^(?:[0-9a-f]{64}|(?:[0-9a-f]{8}-[0-9a-f-]{27}(?:, )?)+)$/.test(text)

/** What an entry is about, in words; an identifier is cut to its beginning. */
export function aboutOf(subject: string, langue: string): string {
  const [kind = '', id = ''] = subject.split(' ')
  const words = Object.hasOwn(subjectWords, kind) ? subjectWords[kind] : undefined
  if (!words) return subject
  const text = inLangue(words, langue)
  if (kind === 'parameter') return `${text} ${labelOf(id, langue)}`
  return kind === 'release' ? text + id : kind === 'first' ? text : `${text} ${id.slice(0, 8)}`
}
