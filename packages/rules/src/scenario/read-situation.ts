import { readEmploi } from '../emploi-salarie/read-emploi.ts'
import { ZERO } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'
import { bornBefore } from './born-before.ts'
import { Fields } from './fields.ts'
import type {
  ActiviteInput,
  Caisse,
  ChiffreAffairesInput,
  NatureActivite,
  SituationInput,
  Territoire,
} from './input.ts'
import { readChomage, readPersonne, readRetraite } from './read-personne.ts'
import type { Reader } from './reader.ts'
import type { Activite, Recette, Situation } from './situation.ts'

const MOST_ACTIVITIES = 20
const MOST_YEARS = 100
const IN_SCOPE: Territoire = 'METROPOLE_DROM'

/** Reads the facts about a person once; only sound where the reader has found no problem. */
export function readSituation(reader: Reader, input: SituationInput): Situation {
  const fields = new Fields(reader, ['situation'], input)
  if (fields.orDefault('territoire', IN_SCOPE) !== IN_SCOPE) fields.problem('territoire', 'TERRITOIRE_HORS_CHAMP')
  const inputs = fields.list('activites', 1, MOST_ACTIVITIES)
  const activites = inputs.map(readActivite).filter((a) => a !== null)
  const caisses = [...new Set(inputs.map((activite) => activite.input.caisse))]
  if (caisses.length > 1) fields.problem('activites', 'PLUSIEURS_CAISSES', caisses.toSorted().join(', '))
  const debut = activites.map((activite) => activite.debut).toSorted()[0] as Day
  const situation: Situation = {
    caisse: caisses[0] ?? 'SSI',
    activites,
    debut,
    affiliation: readAffiliation(fields, debut),
    emploi: fields.within('emploi', readEmploi),
    chomage: fields.within('chomage', readChomage),
    retraite: fields.within('retraite', readRetraite),
    personne: fields.within('personne', readPersonne) ?? { naissance: null, enfantsACharge: null },
    hypotheses: reader.hypotheses,
  }
  bornBefore(reader, situation)
  return situation
}

function readAffiliation(fields: Fields<SituationInput>, debut: Day): Day {
  const affiliation = fields.dayOr('affiliationContinueDepuis', debut)
  if (affiliation && affiliation > debut) fields.problem('affiliationContinueDepuis', 'AFFILIATION_APRES_DEBUT')
  return affiliation ?? debut
}

function readActivite(fields: Fields<ActiviteInput>, index: number): Activite | null {
  const { nature, caisse } = fields.input
  fields.oneOf('nature', NATURES)
  fields.oneOf('caisse', CAISSES)
  if (caisse === 'CIPAV' && nature !== 'LIBERALE') fields.problem('nature', 'NATURE_HORS_CIPAV')
  const debut = fields.day('debut')
  const recettes = new Map<number, Recette>()
  for (const year of fields.list('chiffresAffaires', 0, MOST_YEARS)) {
    const { annee } = year.input
    if (recettes.has(annee)) year.problem('annee', 'ANNEE_EN_DOUBLE')
    if (!Number.isInteger(annee) || annee < 1900 || annee > 2100) year.problem('annee', 'ANNEE_INVALIDE')
    recettes.set(annee, readRecette(year))
  }
  return debut && { nature, debut, recettes, index }
}

function readRecette(fields: Fields<ChiffreAffairesInput>): Recette {
  const montant = fields.amount('montant') ?? ZERO
  const dues = fields.amountIfTold('cotisationsDues', 'PAYEES')
  const payees = fields.amountIfTold('cotisationsPayees')
  if (dues === null) return { montant, cotisations: null }
  if (payees === null) fields.assume('cotisationsPayees', fields.input.cotisationsDues ?? '')
  const enRegle = payees === null || fields.flag('echeancierRespecte')
  return { montant, cotisations: { dues, payees: enRegle ? dues : payees } }
}

const NATURES: readonly NatureActivite[] = ['VENTE', 'PRESTATION_BIC', 'LIBERALE', 'MEUBLE_TOURISME']
const CAISSES: readonly Caisse[] = ['SSI', 'CIPAV']
