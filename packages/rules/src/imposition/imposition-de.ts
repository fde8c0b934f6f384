import type { Consultation } from '../law/law.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { added, Ratio } from '../readings/ratio.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import { phrase } from '../words/phrase.ts'
import { montantImposable, type Imposable } from './montant-imposable.ts'
import type { Imposition, NatureRevenu } from './result.ts'
import { regimeOf, type Contexte, type Regime } from './traitement.ts'

/** Gross amounts of one nature, as a benefit pays them: decimal text. From `brut` the levies are withheld, from `sansCsg` none is. */
export type Recu = { readonly nature: NatureRevenu; readonly brut: string; readonly sansCsg?: string }

/** What becomes of the amounts of a benefit for the tax office and for Urssaf; natures that pay nothing are left out. */
export function impositionDe(recus: readonly Recu[], contexte: Contexte, law: Consultation): Imposition {
  const explanation = new Explanation()
  const taken = recus
    .map((recu) => takenOf(recu, contexte, law, explanation))
    .filter(({ montant }) => !montant.isZero())
  const { etat, reserves, doctrine, etapes } = prestation(explanation, law, taken.flatMap(reserveOf), [])
  const revenus = taken.map((one) => ({
    ...revenuOf(one),
    conteste: reserves.some(({ code }) => code === one.regime.doute),
  }))
  return {
    etat,
    reserves,
    doctrine,
    etapes,
    revenus,
    montantImposable: added(revenus.map((revenu) => Ratio.of(revenu.montantImposable))).toCutText(),
    declarerUrssaf: false,
    urssaf: phrase('URSSAF_NE_PAS_DECLARER'),
    articleUrssaf: 'CSS L613-7',
  }
}

/** An amount with its treatment, and what would be declared of it; only what is taxed is explained. */
type Taken = Imposable<Explained> & {
  readonly nature: NatureRevenu
  readonly regime: Regime
  readonly montant: Ratio
}

function takenOf(
  { nature, brut, sansCsg = '0.00' }: Recu,
  contexte: Contexte,
  law: Consultation,
  explanation: Explanation,
): Taken {
  const regime = regimeOf(nature, contexte, law)
  const montant = Ratio.of(brut).plus(Ratio.of(sansCsg))
  const soumis = Ratio.of(regime.preleve ? brut : 0)
  const reading = regime.traitement === 'IMPOSABLE' ? explanation : new Explanation()
  return { nature, regime, montant, ...montantImposable(montant, soumis, contexte.jour, law, reading) }
}

const revenuOf = ({ nature, regime, montant, csgDeductible, montantImposable: imposable }: Taken) => ({
  nature,
  brut: montant.toCutText(),
  csgDeductible: csgDeductible.toCutText(),
  traitement: regime.traitement,
  montantImposable: regime.traitement === 'IMPOSABLE' ? imposable.toCutText() : '0.00',
  regle: regime.regle,
  article: regime.article,
})

/** The other reading of a contested treatment: taxed where we say no, nothing where we say yes. */
const reserveOf = ({ regime, montantImposable: imposable }: Taken): readonly Reserve[] => {
  const { doute, traitement, article } = regime
  const autreLecture = traitement === 'IMPOSABLE' ? '0.00' : imposable.toCutText()
  return doute ? [reserve(doute, article, autreLecture)] : []
}
