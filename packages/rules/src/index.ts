export { scenario } from './scenario/scenario.ts'
export { sickPay } from './maladie/sick-pay.ts'
export { dailyAllowanceOf } from './maladie/daily-allowance.ts'
export { sickPayParameters } from './maladie/parameters.ts'
export type * from './scenario/input.ts'
export type {
  CodeEtat,
  CodeProbleme,
  EtatDuDroit,
  Hypothese,
  InvalidSituation,
  Problem,
  Scenario,
  ScenarioResult,
} from './scenario/result.ts'
export type * from './emploi-salarie/result.ts'
export type * from './maladie/result.ts'
export type * from './regime-reel/result.ts'
export type * from './prevoyance/result.ts'
export type * from './invalidite-deces/result.ts'
export type * from './retraite/result.ts'
export type * from './couverture/result.ts'
export { NATURES_REVENU } from './imposition/result.ts'
export type { Imposition, NatureRevenu, RevenuRecu, Traitement } from './imposition/result.ts'
export type * from './demarches/result.ts'
export { DEMARCHES, PERIODICITES, SANCTIONS } from './demarches/names.ts'
export type { CodeDemarche, Periodicite, Sanction } from './demarches/names.ts'
export type { ADeclarer, Impose } from './scenario/dossier.ts'
export { caisseDe, type CaisseInput } from './couverture/caisse-de.ts'
export {
  ORGANISMES,
  RISQUES_SOCIAUX,
  STATUTS,
  type Organisme,
  type RisqueSocial,
  type Statut,
} from './couverture/names.ts'
export { PROFESSIONS, type Profession } from './couverture/professions.ts'
export type { Phrase } from './words/phrase.ts'
export type { Liste, Noms } from './words/names.ts'
export type * from './cotisations/result.ts'
export type { PartDeRisque, Risque } from './cotisations/repartition.ts'
export type * from './maternite/result.ts'
export type * from './paternite/result.ts'
export type { Prestations } from './scenario/prestations.ts'
export type { Etape, Prestation, Refus, Reserve } from './scenario/prestation.ts'
export type { Formule, Operation } from './readings/explained.ts'
export type { Unite } from './readings/amount.ts'
export type { CodeRefus, CodeReserve, Terme } from './words/terms.ts'
export { Law, lawOf, ReleaseTooOld, UnknownLaw } from './law/law.ts'
export { rowVerifiedUntil, verifiedUntil } from './law/verified-until.ts'
export type { Declaration } from './parameters/declarations.ts'
export type { Cadence, ParameterType, Theme, Unit } from './parameters/kind.ts'
export { isParameterKey, type ParameterKey } from './parameters/kinds.ts'
export type * from './release/release.ts'
export { day, dayOf, daysFromTo, endOfMonthBefore, plusDays, type Day } from './time/day.ts'
export { versionRegles } from './version.ts'
export { derivedFigure, derivedLabels, type Absence, type DerivedFigure, type DerivedKey } from './law/derived.ts'
export { isValueOf, parseContent, parseRelease, UnreadableRelease } from './release/parse-release.ts'
export { isNewerThanRules } from './version.ts'
export { isAmount } from './scenario/reader.ts'
export type { Texts } from './words/texts.ts'
