import { baseline } from '../baseline/release.ts'
import { lawOf, type Law } from '../law/law.ts'
import type { ArretMaladie } from '../maladie/result.ts'
import { answer } from '../properties/answer.ts'
import type { ArretInput, ChiffreAffairesInput, ScenarioInput, SituationInput } from '../scenario/input.ts'
import { completeRelease } from './releases.ts'
import { scenario } from '../scenario/scenario.ts'

/** The law that the tests speak of: release 1. */
export const law = lawOf(baseline)

/** The law with every table that came after: release 1 with the whole upgrade published. */
export const completeLaw = lawOf(completeRelease)

/** Turnover by civil year, nothing said of contributions. */
export const ca = (byYear: Readonly<Record<number, string>>): readonly ChiffreAffairesInput[] =>
  Object.entries(byYear).map(([annee, montant]) => ({ annee: Number(annee), montant }))

/** The same turnover in each of the three civil years before a year. */
export const threeYears = (year: number, montant: string): readonly ChiffreAffairesInput[] =>
  ca({ [year - 3]: montant, [year - 2]: montant, [year - 1]: montant })

type Activity = SituationInput['activites'][number]

/** One activity; the more that is said replaces a liberal of the SSI since 2010. */
export const activite = (
  chiffresAffaires: readonly ChiffreAffairesInput[],
  more: Partial<Omit<Activity, 'chiffresAffaires'>> = {},
): Activity => ({ nature: 'LIBERALE', caisse: 'SSI', debut: '2010-01-01', ...more, chiffresAffaires })

/** Someone with one activity. */
export const person = (...of: Parameters<typeof activite>): SituationInput => ({ activites: [activite(...of)] })

/** Commercial services keep one half of their turnover: someone whose mean yearly income is one half of `montant`. */
export const services = (
  year: number,
  montant: string,
  more: Partial<Omit<Activity, 'chiffresAffaires'>> = {},
): SituationInput => person(threeYears(year, montant), { nature: 'PRESTATION_BIC', ...more })

/** What someone gets for a stop under release 1; throws with the problems of an input that is not sound. */
export const ill = (
  situation: SituationInput,
  debut: string,
  fin: string,
  more: Partial<ArretInput> = {},
): ArretMaladie => answer({ situation, arret: { debut, fin, ...more } }, law)

/** What someone gets for a stop under a law; throws with the problems of an input that is not sound. */
export const illUnder = (
  under: Law,
  situation: SituationInput,
  debut: string,
  fin: string,
  more: Partial<ArretInput> = {},
): ArretMaladie => answer({ situation, arret: { debut, fin, ...more } }, under)

/** The refusals of an answer, by code. */
export const refusals = ({ refus }: ArretMaladie): readonly string[] => refus.map(({ code }) => code)

/** The doubts of an answer, with the other reading's amount. */
export const doubts = ({ reserves }: ArretMaladie): Readonly<Record<string, string | null>> =>
  Object.fromEntries(reserves.map(({ code, autreLecture }) => [code, autreLecture]))

/** What is wrong with an input: where, why, what was found. */
export function problems(input: ScenarioInput): readonly (readonly [string, string, string | null])[] {
  const result = scenario(input, law)
  if (result.kind === 'Scenario') throw new Error('This input is sound')
  return result.problems.map(({ path, code, value }) => [path.join('.'), code, value])
}
