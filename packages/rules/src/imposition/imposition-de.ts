import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { phrase } from '../words/phrase.ts'
import { montantImposable } from './montant-imposable.ts'
import type { Imposition, NatureRevenu, RevenuRecu } from './result.ts'
import { regimeOf, type Contexte, type Regime } from './traitement.ts'

/** A gross amount of one nature, as a benefit pays it: decimal text. */
export type Recu = { readonly nature: NatureRevenu; readonly brut: string }

/** What becomes of the amounts of a benefit for the tax office and for Urssaf; natures that pay nothing are left out. */
export function impositionDe(recus: readonly Recu[], contexte: Contexte, law: Consultation): Imposition {
  const explanation = new Explanation()
  const taken = recus
    .map((recu) => ({ ...recu, montant: Ratio.of(recu.brut), regime: regimeOf(recu.nature, contexte, law) }))
    .filter(({ montant }) => !montant.isZero())
  const revenus = taken.map(({ nature, montant, regime }) =>
    revenuOf(nature, montant, regime, contexte, law, explanation),
  )
  const { etat, reserves, etapes } = prestation(explanation, law, taken.flatMap(reserveOf(contexte, law)), [])
  return {
    etat,
    reserves,
    etapes,
    revenus,
    montantImposable: revenus
      .reduce((sum, revenu) => sum.plus(Ratio.of(revenu.montantImposable)), Ratio.of(0))
      .toCutText(),
    declarerUrssaf: false,
    urssaf: phrase('URSSAF_NE_PAS_DECLARER'),
    articleUrssaf: 'CSS L613-7',
  }
}

function revenuOf(
  nature: NatureRevenu,
  brut: Ratio,
  { traitement, regle, article, doute, preleve }: Regime,
  { jour }: Contexte,
  law: Consultation,
  explanation: Explanation,
): RevenuRecu {
  const taxed = traitement === 'IMPOSABLE'
  const { csgDeductible, montantImposable: imposable } = taxed
    ? montantImposable(brut, preleve, jour, law, explanation)
    : montantImposable(brut, preleve, jour, law, exact)
  return {
    nature,
    brut: brut.toCutText(),
    csgDeductible: csgDeductible.value.toCutText(),
    traitement,
    conteste: doute !== null,
    montantImposable: taxed ? imposable.value.toCutText() : '0.00',
    regle,
    article,
  }
}

/** The other reading of a contested treatment: taxed where we say no, nothing where we say yes. */
const reserveOf =
  ({ jour }: Contexte, law: Consultation) =>
  ({ montant, regime }: { readonly montant: Ratio; readonly regime: Regime }): readonly Reserve[] => {
    const { doute, traitement, article, preleve } = regime
    if (!doute) return []
    const taxed = montantImposable(montant, preleve, jour, law, exact).montantImposable.value.toCutText()
    return [{ code: doute, article, autreLecture: traitement === 'IMPOSABLE' ? '0.00' : taxed }]
  }
