import { error, nameOf, warning, type Changed, type Check, type Subject } from './check.ts'

/** A change backwards has a text that came out after the day on which it takes effect; what a text repeals leaves questions without an answer. */
export const motives = ({ changed }: Subject): readonly Check[] =>
  changed.flatMap((change) => {
    if (change.restored || change.shipped) return []
    return [...backwards(change), ...ended(change)]
  })

function backwards(change: Changed): readonly Check[] {
  const { key, row } = change
  if (row.motive !== 'RETROACTIVE' || (row.publishedOn !== null && row.publishedOn > row.from)) return []
  return [
    error(
      'NOT_BACKWARDS',
      key,
      `${nameOf(change, 'FR')} : pour une modification rétroactive, indiquez le jour où son texte est paru, après celui où elle prend effet.`,
      `${nameOf(change, 'EN')}: for a change backwards, give the day on which its text came out, after the one on which it takes effect.`,
    ),
  ]
}

function ended(change: Changed): readonly Check[] {
  const { key, row, declaration } = change
  if (row.value !== null || declaration?.type === 'NOTE') return []
  return [
    warning(
      'PARAMETER_ENDS',
      key,
      `${nameOf(change, 'FR')} : abrogé, ce qui le lit restera sans réponse à partir de ce jour.`,
      `${nameOf(change, 'EN')}: repealed, what reads it has no answer from that day on.`,
    ),
  ]
}
