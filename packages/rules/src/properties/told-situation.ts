import type { ScenarioInput } from '../scenario/input.ts'
import { daysFromTo, day } from '../time/day.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import type { Texts } from '../words/texts.ts'
import type { Told } from './claim.ts'

/** A generated situation in words: the stop, the fund and the turnover of each year. */
export function toldSituation({ situation, arret }: ScenarioInput): Told {
  const [activite] = situation.activites
  if (!activite || !arret) throw new Error('A situation without activity or stop')
  const [debut, count] = [day(arret.debut), daysFromTo(day(arret.debut), day(arret.fin))]
  const amounts = ({ montant }: Texts) => activite.chiffresAffaires.map((one) => montant(one.montant)).join(' · ')
  const years = [activite.chiffresAffaires[0]?.annee, activite.chiffresAffaires.at(-1)?.annee]
  const stay = arret.hospitalisation === true
  return {
    fr:
      `arrêt du ${fr.jour(debut)} (${count}\u00a0jour${count > 1 ? 's' : ''}${stay ? ', hospitalisation' : ''}), ` +
      `${fr.caisse(activite.caisse)}, ${fr.nature(activite.nature).toLowerCase()}, ` +
      `chiffres d’affaires de ${years.join(' à ')}\u00a0: ${amounts(fr)}`,
    en:
      `stop on ${en.jour(debut)} (${count} day${count > 1 ? 's' : ''}${stay ? ', hospital stay' : ''}), ` +
      `${en.caisse(activite.caisse)}, ${en.nature(activite.nature).toLowerCase()}, ` +
      `turnovers of ${years.join(' to ')}: ${amounts(en)}`,
  }
}
