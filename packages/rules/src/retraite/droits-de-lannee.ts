import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { added, ONE, Ratio, ZERO } from '../readings/ratio.ts'
import { prestation } from '../scenario/prestation.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import { firstOfYear, lastOfYear } from '../time/day.ts'
import { firstOfMonth } from '../time/months.ts'
import { avantLaPension, entre } from './annee-du-depart.ts'
import { pensionRetiree, plafondSecondePension, regleDeCumul } from './cumul.ts'
import type { AnneeDeDroits, Cumul } from './facts.ts'
import { reserves } from './reserves.ts'
import type { CumulEmploiRetraite, DroitsRetraite, HorsChampRetraite, ManqueTrimestres } from './result.ts'
import { revenuParAbattement } from './revenu-cotise.ts'
import { trimestres, type Trimestres } from './trimestres.ts'

/** What a civil year of activity gives for the pension (CSS R351-9, R351-12, L161-22), explained. */
export function droitsDeLAnnee(
  year: AnneeDeDroits,
  hypotheses: readonly Hypothese[],
  law: Consultation,
): DroitsRetraite {
  const explanation = new Explanation()
  const cumul = cumulOf(year, law, explanation)
  const before = cumul && cumul.regle !== 'DROITS_NOUVEAUX' ? avantLaPension(year) : null
  const counted = before ?? year
  const found = trimestres(counted, law, explanation)
  const drawn = counted.cumul
  const valides = found.valides
    .paidIf(
      explanation
        .fact(!drawn || law.on(firstOfYear(year.annee)).droitsNouveauxEnCumul)
        .orRefuse('CUMUL_SANS_DROITS_NOUVEAUX', 'Loi 2014-40, article 19'),
      explanation.fact(!drawn || isIntegral(drawn, cumul)).orRefuse('CUMUL_NON_INTEGRAL', 'CSS L161-22-1'),
    )
    .named('trimestresValides', 'CSS R351-9')
  return {
    ...prestation(explanation, law, reserves(counted, found, cumul, law, before && year), hypotheses),
    annee: year.annee,
    revenuParTrimestre: found.revenuParTrimestre.toCutText(),
    methodes: found.methodes.map((one) => ({
      methode: one.methode,
      retenue: one === found.retenue,
      revenu: one.revenu.toCutText(),
      trimestres: one.trimestres.value.floor(),
    })),
    trimestresCotises: found.retenue.trimestres.value.floor(),
    trimestresAssimiles: found.assimiles.value.floor(),
    trimestres: valides.value.floor(),
    manques: explanation.refusals.length > 0 ? [] : manquesOf(counted, found, law),
    cumul,
    horsChamp: horsChampOf(year),
  }
}

/** From 2027 on, age decides; before, what was told. */
const isIntegral = (drawn: Cumul, cumul: CumulEmploiRetraite | null): boolean =>
  cumul?.regle === 'DROITS_NOUVEAUX' || (cumul?.regle === 'SANS_DROITS_NOUVEAUX' && drawn.integral)

/** The least turnover in cents, its contributions paid, that one activity lacks for a number of quarters, those of days of sickness and maternity counted in. */
function manquesOf(
  year: AnneeDeDroits,
  { revenuParTrimestre, retenue, salaries, assimiles, valides }: Trimestres<Explained>,
  law: Consultation,
): readonly ManqueTrimestres[] {
  const most = law.on(firstOfYear(year.annee)).trimestresMaximum.count
  const have = valides.value.floor()
  const apart = assimiles.value.plus(salaries?.value ?? ZERO)
  const income = retenue.revenu.value.plus(salaries ? ZERO : added(year.salaires.map(([, brut]) => brut)))
  return year.activites.map((one) => {
    // one euro more, spread over the months of the activity like the rest
    const recettes = one.recettes.map((periode) => ({ ...periode, montant: ONE }))
    const alone = { ...year, activites: [{ ...one, recettes, cotisations: null }] }
    const missing = (quarters: number): string | null =>
      have >= most
        ? null
        : revenuParTrimestre.value
            .times(Ratio.of(quarters).minus(apart))
            .minus(income)
            .dividedBy(retenue.revenuDe(alone, law, exact)!.value)
            .toCents('UP')
            .toCutText()
    return {
      activite: one.activite.index,
      prochainTrimestre: missing(have + 1),
      quatreTrimestres: missing(most),
    }
  })
}

function cumulOf(year: AnneeDeDroits, law: Consultation, explanation: Explanation): CumulEmploiRetraite | null {
  if (!year.cumul) return null
  const regle = regleDeCumul(year.cumul, year.annee, law)
  const beside = revenuParAbattement(entre(year, firstOfMonth(year.cumul.depuis), lastOfYear(year.annee)), law, exact)
  const retiree = pensionRetiree(regle, explanation.number(beside.value), year.annee, law)
  return {
    regle,
    plafondSecondePension:
      regle === 'DROITS_NOUVEAUX' ? plafondSecondePension(year, law, explanation).toCutText() : null,
    pensionRetiree: retiree?.toCutText() ?? null,
  }
}

const horsChampOf = ({ caisse, chomage }: AnneeDeDroits): readonly HorsChampRetraite[] => [
  'MONTANT_DE_LA_PENSION',
  'RETRAITE_COMPLEMENTAIRE',
  ...(caisse === 'CIPAV' ? (['POINTS_CIPAV'] as const) : []),
  ...(chomage ? (['TRIMESTRES_DE_CHOMAGE'] as const) : []),
]
