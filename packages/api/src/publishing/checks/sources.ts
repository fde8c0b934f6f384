import { error, nameOf, ok, orOk, type Changed, type Check, type Subject } from './check.ts'

/** Every changed row says which text set it, where to read it, and when it came out. */
export const sources = ({ changed }: Subject): readonly Check[] =>
  orOk(
    changed.flatMap((change) => [
      ...(change.row.legalReference === ''
        ? [
            error(
              'LEGAL_REFERENCE_MISSING',
              change.key,
              `${nameOf(change, 'FR')} : la référence du texte manque.`,
              `${nameOf(change, 'EN')}: the legal reference is missing.`,
            ),
          ]
        : []),
      ...(/^https?:\/\//.test(change.row.url)
        ? []
        : [
            error(
              'ADDRESS_MISSING',
              change.key,
              `${nameOf(change, 'FR')} : l’adresse de la source manque.`,
              `${nameOf(change, 'EN')}: the address of the source is missing.`,
            ),
          ]),
      ...undated(change),
    ]),
    ok(
      'SOURCES',
      'Chaque valeur modifiée a sa référence, son adresse et sa date.',
      'Each changed value has its reference, address and date.',
    ),
  )

/** A text that is out came out on a day. What an earlier release holds was read by two people. */
const undated = (change: Changed): readonly Check[] =>
  change.row.publishedOn !== null || change.row.status === 'ANNONCE' || change.restored || change.shipped
    ? []
    : [
        error(
          'DATE_MISSING',
          change.key,
          `${nameOf(change, 'FR')} : la date de parution du texte manque.`,
          `${nameOf(change, 'EN')}: the day on which the text came out is missing.`,
        ),
      ]
