import { error, nameOf, ok, orOk, type Check, type Subject } from './check.ts'

/** Every changed row says which text set it, and where to read it. */
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
    ]),
    ok(
      'SOURCES',
      'Chaque valeur modifiée a sa référence et son adresse.',
      'Each changed value has its reference and address.',
    ),
  )
