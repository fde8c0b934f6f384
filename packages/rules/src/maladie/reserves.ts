import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import type { Arret } from './facts.ts'
import type { Situation } from '../scenario/situation.ts'
import type { CodeReserve } from '../words/terms.ts'
import { daysFromTo, firstOfYear, lastOfYear, yearOf } from '../time/day.ts'
import { abattementFiscalOf, abattementOf, baseOf, type Base } from '../revenu/base.ts'
import { indemniteJournaliere, type Ouverture } from './indemnite-journaliere.ts'
import { delai, isShort } from './jours.ts'
import { recettesOf, span, type Plan } from '../revenu/plan.ts'
import type { Reserve } from '../scenario/prestation.ts'

/** What an answer rests on, as its doubts see it. */
export type Appui = {
  readonly facts: Situation
  readonly arret: Arret
  readonly plan: Plan
  readonly ouverture: Ouverture
  readonly prorata: boolean
  readonly law: Consultation
  /** The mean of other years than the three before was the higher one. */
  readonly anneesRetenues: readonly number[]
}

/** Every doubt about the law that the answer rests on, with the other reading's daily allowance where it can be computed. */
export function reserves(appui: Appui): readonly Reserve[] {
  return [
    finDePeriode(appui),
    premieresAnneesAvant2019(appui),
    seuilDesAnneesRetenues(appui),
    quatriemeAnnee(appui),
    cotisationsReputeesPayees(appui),
    isolement(appui),
    carenceArretCourt(appui),
    repriseBreve(appui),
    anneesAlternatives(appui),
    plafondMicro(appui),
    meubleTourisme(appui),
  ].filter((reserve) => reserve !== null)
}

/** Ruling 2: the text counts income to the date of the finding, which a civil month's figures cannot tell. */
function finDePeriode({ plan }: Appui): Reserve | null {
  return plan.methode.kind === 'PRORATA' ? reserve('PREMIERES_ANNEES_FIN_DE_PERIODE', 'CSS D622-7 II', null) : null
}

/** Before June 2019 the first years were read otherwise; the days of activity give the other amount. */
function premieresAnneesAvant2019(appui: Appui): Reserve | null {
  const { facts, arret, law } = appui
  const firstYears = yearOf(arret.constatation) < yearOf(facts.debut) + 3
  if (!firstYears || law.on(arret.constatation).premieresAnneesAuProrataDesJours) return null
  const { annees, methode } = span(facts.debut, arret.constatation)
  const known = annees.every((annee) =>
    facts.activites.every(({ debut, recettes }) => annee < yearOf(debut) || recettes.has(annee)),
  )
  const other: Plan = {
    ...appui.plan,
    methode,
    annees: annees.map((annee) => ({ annee, recettes: recettesOf(facts.activites, annee) })),
  }
  return reserve(
    'PREMIERES_ANNEES_AVANT_JUIN_2019',
    'CSS D613-31 ancien',
    known ? amount(appui, baseOf(other, appui.prorata)) : null,
  )
}

/** D622-8 speaks of the years of the mean; every publication gives one threshold a year (ruling 2, Covid windows). */
function seuilDesAnneesRetenues(appui: Appui): Reserve | null {
  const { anneesRetenues, plan } = appui
  const same = anneesRetenues.length === 0 || anneesRetenues.join() === plan.anneesDuSeuil.join()
  return same
    ? null
    : reserve(
        'SEUIL_DES_ANNEES_RETENUES',
        'CSS D622-8',
        amount(appui, baseOf(plan, appui.prorata), { anneesDuSeuil: anneesRetenues }),
      )
}

/** Ruling 3: in the fourth year the first, partial one counts as a full one; the other reading keeps the days. */
function quatriemeAnnee(appui: Appui): Reserve | null {
  const { facts, arret, plan, prorata } = appui
  const first = yearOf(facts.debut)
  if (yearOf(arret.constatation) !== first + 3 || facts.debut === firstOfYear(first)) return null
  const jours = daysFromTo(facts.debut, lastOfYear(first + 2))
  return reserve(
    'QUATRIEME_ANNEE_PARTIELLE',
    'CSS D622-7 I',
    amount(appui, baseOf({ ...plan, methode: { kind: 'PRORATA', jours } }, prorata)),
  )
}

/** Ruling 5: between the end of the old condition and the start of the proportion, contributions are taken as paid. */
function cotisationsReputeesPayees(appui: Appui): Reserve | null {
  const { plan, prorata, ouverture, law } = appui
  const unpaid = baseOf(plan, true).annees.some(({ cotisations }) => cotisations !== null)
  if (!unpaid || prorata || law.on(ouverture.constatation).conditionCotisationsAJour) return null
  return reserve('COTISATIONS_REPUTEES_PAYEES', 'CSS L622-3', amount(appui, baseOf(plan, true)))
}

function isolement({ arret, law }: Appui): Reserve | null {
  const doubt = law.on(arret.constatation).carenceIsolementCovid && delai(arret, law) > 0
  return doubt ? reserve('CARENCE_ISOLEMENT_COVID', 'Décrets 2020-73 et 2021-13', null) : null
}

/** Which day the seven waiting days of a short stop ended is not read in a primary text. */
function carenceArretCourt({ arret, law }: Appui): Reserve | null {
  const { carenceArretCourtDiscutee, delaiDeCarence } = law.on(arret.constatation)
  const concerned = isShort(arret, law) && delai(arret, law) === delaiDeCarence.arretCourt.count
  const longer = daysFromTo(arret.constatation, arret.fin) > delaiDeCarence.arretLong.count
  return carenceArretCourtDiscutee && concerned && longer && !arret.hospitalisation
    ? reserve('CARENCE_ARRET_COURT', 'CSS R323-1 1°', null)
    : null
}

/** The general scheme's rule of 48 hours between two stops, applied here by reference: not read for the self-employed. */
function repriseBreve({ arret, law }: Appui): Reserve | null {
  const { repriseBreve: days } = law.on(arret.constatation)
  const brief = arret.arretsAnterieurs.some(
    ({ fin }) => fin < arret.constatation && daysFromTo(fin, arret.constatation) - 2 <= days.count,
  )
  return brief && delai(arret, law) > 0 ? reserve('CARENCE_REPRISE_BREVE', 'CSS R323-1 1°', null) : null
}

/** The texts speak of the three normal years; for someone in the first three, the mean of the other years may have been meant too. */
function anneesAlternatives(appui: Appui): Reserve | null {
  const { facts, arret, plan, law } = appui
  const { anneesAlternatives: others } = law.on(arret.constatation)
  if (others.length === 0 || plan.methode.kind === 'MOYENNE') return null
  const known = others.every((annee) =>
    facts.activites.every(({ debut, recettes }) => annee < yearOf(debut) || recettes.has(annee)),
  )
  const annees = others.map((annee) => ({ annee, recettes: recettesOf(facts.activites, annee) }))
  const other: Plan = { ...plan, methode: { kind: 'MOYENNE', alternatives: null }, annees }
  const [here, there] = [
    amount(appui, baseOf(plan, appui.prorata)),
    known ? amount(appui, baseOf(other, appui.prorata)) : null,
  ]
  const higher = there !== null && Ratio.of(there).isAtLeast(Ratio.of(here)) ? there : here
  return reserve('ANNEES_ALTERNATIVES_PREMIERES_ANNEES', 'Loi 2021-1754, article 96', there === null ? null : higher)
}

/** Ruling 8: computed as given. Ceilings before 2017 are not in the tables; furnished tourism is taken under the sales ceiling. */
function plafondMicro({ plan, law }: Appui): Reserve | null {
  const above = plan.annees.some(({ annee, recettes }) => {
    if (firstOfYear(annee) < law.law.firstDay('plafondMicro')) return false
    const { vente, services } = law.on(firstOfYear(annee)).plafondMicro
    const isService = ({ activite }: (typeof recettes)[number]) =>
      activite.nature === 'PRESTATION_BIC' || activite.nature === 'LIBERALE'
    const total = (of: typeof recettes): Ratio | null =>
      of.map(({ recette }) => recette.montant).reduce<Ratio | null>((a, b) => a?.plus(b) ?? b, null)
    const [all, served] = [total(recettes), total(recettes.filter(isService))]
    return (all !== null && !vente.value.isAtLeast(all)) || (served !== null && !services.value.isAtLeast(served))
  })
  return above ? reserve('PLAFOND_MICRO_DEPASSE', 'CGI 50-0 et 102 ter', null) : null
}

/** Loi 2024-1039 lowered the tax allowance of classified furnished tourism; whether the social one followed was not found. */
function meubleTourisme(appui: Appui): Reserve | null {
  const { plan, law } = appui
  const doubt = plan.annees.some(({ annee, recettes }) => {
    if (!recettes.some(({ activite }) => activite.nature === 'MEUBLE_TOURISME')) return false
    const { abattementMeubleTourisme, abattementMeubleTourismeFiscal } = law.on(firstOfYear(annee))
    return abattementMeubleTourisme.text !== abattementMeubleTourismeFiscal.text
  })
  if (!doubt) return null
  const { indemniteJournaliere: ij } = indemniteJournaliere(
    baseOf(plan, appui.prorata),
    appui.ouverture,
    abattementFiscalOf(law),
    law,
    exact,
  )
  return reserve('ABATTEMENT_MEUBLE_TOURISME', 'Loi 2024-1039', ij.value.toCutText())
}

const reserve = (code: CodeReserve, article: string, autreLecture: string | null): Reserve => ({
  code,
  article,
  autreLecture,
})

const amount = ({ ouverture, law }: Appui, base: Base, other: Partial<Ouverture> = {}): string =>
  indemniteJournaliere(
    base,
    { ...ouverture, ...other },
    abattementOf(law),
    law,
    exact,
  ).indemniteJournaliere.value.toCutText()
