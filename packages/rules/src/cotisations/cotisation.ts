import type { Amount, Condition, Reading } from '../readings/amount.ts'
import type { Ratio } from '../readings/ratio.ts'
import { sum } from '../revenu/base.ts'
import type { Ligne } from './lignes.ts'

/** What one line costs. */
export type Cotisation<A> = {
  readonly recettes: A
  /** The rate after relief; the flat rate where there is none. */
  readonly taux: A
  readonly exoneration: A
  readonly cotisationSociale: A
  readonly formation: A
  readonly chambre: A
  readonly versementLiberatoire: A
}

/** What beside the line decides it, settled before. */
export type Conditions = {
  /** Where the income of the year passes the PASS: the part of the receipts that the relief reaches, PASS over income. */
  readonly partExoneree: { readonly plafond: Ratio; readonly revenu: Ratio } | null
  readonly versementLiberatoire: boolean
}

/** CSS L613-7, D613-4: the flat rate on the receipts of the line, and what comes with them; each rounded half up. */
export function cotisation<C extends Condition, A extends Amount<C>>(
  ligne: Ligne,
  conditions: Conditions,
  reading: Reading<C, A>,
): Cotisation<A> {
  const { bareme, precision } = ligne
  const recettes = recettesDe(ligne, reading)
  const social = cotisationSociale(ligne, recettes, conditions, reading)
  const percent = (figure: typeof bareme.taux | null): A =>
    figure ? recettes.times(figure).roundedToCents() : reading.count(0)
  return {
    recettes,
    ...social,
    formation: percent(bareme.formation).named('formationProfessionnelle', 'Code du travail L6331-48', precision),
    chambre: bareme.chambre
      ? percent(bareme.chambre).named('fraisDeChambre', 'CGI 1600 et 1601', precision)
      : reading.count(0),
    versementLiberatoire: conditions.versementLiberatoire
      ? percent(bareme.versementLiberatoire).named('versementLiberatoire', 'CGI 151-0', precision)
      : reading.count(0),
  }
}

/** What came in during the months of the line, as it was told; a longer period counts for its months. */
export function recettesDe<C extends Condition, A extends Amount<C>>(
  { recettes, precision }: Ligne,
  reading: Reading<C, A>,
): A {
  const parts = recettes.map(({ montant, mois, sur }) =>
    mois === sur
      ? reading.number(montant)
      : reading.number(montant).times(reading.count(mois)).dividedBy(reading.count(sur)),
  )
  return sum(parts).named('recettesDeclarees', 'CSS L613-7', precision)
}

/** D131-6-3: the relieved rate is a share of the flat one, rounded up to a tenth of a per cent, at the Cipav never below its least rate. */
function cotisationSociale<C extends Condition, A extends Amount<C>>(
  { bareme, precision }: Ligne,
  recettes: A,
  { partExoneree }: Conditions,
  reading: Reading<C, A>,
): Pick<Cotisation<A>, 'taux' | 'exoneration' | 'cotisationSociale'> {
  const plein = reading.figure(bareme.taux)
  const { acre } = bareme
  if (!acre) {
    const due = recettes.times(plein).roundedToCents().named('cotisationSociale', 'CSS D613-4', precision)
    return { taux: plein, exoneration: reading.count(0), cotisationSociale: due }
  }
  const share = plein.times(acre.part).roundedUpToThousandths()
  const taux = (acre.minimum ? share.largest(acre.minimum) : share).named('tauxReduit', 'CSS D131-6-3', precision)
  const exonerees = partExoneree
    ? recettes
        .times(reading.number(partExoneree.plafond))
        .dividedBy(reading.number(partExoneree.revenu))
        .named('recettesExonerees', 'CSS L131-6-4', precision)
    : recettes
  const auPlein = recettes.times(plein).roundedToCents().named('cotisationAuTauxPlein', 'CSS D613-4', precision)
  const reduite = partExoneree
    ? exonerees.times(taux).plus(recettes.minus(exonerees).times(plein))
    : recettes.times(taux)
  const exoneration = auPlein.minus(reduite.roundedToCents()).named('exonerationAcre', 'CSS D131-6-3', precision)
  return {
    taux,
    exoneration,
    cotisationSociale: auPlein.minus(exoneration).named('cotisationSociale', 'CSS D613-4', precision),
  }
}

/** CGI 151-0: open where the reference income of two years before, per part, is at most the top of the second bracket; one where it is. */
export function versementLiberatoireOuvert<C extends Condition, A extends Amount<C>>(
  revenuFiscalParPart: Ratio,
  maximum: A,
  reading: Reading<C, A>,
): A {
  return reading
    .count(1)
    .paidIf(reading.number(revenuFiscalParPart).atMost(maximum).orRefuse('VERSEMENT_LIBERATOIRE_REVENU', 'CGI 151-0'))
    .named('versementLiberatoireOuvert', 'CGI 151-0')
}
