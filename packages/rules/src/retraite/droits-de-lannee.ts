import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { added, Ratio } from '../readings/ratio.ts'
import { prestation } from '../scenario/prestation.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import { firstOfYear, lastOfYear } from '../time/day.ts'
import { firstOfMonth } from '../time/months.ts'
import { avantLaPension, entre } from './annee-du-depart.ts'
import { pensionRetiree, plafondSecondePension, regleDeCumul } from './cumul.ts'
import type { AnneeDeDroits, Cumul } from './facts.ts'
import { reserves } from './reserves.ts'
import type {
  CumulEmploiRetraite,
  DroitsRetraite,
  HorsChampRetraite,
  ManqueTrimestres,
  MethodeTrimestres,
} from './result.ts'
import { revenuParAbattement, revenuParEuro } from './revenu-cotise.ts'
import { trimestres, type Methode, type Trimestres } from './trimestres.ts'

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
    methodes: methodesOf(found),
    trimestresCotises: found.cotises.value.floor(),
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

function methodesOf({ abattement, cotisations, retenue }: Trimestres<Explained>): readonly MethodeTrimestres[] {
  const told = (methode: MethodeTrimestres['methode'], { revenu, trimestres }: Methode<Explained>) => ({
    methode,
    retenue: methode === retenue,
    revenu: revenu.toCutText(),
    trimestres: trimestres.value.floor(),
  })
  return [told('ABATTEMENT', abattement), ...(cotisations ? [told('COTISATIONS', cotisations)] : [])]
}

/** The least turnover in cents, its contributions paid, that one activity lacks for a number of quarters, those of days of sickness and maternity counted in. */
function manquesOf(
  year: AnneeDeDroits,
  { abattement, cotisations, retenue, revenuParTrimestre, cotises, assimiles, valides }: Trimestres<Explained>,
  law: Consultation,
): readonly ManqueTrimestres[] {
  const most = law.on(firstOfYear(year.annee)).trimestresMaximum.count
  const have = valides.value.floor()
  const salaires = added(year.salaires.map(([, brut]) => brut))
  const own = (retenue === 'COTISATIONS' && cotisations ? cotisations : abattement).revenu.value
  const alone = year.caisse === 'CIPAV'
  const [income, beside] = alone
    ? [own, cotises.value.floor() - own.dividedBy(revenuParTrimestre.value).floor()]
    : [own.plus(salaires), 0]
  const first = beside + assimiles.value.floor()
  return year.activites.map((one) => {
    const missing = (quarters: number): string | null => {
      if (have >= most) return null
      return revenuParTrimestre.value
        .times(Ratio.of(quarters - first))
        .minus(income)
        .dividedBy(revenuParEuro(one, year, retenue === 'COTISATIONS', law))
        .toCents('UP')
        .toCutText()
    }
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
