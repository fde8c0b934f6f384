import type { Ratio } from '../readings/ratio.ts'
import type { EmploiInput, TypeContrat, TypeEmployeur } from '../scenario/input.ts'
import type { Path, Reader } from '../scenario/reader.ts'
import type { Emploi } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'

const MOST_PAYS = 60
const PATH: Path = ['situation', 'emploi']

/** Reads a job once; null where it cannot be read. Only the private sector: the others have schemes of their own. */
export function readEmploi(reader: Reader, input: EmploiInput): Emploi | null {
  if (!reader.isObject(PATH, input)) return null
  const employeur = reader.orDefault([...PATH, 'employeur'], input.employeur, 'PRIVE')
  reader.oneOf([...PATH, 'employeur'], employeur, EMPLOYEURS)
  if (employeur === 'PUBLIC' || employeur === 'AGRICOLE')
    reader.problem([...PATH, 'employeur'], 'EMPLOI_HORS_CHAMP', employeur)
  const contrat = reader.orDefault([...PATH, 'contrat'], input.contrat, 'ORDINAIRE')
  reader.oneOf([...PATH, 'contrat'], contrat, CONTRATS)
  const debut = reader.day([...PATH, 'debut'], input.debut)
  const fin = input.fin == null ? null : reader.day([...PATH, 'fin'], input.fin)
  if (debut && fin && fin < debut) reader.problem([...PATH, 'fin'], 'FIN_AVANT_DEBUT', fin)
  const salaires = readSalaires(reader, input)
  const heures = {
    troisMois: readHours(reader, 'heuresTroisMois', input.heuresTroisMois),
    douzeMois: readHours(reader, 'heuresDouzeMois', input.heuresDouzeMois),
  }
  const joursDeComplement = readDays(reader, input)
  const ancienneteDepuis = debut && readSeniority(reader, input, debut)
  if (!debut || !ancienneteDepuis) return null
  return { contrat, debut, fin, ancienneteDepuis, salaires, heures, joursDeComplement }
}

function readSalaires(reader: Reader, input: EmploiInput): ReadonlyMap<Day, Ratio> {
  const path = [...PATH, 'salaires']
  const salaires = new Map<Day, Ratio>()
  reader.list(path, input.salaires, 0, MOST_PAYS).forEach(({ mois, brut }, i) => {
    const month = reader.month([...path, i, 'mois'], mois)
    const amount = reader.amount([...path, i, 'brut'], brut)
    if (!month || !amount) return
    if (salaires.has(month)) reader.problem([...path, i, 'mois'], 'MOIS_EN_DOUBLE', mois)
    salaires.set(month, amount)
  })
  return salaires
}

const readHours = (reader: Reader, name: string, hours: string | null | undefined): Ratio | null =>
  hours == null ? null : reader.amount([...PATH, name], hours)

function readDays(reader: Reader, { joursDeComplement }: EmploiInput): number {
  const path = [...PATH, 'joursDeComplement']
  if (joursDeComplement != null) return reader.whole(path, joursDeComplement, 0, 366) ?? 0
  reader.assume(path, '0')
  return 0
}

/** Earlier contracts may count; the first day of this one is the default. */
function readSeniority(reader: Reader, { ancienneteDepuis }: EmploiInput, debut: Day): Day | null {
  const path = [...PATH, 'ancienneteDepuis']
  if (ancienneteDepuis != null) return reader.day(path, ancienneteDepuis)
  reader.assume(path, debut)
  return debut
}

const EMPLOYEURS: readonly TypeEmployeur[] = ['PRIVE', 'PUBLIC', 'AGRICOLE']
const CONTRATS: readonly TypeContrat[] = ['ORDINAIRE', 'SAISONNIER', 'INTERMITTENT', 'TEMPORAIRE', 'A_DOMICILE']
