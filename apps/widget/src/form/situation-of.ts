import type { ChiffreAffairesInput, ScenarioInput } from '@abri/rules'
import type { Langue } from '../words/langue.ts'
import { noCotisations, type Form } from './form.ts'
import { typedAmount } from './typed-amount.ts'

/** The situation as the rules read it. Unreadable text goes through as it is: the rules alone say what is wrong with it. */
export function situationOf(form: Form, years: readonly number[], langue: Langue): ScenarioInput {
  const amount = (typed: string) => typedAmount(typed, langue) ?? typed
  const year = (annee: number): ChiffreAffairesInput => ({
    annee,
    montant: amount(form.encaisse[annee] ?? ''),
    ...contributions(form, annee, amount),
  })
  return {
    situation: {
      activites: [
        {
          nature: form.nature || 'LIBERALE',
          caisse: form.nature === 'LIBERALE' ? form.caisse : 'SSI',
          debut: form.debut,
          chiffresAffaires: years.filter((annee) => form.encaisse[annee]).map(year),
        },
      ],
      ...(form.affiliationDepuis ? { affiliationContinueDepuis: form.affiliationDepuis } : {}),
    },
    arret: {
      debut: form.arretDebut,
      fin: form.arretFin,
      hospitalisation: form.hospitalisation,
      affectionLongueDuree: form.affectionLongueDuree,
      ...(form.prolongation ? { arretInitialDebut: form.arretInitialDebut } : {}),
      ...(form.arretsAnterieurs.length > 0 ? { arretsAnterieurs: form.arretsAnterieurs } : {}),
    },
  }
}

function contributions(form: Form, annee: number, amount: (typed: string) => string) {
  const { dues, payees, echeancier } = form.cotisations[annee] ?? noCotisations
  if (!dues && !payees && !echeancier) return {}
  return {
    ...(dues ? { cotisationsDues: amount(dues) } : {}),
    ...(payees ? { cotisationsPayees: amount(payees) } : {}),
    echeancierRespecte: echeancier,
  }
}
