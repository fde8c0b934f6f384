import { readConjointe, type FaitsConjointe } from '../conjointe/read-conjointe.ts'
import type { Consultation } from '../law/law.ts'
import { Explanation } from '../readings/explained.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { completing } from '../scenario/completing.ts'
import { prestation } from '../scenario/prestation.ts'
import { Reader } from '../scenario/reader.ts'
import { phrase } from '../words/phrase.ts'
import { declarerGrossesse, envoyerCertificat, GROSSESSE } from './de-la-maternite.ts'
import { justifier } from './de-tout-conge.ts'
import { aFaire } from './demarche.ts'
import { readDeclaration } from './facts.ts'
import type { Demarches, DemarchesCongeInput } from './result.ts'

/** The birth of a collaborating spouse, which also says, where it is asked, what to send to whom by when. */
export const conjointeComplete = (benefit: Benefit<'conjointe'>): Benefit<'conjointe'> =>
  completing(benefit, ({ conjointe }, { input, law }) => {
    const facts = readConjointe(new Reader(), input)!
    return conjointe
      ? { conjointe: { ...conjointe, demarches: (faits = {}) => demarchesConjointe(facts, faits, law.consult()) } }
      : {}
  })

/** CSS L623-1, D663-2: the pregnancy is declared and certified, and the replacement proven; the turnover is that of the head of the business. */
function demarchesConjointe(facts: FaitsConjointe, input: DemarchesCongeInput, law: Consultation): Demarches {
  readDeclaration(input)
  const { datePresumee, remplacement } = facts
  const liste = [
    ...declarerGrossesse(facts, law),
    ...envoyerCertificat(facts),
    ...(remplacement ? [justifier(phrase('REMPLACEMENT_CONJOINTE'), 'CSS D663-2', remplacement.debut)] : []),
  ]
  const told = prestation(new Explanation(), law, [GROSSESSE], [])
  return aFaire(`conjointe-${datePresumee}`, liste, told, law)
}
