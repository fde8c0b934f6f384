import fc from 'fast-check'
import type { ActiviteInput, ScenarioInput } from '../scenario/input.ts'
import { answerOn, cents } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { toldLives, workingLife } from './working-lives.ts'

/** Several activities never pay more than the cap of one person, ill or on maternity leave: the cap over 730, rounded half up. The divisor stands here a second time on purpose. */
export const onePersonOneCap: Requirement = (law, year) =>
  claim(
    fc.property(fc.array(workingLife(year), { minLength: 1, maxLength: 3 }), (activites) => {
      const answer = answerOn(illAndPregnant(activites, year), law)
      const cap = answer?.arretMaladie?.parts[0]?.plafond
      if (!answer || !cap) return true
      const most = (2n * cents(cap) + 730n) / 1_460n
      return [answer.arretMaladie, answer.maternite].every((one) => !one || cents(one.indemniteJournaliere) <= most)
    }),
    (activites) => toldLives(activites, year),
  )

const illAndPregnant = (activites: readonly ActiviteInput[], year: number): ScenarioInput => ({
  situation: { activites },
  arret: { debut: `${year}-03-01`, fin: `${year}-04-30` },
  naissance: { role: 'MERE', datePresumee: `${year}-07-01` },
})
