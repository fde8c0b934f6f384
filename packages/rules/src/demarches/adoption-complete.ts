import type { Consultation } from '../law/law.ts'
import { demandeDeConge } from '../maternite/adoption.ts'
import { congeAdoption } from '../maternite/conge-adoption.ts'
import { readAdoption, type FaitsAdoption } from '../maternite/read-adoption.ts'
import type { Adoption } from '../maternite/result.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { completing } from '../scenario/completing.ts'
import type { CongeAFaire } from '../scenario/dossier.ts'
import { Reader } from '../scenario/reader.ts'
import type { Situation } from '../scenario/situation.ts'
import { congeADeclarer } from './conge-a-declarer.ts'
import { demarchesDuCongeNaissance } from './conge-naissance-complet.ts'
import { deLAdoption } from './de-l-adoption.ts'
import { demarchesConge } from './demarches-conge.ts'

/** An adoption whose leaves also say, where it is asked, what to send to whom by when. */
export const adoptionComplete = (adopting: Benefit<'adoption'>): Benefit<'adoption'> =>
  completing(adopting, ({ adoption, congeNaissance }, { input, situation, law }) => {
    if (!adoption) return {}
    const facts = readAdoption(new Reader(), input)!
    const demande = {
      ...demandeDeConge(facts, adoption),
      preavisCourt: true,
      evenement: `conge-naissance-adoption-${facts.arrivee}`,
    }
    return {
      adoption: { ...adoption, ...ofAdoption(adoption, facts, situation, law) },
      ...(congeNaissance && {
        congeNaissance: {
          ...congeNaissance,
          demarches: (faits = {}) =>
            demarchesDuCongeNaissance(demande, congeNaissance, situation, faits, law.consult()),
        },
      }),
    }
  })

const ofAdoption = (adoption: Adoption, facts: FaitsAdoption, situation: Situation, of: Consultation): CongeAFaire => ({
  demarches(faits = {}) {
    const law = of.consult()
    const conge = congeAdoption(facts, law)
    const dates = { debut: conge.debut, fin: conge.indemnisables.at(-1) ?? conge.debut }
    const about = congeADeclarer({ evenement: `adoption-${facts.arrivee}`, ...dates }, adoption, situation)
    return demarchesConge(about, deLAdoption(facts, conge, about.salarie, law), [], faits, law)
  },
})
