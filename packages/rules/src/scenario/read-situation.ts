import { readEmploi } from '../emploi-salarie/read-emploi.ts'
import { Ratio } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'
import type { ActiviteInput, Caisse, ChiffreAffairesInput, NatureActivite, SituationInput } from './input.ts'
import { readChomage, readPersonne, readRetraite } from './read-personne.ts'
import type { Path, Reader } from './reader.ts'
import type { Activite, Recette, Situation } from './situation.ts'

const MOST_ACTIVITIES = 20
const MOST_YEARS = 100

/** Reads the facts about a person once; only sound where the reader has found no problem. */
export function readSituation(reader: Reader, input: SituationInput): Situation {
  const path = ['situation']
  const territoire = reader.orDefault([...path, 'territoire'], input.territoire, 'METROPOLE_DROM')
  if (territoire !== 'METROPOLE_DROM') reader.problem([...path, 'territoire'], 'TERRITOIRE_HORS_CHAMP', territoire)
  const inputs = reader.list([...path, 'activites'], input.activites, 1, MOST_ACTIVITIES)
  const activites = inputs.map((activite, index) => readActivite(reader, activite, index)).filter((a) => a !== null)
  const caisses = [...new Set(inputs.map(({ caisse }) => caisse))]
  if (caisses.length > 1) reader.problem([...path, 'activites'], 'PLUSIEURS_CAISSES', caisses.toSorted().join(', '))
  const debut = activites.map((activite) => activite.debut).toSorted()[0] as Day
  const affiliation = readAffiliation(reader, input, debut)
  return {
    caisse: caisses[0] ?? 'SSI',
    activites,
    debut,
    affiliation,
    emploi: input.emploi == null ? null : readEmploi(reader, input.emploi),
    chomage: input.chomage == null ? null : readChomage(reader, input.chomage),
    retraite: input.retraite == null ? null : readRetraite(reader, input.retraite),
    personne: readPersonne(reader, input.personne),
    hypotheses: reader.hypotheses,
  }
}

function readAffiliation(reader: Reader, input: SituationInput, debut: Day): Day {
  const path = ['situation', 'affiliationContinueDepuis']
  if (input.affiliationContinueDepuis === null || input.affiliationContinueDepuis === undefined) {
    reader.assume(path, debut)
    return debut
  }
  const affiliation = reader.day(path, input.affiliationContinueDepuis)
  if (affiliation && affiliation > debut) reader.problem(path, 'AFFILIATION_APRES_DEBUT', affiliation)
  return affiliation ?? debut
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

const ZERO = Ratio.of(0)
const NATURES: readonly NatureActivite[] = ['VENTE', 'PRESTATION_BIC', 'LIBERALE', 'MEUBLE_TOURISME']
const CAISSES: readonly Caisse[] = ['SSI', 'CIPAV']
