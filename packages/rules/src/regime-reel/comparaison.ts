import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { pass, sum } from '../revenu/base.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import { reserve } from '../scenario/reserve.ts'
import { lastOfYear } from '../time/day.ts'
import { cotisationsAuReel, type AnneeAuReel, type AuReel } from './cotisations-au-reel.ts'
import type { HorsChampReel, LigneAuReel, RegimeReel, RisqueAuReel } from './result.ts'
import { baremeMaladie } from './taux-maladie.ts'

/** What somebody under the real regime would pay on an income, beside the flat rate of a micro-entrepreneur. */
export function comparaison(year: AnneeAuReel, hypotheses: readonly Hypothese[], law: Consultation): RegimeReel {
  const explanation = new Explanation()
  const found = cotisationsAuReel(year, law, explanation)
  const due = [found.maladie, found.indemnites, found.invaliditeDeces, found.retraiteBase].filter((one) => one !== null)
  const total = sum(due).named('totalAuReel', 'CSS L131-6')
  const lignes = lignesOf(year, found, law)
  const seuils = seuilsOf(year, law)
  return {
    ...prestation(explanation, law, reserves(year, law), hypotheses),
    annee: year.annee,
    revenu: year.revenu.toCutText(),
    assiette: found.assiette.toCutText(),
    lignes,
    total: total.toCutText(),
    seuils,
    horsChamp: HORS_CHAMP[year.caisse],
  }
}

const HORS_CHAMP: Readonly<Record<AnneeAuReel['caisse'], readonly HorsChampReel[]>> = {
  SSI: ['RETRAITE_COMPLEMENTAIRE', 'ALLOCATIONS_FAMILIALES', 'CSG_CRDS'],
  CIPAV: ['RETRAITE_DES_LIBERAUX', 'RETRAITE_COMPLEMENTAIRE', 'ALLOCATIONS_FAMILIALES', 'CSG_CRDS'],
}

function lignesOf({ annee, caisse }: AnneeAuReel, found: AuReel<Explained>, law: Consultation): readonly LigneAuReel[] {
  const { reelIndemnites, reelInvaliditeDeces } = law.on(lastOfYear(annee))
  const inside = caisse === 'SSI' ? reelIndemnites.ssiIncluse.value : null
  const line = (risque: RisqueAuReel, montant: Explained | null, taux: string | null = null): readonly LigneAuReel[] =>
    montant ? [{ risque, taux, tauxHorsIndemnites: null, montant: montant.toCutText() }] : []
  const rate = found.tauxMaladie.value
  const own = caisse === 'SSI' ? reelIndemnites.ssi : reelIndemnites.cnavpl
  return [
    ...line('MALADIE', found.maladie, rate.toText()).map((one) => ({
      ...one,
      tauxHorsIndemnites: inside && !inside.isZero() ? rate.minus(inside).toText() : null,
    })),
    ...line('INDEMNITES_JOURNALIERES', own.value.isZero() ? null : found.indemnites, own.text),
    ...line('INVALIDITE_DECES', found.invaliditeDeces, reelInvaliditeDeces.taux.text),
    ...line('RETRAITE_BASE', found.retraiteBase),
  ]
}

/** Each threshold once, the limit last. */
function seuilsOf({ annee, caisse }: AnneeAuReel, law: Consultation): readonly string[] {
  const day = lastOfYear(annee)
  const { points, limite } = baremeMaladie(caisse, day, law, exact)
  const plafond = pass(day, law, exact)
  const amounts = [...points.map(({ seuil }) => seuil), limite].map((seuil) => plafond.times(seuil).toCutText())
  return [...new Set(amounts)]
}

/** Urssaf went on with 0.85 % of daily allowances in 2022 and 2023, where the decree has 0.5 %. */
const reserves = ({ annee, caisse }: AnneeAuReel, law: Consultation): readonly Reserve[] =>
  caisse === 'SSI' && law.on(lastOfYear(annee)).reelIndemnitesDiscutees
    ? [reserve('REEL_INDEMNITES_2022', 'Décret 2022-1529')]
    : []
