import { Ratio } from '../readings/ratio.ts'
import { plusYears, type Day } from '../time/day.ts'
import type { Activite, Arret, Facts, Recette } from './facts.ts'
import type {
  ActiviteInput,
  ArretInput,
  Caisse,
  ChiffreAffairesInput,
  NatureActivite,
  ScenarioInput,
  SituationInput,
} from './input.ts'
import { Reader, type Path } from './reader.ts'
import type { Problem } from './result.ts'

const MOST_ACTIVITIES = 20
const MOST_YEARS = 100
const MOST_EARLIER_STOPS = 200
/** Long enough for a long illness of three years and its prolongations. */
const LONGEST_STOP_IN_YEARS = 5

/** Reads a whole input once: the facts, or every problem that stands in their way. */
export function factsOf(input: ScenarioInput): Facts | readonly Problem[] {
  const reader = new Reader()
  if (!reader.isObject([], input) || !reader.isObject(['situation'], input.situation)) return reader.problems
  const situation = readSituation(reader, input.situation)
  const arret = input.arret == null || !reader.isObject(['arret'], input.arret) ? null : readArret(reader, input.arret)
  const activites = arret ? begun(reader, situation.activites, arret.constatation) : situation.activites
  if (reader.problems.length > 0) return reader.problems
  const affiliation = situation.affiliation ?? situation.debut
  if (situation.affiliation === null) reader.assume(['situation', 'affiliationContinueDepuis'], situation.debut)
  return { ...situation, activites, affiliation, arret, hypotheses: reader.hypotheses }
}

function readSituation(reader: Reader, input: SituationInput) {
  const path = ['situation']
  const territoire = reader.orDefault([...path, 'territoire'], input.territoire, 'METROPOLE_DROM')
  if (territoire !== 'METROPOLE_DROM') reader.problem([...path, 'territoire'], 'TERRITOIRE_HORS_CHAMP', territoire)
  const inputs = reader.list([...path, 'activites'], input.activites, 1, MOST_ACTIVITIES)
  const activites = inputs.map((activite, index) => readActivite(reader, activite, index)).filter((a) => a !== null)
  const caisses = [...new Set(inputs.map(({ caisse }) => caisse))]
  if (caisses.length > 1) reader.problem([...path, 'activites'], 'PLUSIEURS_CAISSES', caisses.toSorted().join(', '))
  const debut = activites.map((activite) => activite.debut).toSorted()[0] as Day
  return { caisse: caisses[0] ?? 'SSI', activites, debut, affiliation: readAffiliation(reader, input, debut) }
}

function readAffiliation(reader: Reader, input: SituationInput, debut: Day | undefined): Day | null {
  if (input.affiliationContinueDepuis === null || input.affiliationContinueDepuis === undefined) return null
  const path = ['situation', 'affiliationContinueDepuis']
  const affiliation = reader.day(path, input.affiliationContinueDepuis)
  if (affiliation && debut && affiliation > debut) return reader.problem(path, 'AFFILIATION_APRES_DEBUT', affiliation)
  return affiliation
}

function readActivite(reader: Reader, input: ActiviteInput, index: number): Activite | null {
  const path = ['situation', 'activites', index]
  reader.oneOf([...path, 'nature'], input.nature, NATURES)
  reader.oneOf([...path, 'caisse'], input.caisse, CAISSES)
  if (input.caisse === 'CIPAV' && input.nature !== 'LIBERALE')
    reader.problem([...path, 'nature'], 'NATURE_HORS_CIPAV', input.nature)
  const debut = reader.day([...path, 'debut'], input.debut)
  const recettes = new Map<number, Recette>()
  const years = reader.list([...path, 'chiffresAffaires'], input.chiffresAffaires, 0, MOST_YEARS)
  years.forEach((year, i) => {
    const at = [...path, 'chiffresAffaires', i]
    if (recettes.has(year.annee)) reader.problem([...at, 'annee'], 'ANNEE_EN_DOUBLE', year.annee)
    if (!Number.isInteger(year.annee) || year.annee < 1900 || year.annee > 2100) {
      reader.problem([...at, 'annee'], 'ANNEE_INVALIDE', year.annee)
    }
    recettes.set(year.annee, readRecette(reader, at, year))
  })
  return debut && { nature: input.nature, debut, recettes, index }
}

function readRecette(reader: Reader, path: Path, input: ChiffreAffairesInput): Recette {
  const montant = reader.amount([...path, 'montant'], input.montant) ?? ZERO
  const dues = input.cotisationsDues == null ? null : reader.amount([...path, 'cotisationsDues'], input.cotisationsDues)
  const payees =
    input.cotisationsPayees == null ? null : reader.amount([...path, 'cotisationsPayees'], input.cotisationsPayees)
  if (dues === null) {
    reader.assume([...path, 'cotisationsDues'], 'PAYEES')
    return { montant, cotisations: null }
  }
  if (payees === null) reader.assume([...path, 'cotisationsPayees'], input.cotisationsDues ?? '')
  const enRegle = payees === null || reader.orDefault([...path, 'echeancierRespecte'], input.echeancierRespecte, false)
  return { montant, cotisations: { dues, payees: enRegle ? dues : payees } }
}

function readArret(reader: Reader, input: ArretInput): Arret | null {
  const path = ['arret']
  const debut = reader.day([...path, 'debut'], input.debut)
  const fin = reader.day([...path, 'fin'], input.fin)
  const initial =
    input.arretInitialDebut == null ? null : reader.day([...path, 'arretInitialDebut'], input.arretInitialDebut)
  const affectionLongueDuree = reader.orDefault([...path, 'affectionLongueDuree'], input.affectionLongueDuree, false)
  const hospitalisation = reader.orDefault([...path, 'hospitalisation'], input.hospitalisation, false)
  const arretsAnterieurs = readEarlierStops(reader, input, debut)
  if (!debut || !fin) return null
  const constatation = initial ?? debut
  if (constatation > debut) reader.problem([...path, 'arretInitialDebut'], 'ARRET_INITIAL_APRES_DEBUT', constatation)
  if (fin < debut) reader.problem([...path, 'fin'], 'FIN_AVANT_DEBUT', fin)
  if (fin >= plusYears(constatation, LONGEST_STOP_IN_YEARS)) reader.problem([...path, 'fin'], 'ARRET_TROP_LONG', fin)
  return { debut, fin, constatation, affectionLongueDuree, hospitalisation, arretsAnterieurs }
}

function readEarlierStops(reader: Reader, input: ArretInput, debutArret: Day | null): Arret['arretsAnterieurs'] {
  const path = ['arret', 'arretsAnterieurs']
  if (input.arretsAnterieurs == null) reader.assume(path, '[]')
  return reader
    .list(path, input.arretsAnterieurs ?? [], 0, MOST_EARLIER_STOPS)
    .map((stop, i) => {
      const debut = reader.day([...path, i, 'debut'], stop.debut)
      const fin = reader.day([...path, i, 'fin'], stop.fin)
      if (debut && fin && fin < debut) return reader.problem([...path, i, 'fin'], 'FIN_AVANT_DEBUT', fin)
      if (debutArret && fin && fin >= debutArret)
        return reader.problem([...path, i, 'fin'], 'ARRET_ANTERIEUR_APRES_DEBUT', fin)
      return debut && fin && { debut, fin }
    })
    .filter((stop) => stop !== null)
}

/** The activities that the finding met; one that began later changes nothing, unless there is no other. */
function begun(reader: Reader, activites: readonly Activite[], constatation: Day): readonly Activite[] {
  const met = activites.filter(({ debut }) => debut <= constatation)
  if (met.length > 0) return met
  for (const { debut, index } of activites)
    reader.problem(['situation', 'activites', index, 'debut'], 'ACTIVITE_APRES_ARRET', debut)
  return []
}

const ZERO = Ratio.of(0)
const NATURES: readonly NatureActivite[] = ['VENTE', 'PRESTATION_BIC', 'LIBERALE', 'MEUBLE_TOURISME']
const CAISSES: readonly Caisse[] = ['SSI', 'CIPAV']
