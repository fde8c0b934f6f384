import { yearOf, type Day } from '../days.ts'
import { Fraction } from '../fraction.ts'
import { CHAMBERS, LEAST_CIPAV, on, RATES, type Declarant } from './profile.ts'
import type { Premisse } from './reasons.ts'

type Granted = ReadonlySet<Premisse>

/** What is due on the receipts of one month, in cents: contribution, training, chamber. */
export function due(declarant: Declarant, granted: Granted): bigint {
  const half = granted.has('VIRGULE_FLOTTANTE') ? 'DOWN' : 'UP'
  const month = monthly(declarant, granted)
  const share = (rate: number): Fraction => month.times(new Fraction(rate, 100_000))
  const toCents = (cents: Fraction): bigint => cents.rounded(half)
  const toEuros = (cents: Fraction): bigint => 100n * cents.times(new Fraction(1, 100)).rounded(half)
  const social = (granted.has('COTISATION_A_L_EURO') ? toEuros : toCents)(share(rate(declarant, granted)))
  const chamber = (granted.has('FRAIS_DE_CHAMBRE_A_L_EURO') ? toEuros : toCents)(share(chamberRate(declarant)))
  return social + chamber + toCents(share(trainingRate(declarant, granted)))
}

/** The receipts of the month in cents; the model knows twelve times as much, in euros. */
function monthly({ recettes }: Declarant, granted: Granted): Fraction {
  if (!granted.has('CHIFFRE_AFFAIRES_A_L_EURO')) return new Fraction(recettes)
  return new Fraction(100n * new Fraction(12 * recettes, 100).rounded(), 12)
}

/** The flat rate of the month, relieved where ACRE still runs; in hundred thousandths. */
function rate({ metier, mois, acre }: Declarant, granted: Granted): number {
  const wrong = metier === 'CIPAV' && mois < '2022-10-01' && granted.has('TAUX_CIPAV_AVANT_OCTOBRE_2022')
  const full = wrong ? 21_200 : on(RATES[metier], mois)
  const percent = acre && partDue(acre, mois, granted)
  if (!percent) return full
  if (metier === 'CIPAV' && granted.has('ACRE_CIPAV_FORFAITAIRE')) return on(LEAST_CIPAV, mois)
  const part = new Fraction(full * percent, 100)
  const relieved = granted.has('ACRE_AU_PLUS_PROCHE')
    ? nearest(part, metier === 'LIBERALE' && mois >= '2026-01-01')
    : up(part)
  return metier === 'CIPAV' && acre >= '2020-04-01' ? Math.max(relieved, on(LEAST_CIPAV, mois)) : relieved
}

/** How much of a hundred stays due: four civil quarters of relief, twelve in three steps for creations before April 2020; null where it has ended. */
function partDue(acre: Day, mois: Day, granted: Granted): number | null {
  const steps = acre < '2020-04-01' ? [25, 75, 90] : [acre < '2026-07-01' ? 50 : 75]
  if (granted.has('ACRE_JUSQU_EN_DECEMBRE')) return yearOf(mois) <= yearOf(acre) + 1 ? steps[0]! : null
  return steps[Math.floor((quarter(mois) - quarter(acre)) / 4)] ?? null
}

/** To a tenth of a per cent, a hundred of our units. */
const up = ({ n, d }: Fraction): number => 100 * Number((n + 100n * d - 1n) / (100n * d))

function nearest(part: Fraction, toHundredths: boolean): number {
  const unit = toHundredths ? 10 : 100
  return unit * Number(part.times(new Fraction(1, unit)).rounded())
}

const quarter = (day: Day): number => 4 * yearOf(day) + Math.floor((Number.parseInt(day.slice(5, 7), 10) - 1) / 3)

function trainingRate({ metier, artisanale }: Declarant, granted: Granted): number {
  if (artisanale) return 300
  return metier === 'VENTE' || (metier === 'PRESTATION_BIC' && granted.has('FORMATION_DES_PRESTATIONS')) ? 100 : 200
}

function chamberRate({ metier, artisanale }: Declarant): number {
  if (metier === 'LIBERALE' || metier === 'CIPAV') return 0
  return CHAMBERS[artisanale ? 'metiers' : 'commerce'][metier]
}
