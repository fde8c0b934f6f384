import type { Consultation } from '../law/law.ts'
import type { Naissance } from '../maternite/facts.ts'
import type { CongePaternite } from '../paternite/periodes.ts'
import { latest, plusMonths } from '../time/day.ts'
import { spans } from '../versements/versements.ts'
import { phrase } from '../words/phrase.ts'
import { enfantDe } from './de-la-maternite.ts'
import { attester, cesser, justifier, prevenir } from './de-tout-conge.ts'
import { demarche } from './demarche.ts'
import { prendreCongeNaissance } from './mois-a-prendre.ts'
import type { Demarche } from './result.ts'

type Of = (facts: Naissance, conge: CongePaternite, law: Consultation) => readonly Demarche[]

const ARTICLE = 'CSS L623-1 II, D623-2'

/** The child is proven to be theirs; a stay in hospital makes the leave longer (D331-6). */
const justifierLaNaissance: Of = ({ naissance, hospitalisationJusquau }) => [
  justifier(phrase('ACTE_DE_NAISSANCE'), ARTICLE, naissance),
  ...(hospitalisationJusquau ? [justifier(phrase('HOSPITALISATION_PATERNITE'), 'CSS D331-6', naissance)] : []),
]

/** CSS L623-1 II, D623-2: the first days without a break from the birth on, then some periods, each long enough. */
const cesserActivite: Of = ({ naissance, datePresumee }, { indemnisables, premiere }, law) => {
  const { apresLaPremiere, joursAuMoins } = law.on(latest(naissance, datePresumee)).periodesPaternite
  const first = phrase('PREMIERE_PERIODE', { jours: String(premiere.requis) })
  const later = phrase('PERIODES_SUIVANTES', { periodes: apresLaPremiere.text, jours: joursAuMoins.text })
  const comment = (i: number) => (i > 0 ? later : premiere.requis > 0 ? first : null)
  return spans(indemnisables).flatMap(({ du, au }, i) => [attester(du, au), cesser(du, au, ARTICLE, comment(i))])
}

/** CSS D331-3, D623-2: once the first period was long enough, days that no other takes yet are lost when the time limit ends. */
const prendreLeReste: Of = ({ naissance, datePresumee }, { premiere, joursRestants, finAuPlusTard }, law) => {
  const { apresLaPremiere, joursAuMoins } = law.on(latest(naissance, datePresumee)).periodesPaternite
  if (premiere.jours < premiere.requis || apresLaPremiere.count === 0 || joursRestants < joursAuMoins.count) return []
  const quoi = phrase('PRENDRE_JOURS_RESTANTS', { jours: String(joursRestants), fin: finAuPlusTard })
  return [demarche('PRENDRE_CONGE', 'CPAM', quoi, ARTICLE, { echeance: finAuPlusTard })]
}

/** Code du travail D1225-8: the employer knows the presumed day, and the days of each later period, some time before. */
const prevenirEmployeur: Of = ({ naissance, datePresumee }, { indemnisables }, law) => {
  const mois = law.on(datePresumee).preavisPaternite.count
  const { obligatoires, parts, joursAuMoins, ...salarie } = law.on(
    latest(naissance, datePresumee),
  ).congePaterniteSalarie
  const texts = { naissance: salarie.naissance.text, obligatoires: obligatoires.text, parts: parts.text }
  const comment = obligatoires.count > 0 ? phrase('CONGE_DE_L_EMPLOI', { ...texts, jours: joursAuMoins.text }) : null
  return spans(indemnisables).map(({ du, au }, i) =>
    prevenir(
      i === 0
        ? phrase('PREVENIR_EMPLOYEUR_NAISSANCE', { jour: datePresumee })
        : phrase('PREVENIR_EMPLOYEUR_PERIODE', { debut: du, fin: au }),
      'Code du travail D1225-8',
      { conge: 'PATERNITE', debut: du, fin: au },
      { echeance: plusMonths(i === 0 ? datePresumee : du, -mois), comment: i === 0 ? comment : null },
    ),
  )
}

/** What a paternity leave asks for. */
export function deLaPaternite(facts: Naissance, conge: CongePaternite, salarie: boolean, law: Consultation) {
  const rules = [justifierLaNaissance, cesserActivite, prendreLeReste, ...(salarie ? [prevenirEmployeur] : [])]
  return [
    ...rules.flatMap((rule) => rule(facts, conge, law)),
    ...prendreCongeNaissance(enfantDe(facts, conge.indemnisables.at(-1) ?? null), facts.congeNaissance.length > 0, law),
  ]
}
