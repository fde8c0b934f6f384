import { cotisation } from '../../cotisations/cotisation.ts'
import { lignes } from '../../cotisations/lignes.ts'
import { readDeclaration } from '../../cotisations/read-declaration.ts'
import { sum } from '../../revenu/base.ts'
import type { Caisse, NatureActivite } from '../../scenario/input.ts'
import { readSituation } from '../../scenario/read-situation.ts'
import { Reader } from '../../scenario/reader.ts'
import { lastOfMonth } from '../../time/months.ts'
import { day } from '../../time/day.ts'
import { completeLaw, person } from '../people.ts'
import { subjectOf, type RuleOfOne, type Subject } from './subject.ts'

/** What somebody of one trade pays: thousandths for training, hundred-thousandths for a chamber, thousandths of the flat rate from a month on. */
type Trade = {
  readonly name: string
  readonly nature: NatureActivite
  readonly caisse: Caisse
  readonly artisanale: boolean
  readonly formation: number
  readonly chambre: number
  readonly rates: readonly (readonly [from: string, rate: number])[]
}
const trade = (
  name: string,
  nature: NatureActivite,
  [formation, chambre]: readonly [formation: number, chambre: number],
  rates: Trade['rates'],
  more: Partial<Trade> = {},
): Trade => ({ name, nature, caisse: 'SSI', artisanale: false, formation, chambre, rates, ...more })

const SALES: Trade['rates'] = [
  ['2018-01', 128],
  ['2022-10', 123],
]
const SERVICES: Trade['rates'] = [
  ['2018-01', 220],
  ['2022-10', 212],
]
const CRAFT = { artisanale: true } as const

/** As decrees and press print them. */
const TRADES: readonly Trade[] = [
  trade('sales', 'VENTE', [1, 15], SALES),
  trade('sales of a craftsman', 'VENTE', [3, 220], SALES, CRAFT),
  trade('services', 'PRESTATION_BIC', [2, 44], SERVICES),
  trade('services of a craftsman', 'PRESTATION_BIC', [3, 480], SERVICES, CRAFT),
  trade(
    'liberal',
    'LIBERALE',
    [2, 0],
    [
      ['2018-01', 220],
      ['2022-10', 211],
      ['2024-07', 231],
      ['2025-01', 246],
      ['2026-01', 256],
    ],
  ),
  trade(
    'liberal of the Cipav',
    'LIBERALE',
    [2, 0],
    [
      ['2018-01', 220],
      ['2021-07', 222],
      ['2022-10', 212],
      ['2024-07', 232],
    ],
    { caisse: 'CIPAV' },
  ),
  trade('furnished tourism', 'MEUBLE_TOURISME', [2, 0], [['2018-01', 60]]),
]

/** What is due of the receipts of a month, each of the three rounded half up, for every trade and every rate since 2018. */
export const contributions: readonly Subject[] = TRADES.flatMap((one) =>
  one.rates.map(([from, rate]) =>
    subjectOf(`contributions, ${one.name}, from ${from}`, inWholeNumbers(one, rate), () => rule(one, from)),
  ),
)

function inWholeNumbers({ formation, chambre }: Trade, rate: number): Subject['oracle'] {
  return (cents) =>
    Math.floor((2 * cents * rate + 1_000) / 2_000) +
    Math.floor((2 * cents * formation + 1_000) / 2_000) +
    Math.floor((2 * cents * chambre + 100_000) / 200_000)
}

function rule({ nature, caisse, artisanale }: Trade, month: string): RuleOfOne {
  const [reader, du] = [new Reader(), day(`${month}-01`)]
  const situation = readSituation(reader, person([], { nature, caisse, debut: '2016-01-01' }))
  const au = lastOfMonth(du)
  const activites = [{ activite: 0, artisanale, recettes: [{ du, au, montant: '0' }] }]
  const asked = readDeclaration(reader, { du, au, activites }, situation)!
  const [ligne] = lignes(asked.activites[0]!, asked, null, completeLaw.consult())
  const free = { partExoneree: null, versementLiberatoire: false }
  return (montant, reading) => {
    const due = cotisation({ ...ligne!, recettes: [{ montant, mois: 1, sur: 1 }] }, free, reading)
    return sum([due.cotisationSociale, due.formation, due.chambre])
  }
}
