import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { added, ZERO, Ratio } from '../readings/ratio.ts'
import { manquant, type Problem } from '../scenario/problem.ts'
import type { Emploi } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { moisAvant, moisDeReference, salairesConnus, salairesManquants, type Salaire } from './salaires.ts'

/** One way to open rights: enough hours, or enough pay, before a day. */
export type Voie = {
  /** Null: the hours of this period were not given. */
  readonly heures: Ratio | null
  readonly heuresRequises: Figure
  /** The pays that are known of the months that count. */
  readonly salaires: readonly Salaire[]
  /** Required pay, in hours of the SMIC of the first of these months (CSS R313-3, at the start of the reference period). */
  readonly smicRequis: Figure
  readonly smic: Figure
  /** What is missing to judge it. */
  readonly manquants: readonly Problem[]
}

/** CSS R313-3, R313-7: three months of hours or six of pay before one of the days; for seasonal and intermittent work, twelve too. */
export function voiesCourtes(emploi: Emploi, jours: readonly Day[], law: Consultation): readonly Voie[] {
  const discontinu = moisDeReference(emploi) === 12
  return jours.flatMap((jour) => [voie(emploi, jour, 6, law), ...(discontinu ? [voie(emploi, jour, 12, law)] : [])])
}

/** CSS R313-3 2°: after six months of stop, twelve months of hours or of pay. */
export const voiesLongues = (emploi: Emploi, jour: Day, law: Consultation): readonly Voie[] => [
  voie(emploi, jour, 12, law),
]

function voie(emploi: Emploi, jour: Day, duree: 6 | 12, law: Consultation): Voie {
  const { conditionsSalarie: requis } = law.on(jour)
  const mois = moisAvant(jour, duree)
  const [heures, heuresRequises, nom, smicRequis] =
    duree === 6
      ? ([emploi.heures.troisMois, requis.heuresTroisMois, 'heuresTroisMois', requis.smicSixMois] as const)
      : ([emploi.heures.douzeMois, requis.heuresDouzeMois, 'heuresDouzeMois', requis.smicDouzeMois] as const)
  const inconnues: readonly Problem[] = heures === null ? [manquant(['situation', 'emploi', nom])] : []
  return {
    heures,
    heuresRequises,
    salaires: salairesConnus(emploi, mois),
    smicRequis,
    smic: law.on(mois[0]!).smic,
    // hours decide where they are given; pay is asked for only where they are not enough
    manquants:
      inconnues.length > 0
        ? inconnues
        : salairesManquants(
            emploi,
            mois.filter((month) => !before(month, emploi)),
          ),
  }
}

/** A month that ended before the job began has no pay. */
const before = (month: Day, { debut }: Emploi): boolean => month.slice(0, 7) < debut.slice(0, 7)

/** Whether what is known is enough: pays that were not given could only add. */
export const estOuverte = ({ heures, heuresRequises, salaires, smicRequis, smic }: Voie): boolean =>
  (heures?.isAtLeast(heuresRequises.value) ?? false) || total(salaires).isAtLeast(smicRequis.value.times(smic.value))

/** What must still be told: nothing where one way is open, else the facts that could open one. */
export const faitsManquants = (voies: readonly Voie[]): readonly Problem[] =>
  voies.some(estOuverte) ? [] : unique(voies.flatMap(({ manquants }) => manquants))

/** The condition of some ways, one of which is enough; where none is open, each says what it lacks. */
export function ouvertes<C extends Condition, A extends Amount<C>>(
  voies: readonly Voie[],
  reading: Reading<C, A>,
): readonly C[] {
  if (voies.some(estOuverte)) return []
  return voies.flatMap(({ heures, heuresRequises, salaires, smicRequis, smic }) => [
    reading
      .number(heures ?? ZERO)
      .atLeast(heuresRequises)
      .orRefuse('HEURES_INSUFFISANTES', 'CSS R313-3'),
    reading
      .number(total(salaires))
      .atLeast(reading.figure(smicRequis).times(smic))
      .orRefuse('SALAIRES_INSUFFISANTS', 'CSS R313-3'),
  ])
}

const total = (salaires: readonly Salaire[]): Ratio => added(salaires.map(({ brut }) => brut))

const unique = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((one, i) => problems.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i)
