import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import { phrase } from '../words/phrase.ts'
import { montantImposable } from './montant-imposable.ts'
import type { Imposition, NatureRevenu, RevenuRecu } from './result.ts'
import { regimeOf, type Contexte, type Regime } from './traitement.ts'

/** Gross amounts of one nature, as a benefit pays them: decimal text. From `brut` the levies are withheld, from `sansCsg` none is. */
export type Recu = { readonly nature: NatureRevenu; readonly brut: string; readonly sansCsg?: string }
/** The whole amount, and the part of it from which CSG is withheld. */
type Montants = { readonly montant: Ratio; readonly soumis: Ratio }

/** What becomes of the amounts of a benefit for the tax office and for Urssaf; natures that pay nothing are left out. */
export function impositionDe(recus: readonly Recu[], contexte: Contexte, law: Consultation): Imposition {
  const explanation = new Explanation()
  const taken = recus
    .map((recu) => ({ nature: recu.nature, ...montantsOf(recu), regime: regimeOf(recu.nature, contexte, law) }))
    .filter(({ montant }) => !montant.isZero())
  const revenus = taken.map(({ nature, regime, ...montants }) =>
    revenuOf(nature, montants, regime, contexte, law, explanation),
  )
  const { etat, reserves, doctrine, etapes } = prestation(explanation, law, taken.flatMap(reserveOf(contexte, law)), [])
  return {
    etat,
    reserves,
    doctrine,
    etapes,
    revenus: revenus.map((revenu, i) => ({
      ...revenu,
      conteste: reserves.some(({ code }) => code === taken[i]?.regime.doute),
    })),
    montantImposable: revenus
      .reduce((sum, revenu) => sum.plus(Ratio.of(revenu.montantImposable)), Ratio.of(0))
      .toCutText(),
    declarerUrssaf: false,
    urssaf: phrase('URSSAF_NE_PAS_DECLARER'),
    articleUrssaf: 'CSS L613-7',
  }
}

function montantsOf({ brut, sansCsg = '0.00' }: Recu): Montants {
  const soumis = Ratio.of(brut)
  return { soumis, montant: soumis.plus(Ratio.of(sansCsg)) }
}

function revenuOf(
  nature: NatureRevenu,
  { montant, soumis }: Montants,
  { traitement, regle, article, doute, preleve }: Regime,
  { jour }: Contexte,
  law: Consultation,
  explanation: Explanation,
): RevenuRecu {
  const taxed = traitement === 'IMPOSABLE'
  const { csgDeductible, montantImposable: imposable } = taxed
    ? montantImposable(montant, preleve ? soumis : ZERO, jour, law, explanation)
    : montantImposable(montant, preleve ? soumis : ZERO, jour, law, exact)
  return {
    nature,
    brut: montant.toCutText(),
    csgDeductible: csgDeductible.value.toCutText(),
    traitement,
    conteste: doute !== null,
    montantImposable: taxed ? imposable.value.toCutText() : '0.00',
    regle,
    article,
  }
}

const ZERO = Ratio.of(0)

/** The other reading of a contested treatment: taxed where we say no, nothing where we say yes. */
const reserveOf =
  ({ jour }: Contexte, law: Consultation) =>
  ({ montant, soumis, regime }: Montants & { readonly regime: Regime }): readonly Reserve[] => {
    const { doute, traitement, article, preleve } = regime
    if (!doute) return []
    const taxed = montantImposable(
      montant,
      preleve ? soumis : ZERO,
      jour,
      law,
      exact,
    ).montantImposable.value.toCutText()
    return [reserve(doute, article, traitement === 'IMPOSABLE' ? '0.00' : taxed)]
  }
