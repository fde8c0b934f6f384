import type { Consultation } from '../law/law.ts'
import { exact, type Exact } from '../readings/exact.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import { abattementOf, pass, sum } from '../revenu/base.ts'
import { prestation } from '../scenario/prestation.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import { firstOfYear, yearOf } from '../time/day.ts'
import { acreAccordee, finDeLAcre } from './acre.ts'
import { cotisation, recettesDe, versementLiberatoireOuvert, type Conditions, type Cotisation } from './cotisation.ts'
import type { ActiviteDeclaree, Declaration } from './facts.ts'
import { lignes, type Ligne } from './lignes.ts'
import { anneeAuPlafond } from './plafond-micro.ts'
import { repartie } from './repartition.ts'
import { reserves } from './reserves.ts'
import type { Cotisations, CotisationsActivite, LigneCotisations, PlafondMicro } from './result.ts'

type Cut = { readonly declared: ActiviteDeclaree; readonly lignes: readonly Ligne[] }
type Paid = { readonly ligne: Ligne; readonly due: Cotisation<Explained> }

/** What is due on the receipts of a declaration (CSS L613-7, D613-4), explained. */
export function cotisationsDeLaPeriode(
  declaration: Declaration,
  hypotheses: readonly Hypothese[],
  law: Consultation,
): Cotisations {
  const explanation = new Explanation()
  const creation = acreGranted(declaration, law, explanation) ? declaration.acre!.creation : null
  const cut = declaration.activites.map((declared) => ({
    declared,
    lignes: lignes(declared, declaration, creation, law),
  }))
  const conditions: Conditions = {
    partExoneree: partExoneree(cut, declaration, law),
    versementLiberatoire: taxOptionOpen(declaration, law, explanation),
  }
  const activites = cut.map((one) => paidBy(one, conditions, explanation))
  const total = sum(activites.map(({ total }) => total)).named('totalDu', 'CSS L613-7')
  const doubts = reserves({
    declaration,
    lignes: activites.flatMap(({ lignes, declared }) =>
      lignes.map(({ ligne, due }) => ({ ligne, recettes: due.recettes.value, prestation: payServices(declared) })),
    ),
    total: total.value,
    versementLiberatoire: sum(activites.map(({ versement }) => versement)).value,
    plafonnee: conditions.partExoneree !== null,
    law,
  })
  return {
    ...prestation(explanation, law, doubts, hypotheses),
    du: declaration.du,
    au: declaration.au,
    activites: activites.map(({ answer }) => answer),
    total: total.toCutText(),
    acre: creation && { finLe: finDeLAcre(creation, law) },
    plafondMicro: plafondMicroOf(declaration, law),
  }
}

/** Whether CFP is that of commercial services, which is disputed. */
const payServices = ({ activite, artisanale }: ActiviteDeclaree): boolean =>
  !artisanale && (activite.nature === 'PRESTATION_BIC' || activite.nature === 'MEUBLE_TOURISME')

const acreGranted = ({ acre, outreMerDepuis }: Declaration, law: Consultation, explanation: Explanation): boolean =>
  acre !== null && !acreAccordee(acre, outreMerDepuis !== null, law, explanation).isZero()

function taxOptionOpen(
  { versementLiberatoire, du }: Declaration,
  law: Consultation,
  explanation: Explanation,
): boolean {
  if (!versementLiberatoire) return false
  const { revenuFiscalParPart } = versementLiberatoire
  if (!revenuFiscalParPart || du < law.law.firstDay('versementLiberatoireRevenuMaximal')) return true
  const maximum = explanation.figure(law.on(du).versementLiberatoireRevenuMaximal)
  return !versementLiberatoireOuvert(revenuFiscalParPart, maximum, explanation).isZero()
}

/** CSS L131-6-4: the relief reaches the income of one PASS a year, over all activities. */
function partExoneree(cut: readonly Cut[], { du }: Declaration, law: Consultation): Conditions['partExoneree'] {
  const annee = yearOf(du)
  const relieved = cut.flatMap(({ declared, lignes }) =>
    lignes.filter(({ bareme }) => bareme.acre).map((ligne) => ({ ligne, nature: declared.activite.nature })),
  )
  if (relieved.length === 0) return null
  const revenu = sum(
    relieved.map(({ ligne, nature }): Exact => {
      const kept = exact.count(1).minus(abattementOf(law)(nature, annee))
      return recettesDe(ligne, exact).times(kept)
    }),
  )
  const plafond = pass(firstOfYear(annee), law, exact).times(law.on(du).acrePlafond)
  return plafond.value.isAtLeast(revenu.value) ? null : { plafond: plafond.value, revenu: revenu.value }
}

function paidBy({ declared, lignes }: Cut, conditions: Conditions, explanation: Explanation) {
  const paid = lignes.map((ligne): Paid => ({ ligne, due: cotisation(ligne, conditions, explanation) }))
  const all = (key: keyof Cotisation<Explained>): Explained => sum(paid.map(({ due }) => due[key]))
  const total = sum([all('cotisationSociale'), all('formation'), all('chambre'), all('versementLiberatoire')])
  const { activite, caisse } = declared
  const answer: CotisationsActivite = {
    activite: activite.index,
    nature: activite.nature,
    caisse,
    lignes: paid.map(ligneOf),
    ...montants(all),
    total: total.toCutText(),
  }
  return { declared, lignes: paid, total, versement: all('versementLiberatoire'), answer }
}

function ligneOf({ ligne, due }: Paid): LigneCotisations {
  const { taux, acre, repartition } = ligne.bareme
  return {
    du: ligne.du,
    au: ligne.au,
    tauxPlein: taux.text,
    taux: due.taux.value.toText(),
    exoneration: due.exoneration.toCutText(),
    repartition: repartition && !acre ? repartie(due.cotisationSociale.value, repartition) : null,
    ...montants((key) => due[key]),
  }
}

/** What a line tells, and an activity of all its lines. */
function montants(of: (key: keyof Cotisation<Explained>) => Explained) {
  const text = (key: keyof Cotisation<Explained>): string => of(key).toCutText()
  return {
    recettes: text('recettes'),
    cotisationSociale: text('cotisationSociale'),
    formationProfessionnelle: text('formation'),
    fraisDeChambre: text('chambre'),
    versementLiberatoire: text('versementLiberatoire'),
  }
}

/** CGI 50-0: the micro regime ends on 1 January after two years in a row above a ceiling: the two years before, or this one and the one before. */
function plafondMicroOf({ activites, du }: Declaration, law: Consultation): PlafondMicro | null {
  const annee = yearOf(du)
  const own = activites.map(({ activite }) => activite)
  const year = anneeAuPlafond(own, annee, law)
  if (!year) return null
  const above = (of: number): boolean => anneeAuPlafond(own, of, law)?.depasse === true
  const last = [annee - 1, annee].find((of) => above(of) && above(of - 1))
  return {
    annee,
    chiffreAffaires: year.total.toCutText(),
    plafond: year.plafond.toCutText(),
    chiffreAffairesServices: year.services.toCutText(),
    plafondServices: year.plafondServices.toCutText(),
    depasse: year.depasse,
    sortieLe: last === undefined ? null : firstOfYear(last + 1),
  }
}
