import type { NatureActivite } from '../scenario/input.ts'

/** To which family of funds a profession belongs, before its start date is known. */
export type Famille = 'CIPAV' | 'LIBERALE_NON_REGLEMENTEE' | 'ARTISANALE_OU_COMMERCIALE'
/** Why a profession has no place in the micro regime of Abri. */
export type HorsChamp =
  | 'PROFESSION_AVOCAT'
  | 'PROFESSION_SANTE'
  | 'PROFESSION_AGRICOLE'
  | 'PROFESSION_JURIDIQUE_OU_COMPTABLE'
  | 'ARTISTE_AUTEUR'

export type Connue = { readonly famille: Famille; readonly nature: NatureActivite }
type Refusee = { readonly refus: HorsChamp }

const cipav = { famille: 'CIPAV', nature: 'LIBERALE' } as const satisfies Connue
const liberale = { famille: 'LIBERALE_NON_REGLEMENTEE', nature: 'LIBERALE' } as const satisfies Connue
const vente = { famille: 'ARTISANALE_OU_COMMERCIALE', nature: 'VENTE' } as const satisfies Connue
const service = { famille: 'ARTISANALE_OU_COMMERCIALE', nature: 'PRESTATION_BIC' } as const satisfies Connue
const meuble = { famille: 'ARTISANALE_OU_COMMERCIALE', nature: 'MEUBLE_TOURISME' } as const satisfies Connue
const sante = { refus: 'PROFESSION_SANTE' } as const satisfies Refusee
const juridique = { refus: 'PROFESSION_JURIDIQUE_OU_COMPTABLE' } as const satisfies Refusee

/** The professions that Abri tells apart. CSS L640-1: the Cipav keeps a closed list; every other liberal profession without a fund of its own follows craft and trade. */
export const PROFESSIONS = {
  ARCHITECTE: cipav,
  ARCHITECTE_INTERIEUR: cipav,
  ECONOMISTE_CONSTRUCTION: cipav,
  MAITRE_OEUVRE: cipav,
  GEOMETRE_EXPERT: cipav,
  INGENIEUR_CONSEIL: cipav,
  MONITEUR_SKI: cipav,
  GUIDE_HAUTE_MONTAGNE: cipav,
  ACCOMPAGNATEUR_MOYENNE_MONTAGNE: cipav,
  OSTEOPATHE: cipav,
  PSYCHOLOGUE: cipav,
  PSYCHOTHERAPEUTE: cipav,
  ERGOTHERAPEUTE: cipav,
  DIETETICIEN: cipav,
  CHIROPRACTEUR: cipav,
  PSYCHOMOTRICIEN: cipav,
  ARTISTE_NON_AUTEUR: cipav,
  EXPERT_AUTOMOBILE: cipav,
  EXPERT_JUDICIAIRE: cipav,
  MANDATAIRE_PROTECTION_MAJEURS: cipav,
  GUIDE_CONFERENCIER: cipav,
  CONSULTANT: liberale,
  FORMATEUR: liberale,
  DEVELOPPEUR: liberale,
  GRAPHISTE: liberale,
  TRADUCTEUR: liberale,
  REDACTEUR: liberale,
  COACH: liberale,
  PROFESSEUR_PARTICULIER: liberale,
  AUTRE_LIBERALE: liberale,
  ARTISAN_SERVICES: service,
  ARTISAN_FABRICANT: vente,
  COMMERCANT: vente,
  RESTAURATEUR: vente,
  HEBERGEMENT: vente,
  MEUBLE_TOURISME_CLASSE: meuble,
  SERVICES_COMMERCIAUX: service,
  CHAUFFEUR_OU_LIVREUR: service,
  AVOCAT: { refus: 'PROFESSION_AVOCAT' },
  MEDECIN: sante,
  CHIRURGIEN_DENTISTE: sante,
  SAGE_FEMME: sante,
  PHARMACIEN: sante,
  INFIRMIER: sante,
  MASSEUR_KINESITHERAPEUTE: sante,
  PEDICURE_PODOLOGUE: sante,
  ORTHOPHONISTE: sante,
  ORTHOPTISTE: sante,
  VETERINAIRE: sante,
  NOTAIRE: juridique,
  COMMISSAIRE_DE_JUSTICE: juridique,
  EXPERT_COMPTABLE: juridique,
  AGENT_GENERAL_ASSURANCE: juridique,
  AGRICULTEUR: { refus: 'PROFESSION_AGRICOLE' },
  PAYSAGISTE: { refus: 'PROFESSION_AGRICOLE' },
  ARTISTE_AUTEUR: { refus: 'ARTISTE_AUTEUR' },
} as const satisfies Readonly<Record<string, Connue | Refusee>>

/** A profession by its stable name. */
export type Profession = keyof typeof PROFESSIONS

/** What is known of a profession by itself. */
export const professionOf = (profession: Profession): Connue | Refusee => PROFESSIONS[profession]
