import fc from 'fast-check'
import type { Law } from '../law/law.ts'
import type { ActiviteInput } from '../scenario/input.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import { answerOn } from './answer.ts'
import type { AskedBenefit } from './asked-benefit.ts'
import { claim, type Requirement } from './claim.ts'
import { amounts } from './situations.ts'
import { richer, toldLives, workingLife } from './working-lives.ts'

/** More turnover in every year of an activity lowers no figure of a benefit, and the order of the activities moves none. */
export const benefitNeverFalls =
  (benefit: AskedBenefit): Requirement =>
  (law, year) =>
    claim(
      fc.property(fc.array(workingLife(year), { minLength: 1, maxLength: 3 }), amounts, ([first, ...others], more) => {
        const before = figures(benefit, [first!, ...others], year, law)
        const after = figures(benefit, [...others, richer(first!, more)], year, law)
        const turned = figures(benefit, [...others, first!], year, law)
        const names = Object.keys(before)
        return (
          names.length === Object.keys(after).length &&
          names.every((name) => after[name]! >= before[name]! && turned[name] === before[name])
        )
      }),
      (activites, more) => {
        const told = toldLives(activites, year)
        return {
          fr: `${told.fr} ; puis ${fr.montant(more)} de plus chaque année dans la première activité`,
          en: `${told.en}; then ${en.montant(more)} more a year in the first activity`,
        }
      },
    )

function figures(
  benefit: AskedBenefit,
  activites: readonly ActiviteInput[],
  year: number,
  law: Law,
): Readonly<Record<string, bigint>> {
  const answer = answerOn(benefit.ask(activites, year), law)
  const found = answer ? Object.entries(benefit.figures(answer)) : []
  return Object.fromEntries(found.map(([name, text]) => [name, BigInt(text.replace('.', ''))]))
}
