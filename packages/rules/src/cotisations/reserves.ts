import type { Consultation } from '../law/law.ts'
import { added, Ratio } from '../readings/ratio.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import { yearOf } from '../time/day.ts'
import type { Declaration } from './facts.ts'
import type { Ligne } from './lignes.ts'
import { anneeAuPlafond, partDeLaPremiereAnnee } from './plafond-micro.ts'

/** What an answer about contributions rests on, as its doubts see it. */
export type Appui = {
  readonly declaration: Declaration
  readonly lignes: readonly { readonly ligne: Ligne; readonly recettes: Ratio; readonly prestation: boolean }[]
  readonly total: Ratio
  readonly versementLiberatoire: Ratio
  readonly plafonnee: boolean
  readonly law: Consultation
}

/** Every doubt that the answer rests on, with the total of the other reading where it can be computed. */
export const reserves = (appui: Appui): readonly Reserve[] =>
  [formation(appui), acrePlafond(appui), versement(appui), plafondMicro(appui), premiereAnnee(appui)].filter(
    (one) => one !== null,
  )

/** L6331-48 asks 0.2 % of services; some publish 0.1 % for every trader. */
function formation({ lignes, total, law }: Appui): Reserve | null {
  const concerned = lignes.filter(({ prestation }) => prestation)
  const more = concerned.map(({ ligne, recettes }) => {
    const other = law.on(ligne.du).formationPrestationAutreLecture
    const pay = (rate: Ratio): Ratio => recettes.times(rate).toCents('HALF_UP')
    return pay(other.value).minus(pay(ligne.bareme.formation.value))
  })
  const difference = added(more)
  if (difference.isZero()) return null
  return reserve('FORMATION_PRESTATIONS', 'Code du travail L6331-48', total.plus(difference).toCutText())
}

/** The relief reaches the income of one PASS a year; what was received outside the declaration is not known. */
const acrePlafond = ({ plafonnee }: Appui): Reserve | null =>
  plafonnee ? reserve('ACRE_PLAFOND', 'CSS L131-6-4') : null

/** The income up to which the option is open was not read for the years before the first that is known. */
function versement({ declaration, total, versementLiberatoire, law }: Appui): Reserve | null {
  const asked = declaration.versementLiberatoire?.revenuFiscalParPart
  if (
    !asked ||
    versementLiberatoire.isZero() ||
    declaration.du >= law.law.firstDay('versementLiberatoireRevenuMaximal')
  )
    return null
  const autreLecture = total.minus(versementLiberatoire).toCutText()
  return reserve('VERSEMENT_LIBERATOIRE_PLAFOND', 'CGI 151-0', autreLecture)
}

function plafondMicro({ declaration, law }: Appui): Reserve | null {
  const above = anneeAuPlafond(activitesOf(declaration), yearOf(declaration.du), law)?.depasse
  return above ? reserve('PLAFOND_MICRO_DEPASSE', 'CGI 50-0 et 102 ter') : null
}

/** CGI 50-0 counts the days of a first year; whether the turnover passes the smaller ceiling. */
function premiereAnnee({ declaration, law }: Appui): Reserve | null {
  const [activites, annee] = [activitesOf(declaration), yearOf(declaration.du)]
  const part = partDeLaPremiereAnnee(activites, annee)
  if (!part || anneeAuPlafond(activites, annee, law)?.depasse) return null
  const smaller = anneeAuPlafond(activites, annee, law, part)
  if (!smaller?.depasse) return null
  const { plafond, plafondServices, services } = smaller
  const passed = plafondServices.isAtLeast(services) ? plafond : plafondServices
  return reserve('PLAFOND_MICRO_PREMIERE_ANNEE', 'CGI 50-0', passed.toCutText())
}

const activitesOf = ({ activites }: Declaration) => activites.map(({ activite }) => activite)
