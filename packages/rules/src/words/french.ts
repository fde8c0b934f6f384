import type { Unite } from '../readings/unite.ts'
import type { NatureActivite } from '../scenario/input.ts'
import type { CodeEtat, EtatDuDroit } from '../law/etat-du-droit.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import { problemes } from './fr/problemes.ts'
import { formulaText } from './formula-text.ts'
import { frenchSpaces } from './french-spaces.ts'
import { jour } from './french-days.ts'
import { HARD, montant, nombre } from './french-numbers.ts'
import type { Texts } from './texts.ts'
import { merged, type Vocabulary } from './words.ts'

const etats: Readonly<Record<CodeEtat, string>> = {
  EN_VIGUEUR: 'Droit en vigueur',
  ANNONCE: 'Droit annoncé',
  PROJETE: 'Droit projeté',
}

const unites: Readonly<Record<Unite, string>> = {
  EUROS: '€',
  EUROS_PAR_AN: '€ par an',
  EUROS_PAR_MOIS: '€ par mois',
  EUROS_PAR_JOUR: '€ par jour',
  EUROS_PAR_HEURE: '€ par heure',
  HEURES: 'heures',
  JOURS: 'jours',
  MOIS: 'mois',
  TRIMESTRES: 'trimestres',
  PART: '',
}

/** Everything that the rules can say in French, with the words of some benefits. */
export function french({ words, labels }: Vocabulary): Texts {
  const { termes, refus, reserves, faits, phrases, noms } = merged(words)
  const terme: Texts['terme'] = ({ terme: name, precision }) => {
    const word = termes[name] ?? name
    return precision === null ? word : `${word} ${precision}`
  }
  return {
    terme,
    formule: (formule) =>
      frenchSpaces(
        formulaText(formule, {
          terme: (name, precision) => terme({ terme: name, precision }),
          nombre,
          percent: `${HARD}%`,
          separator: ' ; ',
          functions: {
            min: 'le plus petit de ',
            max: 'le plus grand de ',
            arrondi: 'arrondi au centime',
            arrondiSuperieur: 'arrondi au dixième de pour cent supérieur',
            entier: 'partie entière de ',
          },
        }),
      ),
    refus: (one) => frenchSpaces(refus[one.code]?.(one) ?? one.code),
    reserve: ({ code, dite }) => frenchSpaces(dite?.fr ?? reserves[code] ?? code),
    probleme: ({ code, value }) =>
      code === 'ANNEE_MANQUANTE' && value
        ? `Le chiffre d’affaires de ${value} est nécessaire (0 s’il n’y en a pas eu).`
        : frenchSpaces(problemes[code]),
    hypothese: ({ path }: Hypothese) => frenchSpaces(faits[path.at(-1) ?? ''] ?? path.join('.')),
    phrase: ({ code, valeurs }) => frenchSpaces(phrases[code]?.(valeurs as never) ?? code),
    nom: (liste, code) => frenchSpaces(noms[liste]?.[code] ?? code),
    montant,
    nombre,
    jour,
    etat: ({ code, parametres }: EtatDuDroit) => {
      const names = parametres.map((key) => labels[key]?.fr ?? key).join(', ')
      if (code === 'EN_VIGUEUR') return 'Calculé avec le droit en vigueur.'
      return frenchSpaces(
        code === 'ANNONCE'
          ? `Calculé avec des valeurs annoncées ou pas encore entrées en vigueur : ${names}.`
          : `Projection : la valeur à cette date n’est pas encore publiée, la dernière connue est prolongée : ${names}.`,
      )
    },
    etatCourt: (code) => etats[code],
    unite: (unite) => unites[unite],
    nature: (nature: NatureActivite) =>
      ({
        VENTE: 'Vente de marchandises, restauration, hébergement',
        PRESTATION_BIC: 'Prestations commerciales ou artisanales',
        LIBERALE: 'Activité libérale',
        MEUBLE_TOURISME: 'Meublé de tourisme classé',
      })[nature],
    caisse: (caisse) =>
      ({ SSI: 'Sécurité sociale des indépendants', CIPAV: 'Cipav', REGIME_GENERAL: 'Régime général (emploi salarié)' })[
        caisse
      ],
  }
}
