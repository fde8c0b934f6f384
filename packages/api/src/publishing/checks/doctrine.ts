import { isParameterKey, type NoteValue, type Row } from '@abri/rules'
import { codeOfNote, isNoteValue } from '@abri/rules/notes'
import { doubts } from '@abri/rules/doubts'
import { benefitNames } from '../agenda/benefit-names.ts'
import type { Words } from '../words.ts'
import { error, nameOf, type Changed, type Check, type Subject } from './check.ts'

/** A note of doctrine speaks of a doubt that there is, in both languages, in plain words, with the words of its source. */
export const doctrine = ({ changed }: Subject): readonly Check[] =>
  changed.flatMap((change) => {
    const code = codeOfNote(change.key)
    const { value } = change.row
    return code && !change.restored && isNoteValue(value)
      ? problemsOf(code, value, change).map(([name, { fr, en }]) =>
          error(name, change.key, `${nameOf(change, 'FR')} : ${fr}.`, `${nameOf(change, 'EN')}: ${en}.`),
        )
      : []
  })

type Problem = readonly [code: string, words: Words]

const problemsOf = (code: string, note: NoteValue, { row, rows }: Changed): readonly Problem[] => [
  ...(note.effet === 'LEVEE' ? settling(code, row, rows) : raising(code, note)),
  ...wording(note),
  ...(row.quote === null ? [UNQUOTED] : []),
  ...(row.status === 'ANNONCE' ? [ANNOUNCED] : []),
]

const UNQUOTED: Problem = [
  'NOTE_QUOTE_MISSING',
  { fr: 'les mots du texte qui tranchent manquent', en: 'the words of the text that settle it are missing' },
]
const ANNOUNCED: Problem = [
  'NOTE_ANNOUNCED',
  { fr: 'une note se fonde sur un texte paru, pas annoncé', en: 'a note rests on a text that is out, not announced' },
]

/** A doubt of the rules, or one that an earlier note raised. */
function settling(code: string, { from }: Row, rows: readonly Row[]): readonly Problem[] {
  const raised = rows.some((row) => row.from < from && isNoteValue(row.value) && row.value.effet === 'AJOUT')
  if (doubts.has(code) || raised) return []
  return [['NOTE_UNKNOWN_DOUBT', { fr: 'aucune réponse ne porte ce doute', en: 'no answer carries this doubt' }]]
}

function raising(code: string, { portee = '' }: NoteValue): readonly Problem[] {
  const names = portee.split(',')
  const unknown = names.filter((name) => !isParameterKey(name) && !Object.hasOwn(benefitNames, name))
  return [
    ...(doubts.has(code)
      ? [
          [
            'NOTE_KNOWN_DOUBT',
            {
              fr: 'les règles portent déjà ce doute : choisissez un autre code',
              en: 'the rules carry this doubt already: choose another code',
            },
          ] as const,
        ]
      : []),
    ...(unknown.length > 0
      ? [
          [
            'NOTE_SCOPE',
            {
              fr: `ni paramètre ni prestation : « ${unknown.join(', ')} »`,
              en: `neither parameter nor benefit: “${unknown.join(', ')}”`,
            },
          ] as const,
        ]
      : []),
  ]
}

const LONGEST = 600

/** Partners show these words as they stand. */
function wording({ fr, en }: NoteValue): readonly Problem[] {
  const texts = [fr, en]
  if (texts.some((text) => text === ''))
    return [
      [
        'NOTE_WORDS_MISSING',
        { fr: 'le texte manque en français ou en anglais', en: 'the words are missing in French or in English' },
      ],
    ]
  if (texts.some((text) => /[<>]/.test(text) || /\p{Cc}/u.test(text)))
    return [
      [
        'NOTE_NOT_PLAIN',
        {
          fr: 'le texte n’est pas du texte simple, sur une ligne et sans balises',
          en: 'the words are not plain text, on one line and without tags',
        },
      ],
    ]
  if (texts.some((text) => text.length > LONGEST))
    return [
      ['NOTE_TOO_LONG', { fr: `le texte passe ${LONGEST} signes`, en: `the words are longer than ${LONGEST} signs` }],
    ]
  return fr === en
    ? [
        [
          'NOTE_NOT_TRANSLATED',
          { fr: 'les deux langues disent le même texte', en: 'both languages say the same words' },
        ],
      ]
    : []
}
