/** What a caller sends, shaped as `ScenarioInput` of the GraphQL schema: amounts and days are text, nothing is checked yet. */
export type ScenarioInput = {
  readonly reference?: string | null
  readonly situation: SituationInput
  readonly arret?: ArretInput | null
  readonly cotisations?: CotisationsInput | null
  readonly naissance?: NaissanceInput | null
  readonly couverture?: CouvertureInput | null
  readonly retraite?: DroitsRetraiteInput | null
  readonly adoption?: AdoptionInput | null
  readonly invalidite?: InvaliditeInput | null
  readonly deces?: DecesInput | null
  readonly regimeReel?: RegimeReelInput | null
  readonly besoin?: BesoinInput | null
  readonly conjointe?: ConjointeInput | null
}
export type SituationInput = {
  readonly activites: readonly ActiviteInput[]
  readonly affiliationContinueDepuis?: string | null
  readonly territoire?: Territoire | null
  readonly emploi?: EmploiInput | null
  readonly chomage?: ChomageInput | null
  readonly retraite?: RetraiteInput | null
  readonly personne?: PersonneInput | null
}
export type ActiviteInput = {
  readonly nature: NatureActivite
  readonly caisse: Caisse
  readonly debut: string
  readonly chiffresAffaires: readonly ChiffreAffairesInput[]
}
export type ChiffreAffairesInput = {
  readonly annee: number
  readonly montant: string
  readonly cotisationsDues?: string | null
  readonly cotisationsPayees?: string | null
  readonly echeancierRespecte?: boolean | null
}
export type ArretInput = {
  readonly debut: string
  readonly fin: string
  readonly motif?: MotifArret | null
  readonly affectionLongueDuree?: boolean | null
  readonly affectionLongueDureeDepuis?: string | null
  readonly hospitalisation?: boolean | null
  readonly arretInitialDebut?: string | null
  readonly arretsAnterieurs?: readonly PeriodeInput[] | null
  readonly tempsPartielTherapeutiqueDepuis?: string | null
  readonly joursTempsPartielTherapeutique?: number | null
  readonly pensionInvaliditeDepuis?: string | null
  readonly congesIndemnises?: readonly PeriodeInput[] | null
  readonly activiteCesseeLe?: string | null
}
/** A birth, for the mother or for the other parent; days that are not given are those of the legal leave. */
export type NaissanceInput = {
  readonly role: RoleParent
  readonly datePresumee: string
  readonly dateNaissance?: string | null
  readonly enfantsNes?: number | null
  readonly enfantsACharge?: number | null
  readonly enfantsNesViables?: number | null
  readonly debutCessation?: string | null
  readonly finCessation?: string | null
  readonly premierVersementPrevu?: string | null
  readonly semainesAvancees?: number | null
  readonly semainesReportees?: number | null
  readonly arretPendantReport?: string | null
  readonly grossessePathologique?: boolean | null
  readonly hospitalisationEnfantJusquau?: string | null
  readonly repriseActivite?: string | null
  readonly periodes?: readonly PeriodeInput[] | null
  readonly congeNaissance?: readonly MoisDeCongeInput[] | null
}
/** A child that comes to be adopted; days that are not given are those of the legal leave. */
export type AdoptionInput = {
  readonly arrivee: string
  readonly enfantsAdoptes?: number | null
  readonly enfantsACharge?: number | null
  readonly joursAutreParent?: number | null
  readonly allocationAutreParent?: boolean | null
  readonly debutCessation?: string | null
  readonly finCessation?: string | null
  readonly premierVersementPrevu?: string | null
  readonly congeNaissance?: readonly MoisDeCongeInput[] | null
}
/** A birth of the collaborating spouse of the person: the situation is that of the person. */
export type ConjointeInput = {
  readonly datePresumee: string
  readonly dateNaissance?: string | null
  readonly premierVersementPrevu?: string | null
  readonly remplacement?: RemplacementInput | null
}
/** A salaried person who does the work of the spouse meanwhile; `cout` is what all these days really cost. */
export type RemplacementInput = {
  readonly debut: string
  readonly fin: string
  readonly cout: string
  readonly prolonge?: boolean | null
}
/** Whole months of birth leave, from a day on. */
export type MoisDeCongeInput = { readonly debut: string; readonly mois?: number | null }
/** A salaried job, present or past, as contract and payslips tell it. */
export type EmploiInput = {
  readonly employeur?: TypeEmployeur | null
  readonly contrat?: TypeContrat | null
  readonly debut: string
  readonly fin?: string | null
  readonly ancienneteDepuis?: string | null
  readonly salaires: readonly SalaireInput[]
  readonly heuresTroisMois?: string | null
  readonly heuresDouzeMois?: string | null
  readonly joursDeComplement?: number | null
}
/** Gross pay of one civil month, `2026-05`. */
export type SalaireInput = { readonly mois: string; readonly brut: string }
/** Unemployment benefit (ARE), paid from a day and, where it ended, to a day. */
export type ChomageInput = { readonly depuis: string; readonly jusquau?: string | null }
/** An old-age pension drawn since a day. */
export type RetraiteInput = { readonly depuis: string; readonly trimestresIndependant?: number | null }
/** Facts about the person that no activity tells. */
export type PersonneInput = { readonly naissance?: string | null; readonly enfantsACharge?: number | null }
export type CouvertureInput = { readonly jour: string }
export type PeriodeInput = { readonly debut: string; readonly fin: string }

export type CotisationsInput = {
  readonly du: string
  readonly au: string
  readonly activites?: readonly ActiviteDeclareeInput[] | null
  readonly departement?: Departement | null
  readonly outreMer?: boolean | null
  readonly acre?: AcreInput | null
  readonly versementLiberatoire?: boolean | null
  readonly revenuFiscalParPart?: string | null
}
export type ActiviteDeclareeInput = {
  readonly activite: number
  readonly artisanale?: boolean | null
  readonly recettes?: readonly RecettesInput[] | null
}
export type RecettesInput = { readonly du: string; readonly au: string; readonly montant: string }
export type AcreInput = {
  readonly accordee?: boolean | null
  readonly creation?: string | null
  readonly demandeeLe?: string | null
  readonly publicListe?: boolean | null
}

/** What a person wants to keep when they cannot work any more, from a day on. */
export type BesoinInput = {
  readonly jour: string
  /** Net income a month to keep. */
  readonly revenuCible?: string | null
  /** Or a daily rate, with the days that are invoiced in a month. */
  readonly tarifJournalier?: string | null
  readonly joursParMois?: number | null
  /** Charges a month that go on without work. */
  readonly chargesMensuelles?: string | null
  readonly chargesQuiCessent?: string | null
  /** Other cover and income a month. */
  readonly autresRevenus?: string | null
  readonly capitalVise?: string | null
  readonly affectionLongueDuree?: boolean | null
  readonly enfants?: readonly EnfantDuDefuntInput[] | null
  /** Profit of a year under the real regime, for the limits of CGI 154 bis. */
  readonly benefice?: string | null
}
/** A year under the real regime, for comparison. */
export type RegimeReelInput = { readonly annee: number; readonly revenu: string }
/** A disability pension from a day on. */
export type InvaliditeInput = {
  readonly dateEffet: string
  readonly categorie: CategorieInvalidite
  readonly dateDemande?: string | null
  readonly beneficiaireIndemnites?: boolean | null
  /** Cipav: the degree of disability as a share, `0.8`. */
  readonly tauxInvalidite?: string | null
  readonly accident?: boolean | null
}
export type CategorieInvalidite = 'PARTIELLE' | 'TOTALE' | 'TIERCE_PERSONNE'
/** The death of the person. */
export type DecesInput = {
  readonly date: string
  readonly qualite: QualiteDuDefunt
  readonly enfants?: readonly EnfantDuDefuntInput[] | null
  readonly derniereActiviteIndependante?: boolean | null
  readonly accident?: boolean | null
}
export type EnfantDuDefuntInput = {
  readonly naissance: string
  readonly etudiant?: boolean | null
  readonly handicape?: boolean | null
}
export type QualiteDuDefunt = 'ACTIF' | 'RETRAITE' | 'INVALIDE' | 'DROITS_MAINTENUS'

/** The pension rights of a civil year. */
export type DroitsRetraiteInput = {
  readonly annee: number
  readonly joursMaladie?: number | null
  readonly joursMaternite?: number | null
  readonly accouchement?: boolean | null
  readonly cumulIntegral?: boolean | null
}

/** Departments whose chamber of crafts has its own rate. */
export type Departement = 'AUTRE' | 'ALSACE' | 'MOSELLE'
export type NatureActivite = 'VENTE' | 'PRESTATION_BIC' | 'LIBERALE' | 'MEUBLE_TOURISME'
export type Caisse = 'SSI' | 'CIPAV'
export type RoleParent = 'MERE' | 'SECOND_PARENT'
export type Territoire = 'METROPOLE_DROM' | 'MAYOTTE'
export type TypeEmployeur = 'PRIVE' | 'PUBLIC' | 'AGRICOLE'
export type TypeContrat = 'ORDINAIRE' | 'SAISONNIER' | 'INTERMITTENT' | 'TEMPORAIRE' | 'A_DOMICILE'
export type MotifArret =
  'MALADIE' | 'FAUSSE_COUCHE' | 'INTERRUPTION_MEDICALE_GROSSESSE' | 'RECHUTE_ACCIDENT' | 'GROSSESSE_PATHOLOGIQUE'
/** Who pays an allowance: the fund of the independent activity, or the general scheme for a job. */
export type CaissePayeuse = Caisse | 'REGIME_GENERAL'
