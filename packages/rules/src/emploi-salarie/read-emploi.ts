import type { Ratio } from '../readings/ratio.ts'
import type { Fields } from '../scenario/fields.ts'
import type { EmploiInput, TypeContrat, TypeEmployeur } from '../scenario/input.ts'
import type { Emploi } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'

/** Fifty years of months. */
const MOST_PAYS = 600

/** Reads a job once; null where it cannot be read. Only the private sector: the others have schemes of their own. */
export function readEmploi(fields: Fields<EmploiInput>): Emploi | null {
  const employeur = fields.oneOfOrFirst('employeur', EMPLOYEURS)
  if (employeur === 'PUBLIC' || employeur === 'AGRICOLE') fields.problem('employeur', 'EMPLOI_HORS_CHAMP')
  const contrat = fields.oneOfOrFirst('contrat', CONTRATS)
  const debut = fields.day('debut')
  const fin = fields.dayIfTold('fin')
  fields.inOrder(debut, fin, 'fin')
  const salaires = readSalaires(fields)
  const heures = {
    troisMois: fields.amountIfTold('heuresTroisMois'),
    douzeMois: fields.amountIfTold('heuresDouzeMois'),
  }
  const joursDeComplement = fields.count('joursDeComplement', 0, 366, 0)
  // earlier contracts may count; the first day of this one is the default
  const ancienneteDepuis = debut && fields.dayOr('ancienneteDepuis', debut)
  if (!debut || !ancienneteDepuis) return null
  return { contrat, debut, fin, ancienneteDepuis, salaires, heures, joursDeComplement }
}

function readSalaires(fields: Fields<EmploiInput>): ReadonlyMap<Day, Ratio> {
  const salaires = new Map<Day, Ratio>()
  for (const pay of fields.list('salaires', 0, MOST_PAYS)) {
    const month = pay.month('mois')
    const amount = pay.amount('brut')
    if (!month || !amount) continue
    if (salaires.has(month)) pay.problem('mois', 'MOIS_EN_DOUBLE')
    salaires.set(month, amount)
  }
  return salaires
}

const EMPLOYEURS = ['PRIVE', 'PUBLIC', 'AGRICOLE'] as const satisfies readonly TypeEmployeur[]
const CONTRATS = [
  'ORDINAIRE',
  'SAISONNIER',
  'INTERMITTENT',
  'TEMPORAIRE',
  'A_DOMICILE',
] as const satisfies readonly TypeContrat[]
