import type { Unite } from '../readings/unite.ts'
import type { NatureActivite } from '../scenario/input.ts'
import type { CodeEtat, EtatDuDroit } from '../law/etat-du-droit.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import { problemes } from './en/problemes.ts'
import { formulaText } from './formula-text.ts'
import { jour } from './english-days.ts'
import { montant, nombre } from './english-numbers.ts'
import type { Texts } from './texts.ts'
import { merged, type Vocabulary } from './words.ts'

const etats: Readonly<Record<CodeEtat, string>> = {
  EN_VIGUEUR: 'Law in force',
  ANNONCE: 'Law announced',
  PROJETE: 'Law projected',
}

const unites: Readonly<Record<Unite, string>> = {
  EUROS: '€',
  EUROS_PAR_AN: '€ a year',
  EUROS_PAR_MOIS: '€ a month',
  EUROS_PAR_JOUR: '€ a day',
  EUROS_PAR_HEURE: '€ an hour',
  HEURES: 'hours',
  JOURS: 'days',
  MOIS: 'months',
  TRIMESTRES: 'quarters',
  PART: '',
}

/** Everything that the rules can say in English, with the words of some benefits. */
export function english({ words, labels }: Vocabulary): Texts {
  const { termes, refus, reserves, faits, phrases, noms } = merged(words)
  const terme: Texts['terme'] = ({ terme: name, precision }) => {
    const word = termes[name] ?? name
    return precision === null ? word : `${word} ${precision}`
  }
  return {
    terme,
    formule: (formule) =>
      formulaText(formule, {
        terme: (name, precision) => terme({ terme: name, precision }),
        nombre,
        percent: '%',
        separator: ', ',
        functions: {
          min: 'the smaller of ',
          max: 'the larger of ',
          arrondi: 'rounded to the cent',
          arrondiSuperieur: 'rounded up to a tenth of a per cent',
          entier: 'whole part of ',
        },
      }),
    refus: (one) => refus[one.code]?.(one) ?? one.code,
    reserve: ({ code, dite }) => dite?.en ?? reserves[code] ?? code,
    probleme: ({ code, value }) =>
      code === 'ANNEE_MANQUANTE' && value
        ? `The turnover of ${value} is required (0 if there was none).`
        : problemes[code],
    hypothese: ({ path }: Hypothese) => faits[path.at(-1) ?? ''] ?? path.join('.'),
    phrase: ({ code, valeurs }) => phrases[code]?.(valeurs as never) ?? code,
    nom: (liste, code) => noms[liste]?.[code] ?? code,
    montant,
    nombre,
    jour,
    etat: ({ code, parametres }: EtatDuDroit) => {
      const names = parametres.map((key) => labels[key]?.en ?? key).join(', ')
      if (code === 'EN_VIGUEUR') return 'Computed under the law in force.'
      return code === 'ANNONCE'
        ? `Computed with values that are announced or not yet in force: ${names}.`
        : `Projection: the value for that day is not published yet, so the last known one is carried on: ${names}.`
    },
    etatCourt: (code) => etats[code],
    unite: (unite) => unites[unite],
    nature: (nature: NatureActivite) =>
      ({
        VENTE: 'Sales of goods, meals, lodging',
        PRESTATION_BIC: 'Commercial or craft services',
        LIBERALE: 'Liberal activity',
        MEUBLE_TOURISME: 'Classified furnished tourism',
      })[nature],
    caisse: (caisse) =>
      ({
        SSI: 'SSI (general scheme for the self-employed)',
        CIPAV: 'CIPAV',
        REGIME_GENERAL: 'General scheme (salaried job)',
      })[caisse],
  }
}
