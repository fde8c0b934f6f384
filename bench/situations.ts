import type { ScenarioInput } from '../packages/rules/dist/index.js'

const natures = ['VENTE', 'PRESTATION_BIC', 'LIBERALE'] as const

/** As many different people as asked, always the same ones: turnovers, years and stops differ, all have an allowance to compute. */
export function situations(count: number): readonly ScenarioInput[] {
  return Array.from({ length: count }, (_, index) => situation(index))
}

function situation(index: number): ScenarioInput {
  const annee = 2022 + (index % 5)
  const chiffresAffaires = [3, 2, 1].map((back) => ({ annee: annee - back, montant: turnover(index, back) }))
  const nature = natures[index % natures.length] ?? 'LIBERALE'
  const mois = String((index % 12) + 1).padStart(2, '0')
  return {
    situation: { activites: [{ nature, caisse: 'SSI', debut: '2015-01-01', chiffresAffaires }] },
    arret: { debut: `${annee}-${mois}-01`, fin: `${annee}-${mois}-28` },
  }
}

/** Between 1 000 and 71 000 euros, with cents: a prime stride visits them without order. */
function turnover(index: number, back: number): string {
  const cents = 100_000 + ((index * 7_919_017 + back * 104_729) % 7_000_000)
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}
