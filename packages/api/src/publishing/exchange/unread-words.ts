import type { Words } from '../words.ts'
import type { UnreadCode } from './columns.ts'

type Say = (detail: string) => Words

/** Why a line of a file cannot be taken in. */
export const unreadWords: Readonly<Record<UnreadCode | 'TWICE', Say>> = {
  NO_COLUMNS: (found) => ({
    fr: `La première ligne nomme les colonnes : il faut au moins parametre, du et valeur. Lu : « ${found} ».`,
    en: `The first line names the columns: at least parametre, du and valeur are needed. Read: “${found}”.`,
  }),
  UNKNOWN_PARAMETER: (key) => ({
    fr: `Il n’y a pas de paramètre « ${key} ».`,
    en: `There is no parameter “${key}”.`,
  }),
  NOT_A_NUMBER: (typed) => ({
    fr: `« ${typed} » n’est pas un nombre, ou se lit de deux façons : écrivez 4 005 ou 4005,00.`,
    en: `“${typed}” is not a number, or can be read in two ways: write 4 005 or 4005,00.`,
  }),
  NOT_A_CHOICE: (typed) => ({
    fr: `« ${typed} » n’est pas l’un des mots attendus (statut, confiance ou motif).`,
    en: `“${typed}” is none of the words expected (statut, confiance or motif).`,
  }),
  NOT_JSON: () => ({ fr: 'Ce fichier n’est pas une liste en JSON.', en: 'This file is not a list in JSON.' }),
  UNKNOWN_COLUMN: (column) => ({
    fr: `Ce paramètre n’a pas de colonne « ${column} ».`,
    en: `This parameter has no column “${column}”.`,
  }),
  TWICE: (line) => ({
    fr: `La ligne ${line} donne déjà une valeur à ce paramètre ce jour-là.`,
    en: `Line ${line} gives this parameter a value on that day already.`,
  }),
}
