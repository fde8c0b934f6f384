import type { Reason } from '../topic.ts'

export type Premisse = keyof typeof reasons

/** Why modele-social says something else of the contributions of one month: the weightiest first. */
export const reasons = {
  ACRE_JUSQU_EN_DECEMBRE: {
    law: 'Relief ends with the third civil quarter after that of the creation.',
    article: 'CSS D131-6-3',
    model: 'Relieves to the end of the civil year after that of the creation.',
    right: 'the law',
  },
  ACRE_CIPAV_FORFAITAIRE: {
    law: 'At the Cipav too, half the rate, or three quarters for creations from July 2026 on, never below the published least.',
    article: 'CSS D131-6-3',
    model:
      'Keeps the least rate for everybody created since April 2020: 13.4 % in 2026, also where three quarters are due.',
    right: 'the law',
  },
  ACRE_AU_PLUS_PROCHE: {
    law: 'A relieved rate is rounded up to a tenth of a per cent.',
    article: 'CSS D131-6-3',
    model: 'Rounds it to the nearest tenth, for liberals from 2026 on to a hundredth.',
    right: 'the law',
  },
  TAUX_CIPAV_AVANT_OCTOBRE_2022: {
    law: 'From July 2021 to September 2022 the flat rate of the Cipav was 22.2 %.',
    article: 'CSS D613-4, décret 2021-755',
    model: 'Has 21.2 % for every day before July 2024.',
    right: 'the law',
  },
  FORMATION_DES_PRESTATIONS: {
    law: 'Commercial services pay 0.2 % for training; some publish 0.1 % for every trader.',
    article: 'Code du travail L6331-48',
    model: 'Has 0.1 % for every trader.',
    right: 'open',
  },
  COTISATION_A_L_EURO: {
    law: 'What is due is rounded to the cent.',
    article: 'CSS D613-4',
    model: 'Rounds the contribution of the month to the euro (`arrondi: oui`).',
    right: 'the law',
  },
  FRAIS_DE_CHAMBRE_A_L_EURO: {
    law: 'The tax of the chambers is rounded to the cent.',
    article: 'CGI 1600 et 1601',
    model: 'Rounds it to the euro.',
    right: 'the law',
  },
  CHIFFRE_AFFAIRES_A_L_EURO: {
    law: 'Receipts count to the cent.',
    article: 'CSS L613-7',
    model: 'Rounds the turnover of the year to the euro; it is given twelve times that of the month.',
    right: 'the law',
  },
  VIRGULE_FLOTTANTE: {
    law: 'An exact half cent goes up.',
    article: 'CSS D613-4',
    model: 'Computes in binary floating point: an exact tie can go down.',
    right: 'the law',
  },
} as const satisfies Readonly<Record<string, Reason>>
