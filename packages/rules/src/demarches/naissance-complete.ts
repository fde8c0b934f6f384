import type { Consultation } from '../law/law.ts'
import { conge } from '../maternite/conge.ts'
import type { Naissance } from '../maternite/facts.ts'
import { demandeOf } from '../maternite/naissance.ts'
import { readNaissance } from '../maternite/read-naissance.ts'
import type { Maternite } from '../maternite/result.ts'
import { congePaternite } from '../paternite/periodes.ts'
import type { CongeNaissance, Paternite } from '../paternite/result.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { completing } from '../scenario/completing.ts'
import type { CongeAFaire } from '../scenario/dossier.ts'
import { Reader } from '../scenario/reader.ts'
import { isProblems } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import { earliest } from '../time/day.ts'
import { congeADeclarer } from './conge-a-declarer.ts'
import { demarchesDuCongeNaissance } from './conge-naissance-complet.ts'
import { deLaMaternite, GROSSESSE } from './de-la-maternite.ts'
import { deLaPaternite } from './de-la-paternite.ts'
import { demarchesConge } from './demarches-conge.ts'

/** A birth as it was read again: sound, as it has an answer. */
type Met = { readonly facts: Naissance; readonly situation: Situation; readonly law: Consultation }

/** A birth whose leaves also say, where it is asked, what to send to whom by when. */
export const naissanceComplete = (naissance: Benefit<'naissance'>): Benefit<'naissance'> =>
  completing(naissance, ({ maternite, paternite, congeNaissance }, { input, situation, law }) => {
    const met = { facts: readNaissance(new Reader(), input)!, situation, law }
    return {
      ...(maternite && { maternite: { ...maternite, ...ofMother(maternite, met) } }),
      ...(paternite && { paternite: { ...paternite, ...ofSecondParent(paternite, met) } }),
      ...(congeNaissance && { congeNaissance: { ...congeNaissance, ...ofBoth(congeNaissance, met) } }),
    }
  })

const ofMother = (maternite: Maternite, { facts, situation, law: of }: Met): CongeAFaire => ({
  demarches(faits = {}) {
    const law = of.consult()
    const leConge = conge(facts, law)
    if (isProblems(leConge)) throw new Error('An answer was given to a leave that is not sound')
    const { debut, finAuPlusTard } = leConge
    const fin = earliest(facts.finCessation ?? finAuPlusTard, finAuPlusTard)
    const about = congeADeclarer({ evenement: `maternite-${facts.datePresumee}`, debut, fin }, maternite, situation)
    return demarchesConge(about, deLaMaternite(facts, leConge, about.salarie, law), [GROSSESSE], faits, law)
  },
})

const ofSecondParent = (paternite: Paternite, { facts, situation, law: of }: Met): CongeAFaire => ({
  demarches(faits = {}) {
    const law = of.consult()
    const leConge = congePaternite(facts, law)
    const dates = { debut: leConge.debut, fin: leConge.indemnisables.at(-1) ?? leConge.debut }
    const about = congeADeclarer({ evenement: `paternite-${facts.datePresumee}`, ...dates }, paternite, situation)
    return demarchesConge(about, deLaPaternite(facts, leConge, about.salarie, law), [], faits, law)
  },
})

const ofBoth = (congeNaissance: CongeNaissance, { facts, situation, law: of }: Met): CongeAFaire => ({
  demarches(faits = {}) {
    const law = of.consult()
    const demande = {
      ...demandeOf(facts, law),
      preavisCourt: facts.role === 'SECOND_PARENT',
      evenement: `conge-naissance-${facts.role === 'MERE' ? 'mere' : 'second-parent'}-${facts.datePresumee}`,
    }
    return demarchesDuCongeNaissance(demande, congeNaissance, situation, faits, law)
  },
})
