import type { Day } from '@abri/rules'
import { eurosOf } from '../impact/cents.ts'
import type { MeasureKey } from '@abri/rules/measures'
import type { Words } from '../publishing/words.ts'
import { textsIn } from '../scenario/texts-in.ts'
import type { Example } from './examples-of.ts'

type Langue = 'FR' | 'EN'

/** The effect on one example, in a sentence. */
export function exampleWords(example: Example): Words {
  const { words, effect } = example
  return {
    fr: `${words.fr} : ${changeIn(example, 'FR')} ${WHEN.FR[effect.key](textsIn('FR').jour(example.firstDay), example.firstDay)}.`,
    en: `${words.en}: ${changeIn(example, 'EN')} ${WHEN.EN[effect.key](textsIn('EN').jour(example.firstDay), example.firstDay)}.`,
  }
}

/** What it was and what it is, with its unit. */
function changeIn({ before, after, effect: { unit } }: Example, langue: Langue): string {
  const { montant } = textsIn(langue)
  const shown = (hundredths: number): string =>
    unit === 'QUARTERS' ? String(hundredths / 100) : montant(eurosOf(hundredths))
  return `${shown(before)} → ${shown(after)}${unit === 'QUARTERS' ? QUARTERS[langue](after) : UNIT[langue][unit]}`
}

const UNIT: Readonly<Record<Langue, Readonly<Record<Exclude<Example['effect']['unit'], 'QUARTERS'>, string>>>> = {
  FR: { DAY: ' par jour', MONTH: ' par mois', YEAR: ' par an', ONCE: '' },
  EN: { DAY: ' a day', MONTH: ' a month', YEAR: ' a year', ONCE: '' },
}

const QUARTERS: Readonly<Record<Langue, (hundredths: number) => string>> = {
  FR: (after) => (after < 200 ? ' trimestre de retraite validé' : ' trimestres de retraite validés'),
  EN: (after) => (after === 100 ? ' pension quarter earned' : ' pension quarters earned'),
}

type When = Readonly<Record<MeasureKey, (day: string, on: Day) => string>>
const year = (on: Day): string => on.slice(0, 4)

/** For what event, on that day. */
const WHEN: Readonly<Record<Langue, When>> = {
  FR: {
    indemniteMaladie: (day) => `pour un arrêt qui commence le ${day}`,
    versementMaladie: (day) => `nets pour quatorze jours d’arrêt payés au ${day}`,
    versementMaternite: (day) => `nets pour quatorze jours de congé de maternité payés au ${day}`,
    indemniteMaternite: (day) => `pour un congé de maternité qui commence le ${day}`,
    allocationReposMaternel: (day) => `d’allocation de repos maternel pour un congé qui commence le ${day}`,
    indemniteAdoption: (day) => `pour une adoption, si l’enfant arrive le ${day}`,
    allocationAdoption: (day) => `d’allocation d’adoption, si l’enfant arrive le ${day}`,
    indemnitePaternite: (day) => `pour un congé de paternité qui commence le ${day}`,
    indemniteCongeNaissance: (day) => `pour un congé de naissance qui commence le ${day}`,
    pensionInvalidite: (day) => `de pension d’invalidité totale à partir du ${day}`,
    capitalDeces: (day) => `de capital pour un décès le ${day}`,
    renteDeces: (day) => `de rente après un décès le ${day}`,
    trimestresRetraite: (_, on) => `en ${year(on)}`,
    cotisationsDuMois: (day) => `de cotisations, dès le mois du ${day}`,
  },
  EN: {
    indemniteMaladie: (day) => `for a stop that begins on ${day}`,
    versementMaladie: (day) => `net for fourteen days of a stop paid up to ${day}`,
    versementMaternite: (day) => `net for fourteen days of maternity leave paid up to ${day}`,
    indemniteMaternite: (day) => `for a maternity leave that begins on ${day}`,
    allocationReposMaternel: (day) => `of maternal rest allowance for a leave that begins on ${day}`,
    indemniteAdoption: (day) => `for an adoption, if the child arrives on ${day}`,
    allocationAdoption: (day) => `of adoption allowance, if the child arrives on ${day}`,
    indemnitePaternite: (day) => `for a paternity leave that begins on ${day}`,
    indemniteCongeNaissance: (day) => `for a birth leave that begins on ${day}`,
    pensionInvalidite: (day) => `of total disability pension from ${day} on`,
    capitalDeces: (day) => `of capital for a death on ${day}`,
    renteDeces: (day) => `of annuity after a death on ${day}`,
    trimestresRetraite: (_, on) => `in ${year(on)}`,
    cotisationsDuMois: (day) => `of contributions, from the month of ${day} on`,
  },
}
