import type { CaisseInput } from '../couverture/caisse-de.ts'
import type { ArretInput, EmploiInput, NaissanceInput, ScenarioInput, SituationInput } from '../scenario/input.ts'
import { ca, person, threeYears } from './people.ts'

const YEARS = Array.from({ length: 12 }, (_, i) => 2015 + i)
const every = (montant: string) => ca(Object.fromEntries(YEARS.map((year) => [year, montant])))
const liberal: SituationInput = person(every('30000'), { debut: '2015-01-01' })
const cipav: SituationInput = person(every('30000'), { caisse: 'CIPAV', debut: '2015-01-01' })
const host: SituationInput = person(every('90000'), { nature: 'MEUBLE_TOURISME', debut: '2016-01-01' })
const emploi: EmploiInput = {
  debut: '2015-01-01',
  salaires: [2019, 2025, 2026].flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => ({ mois: `${year}-${String(i + 1).padStart(2, '0')}`, brut: '2500' })),
  ),
  heuresTroisMois: '455',
}
const poor: SituationInput = person(every('100'), { debut: '2015-01-01' })
const former = (fin: string, brut = '2500'): SituationInput => ({
  ...poor,
  emploi: { ...emploi, fin, heuresDouzeMois: '100', salaires: emploi.salaires.map((one) => ({ ...one, brut })) },
})
const owing: SituationInput = person(
  YEARS.map((annee) => ({ annee, montant: '30000', cotisationsDues: '1000', cotisationsPayees: '500' })),
  { debut: '2015-01-01' },
)
const ill = (more: Partial<ArretInput>, situation = liberal): ScenarioInput => ({
  situation,
  arret: { debut: '2026-03-02', fin: '2026-05-31', ...more },
})
const born = (more: Partial<NaissanceInput>, situation = liberal): ScenarioInput => ({
  situation,
  naissance: { role: 'MERE', datePresumee: '2026-06-15', ...more },
})
const father = (more: Partial<NaissanceInput>): ScenarioInput => born({ role: 'SECOND_PARENT', ...more })

/** Questions that no published claim asks, so that every parameter is read by some answer. */
export const manyInputs: readonly ScenarioInput[] = [
  ill({}, host),
  ill({ affectionLongueDuree: true }),
  ill({
    affectionLongueDuree: true,
    affectionLongueDureeDepuis: '2024-06-01',
    arretsAnterieurs: [{ debut: '2024-06-04', fin: '2024-09-30' }],
  }),
  ill({ motif: 'FAUSSE_COUCHE' }),
  ill({ motif: 'INTERRUPTION_MEDICALE_GROSSESSE' }),
  ill({ debut: '2024-03-04', fin: '2024-03-31', motif: 'INTERRUPTION_MEDICALE_GROSSESSE' }),
  ill({ motif: 'RECHUTE_ACCIDENT' }),
  ill({ motif: 'GROSSESSE_PATHOLOGIQUE' }),
  ill({ tempsPartielTherapeutiqueDepuis: '2026-04-06' }),
  ill({}, { ...liberal, emploi }),
  ill({ tempsPartielTherapeutiqueDepuis: '2026-04-06' }, cipav),
  ill({ debut: '2026-04-06', tempsPartielTherapeutiqueDepuis: '2026-04-06' }),
  ill({ affectionLongueDuree: true, tempsPartielTherapeutiqueDepuis: '2026-04-06' }),
  ill({ pensionInvaliditeDepuis: '2026-01-01' }),
  ill({ congesIndemnises: [{ debut: '2026-03-01', fin: '2026-05-31' }] }),
  ill({ activiteCesseeLe: '2025-02-28' }),
  ill({ debut: '2021-03-01', fin: '2021-03-31', motif: 'RECHUTE_ACCIDENT' }),
  ill({ debut: '2021-09-01', fin: '2021-09-30' }, { ...cipav, retraite: { depuis: '2020-01-01' } }),
  ill({ debut: '2026-04-06', tempsPartielTherapeutiqueDepuis: '2026-04-06' }, { ...poor, emploi }),
  ill({}, { ...poor, emploi: { ...emploi, ancienneteDepuis: '2025-12-01' } }),
  ill({}, { ...poor, emploi: { ...emploi, joursDeComplement: 120 } }),
  ill({ arretsAnterieurs: [{ debut: '2025-01-01', fin: '2026-02-20' }] }, { ...poor, emploi }),
  ill({ debut: '2026-05-04' }, former('2025-03-31')),
  ill({ debut: '2026-09-01', fin: '2026-09-30' }, former('2026-01-31', '9000')),
  ill({ arretInitialDebut: '2026-03-02', debut: '2026-10-01', fin: '2026-10-31' }, former('2026-12-31', '100')),
  ill({}, { ...poor, emploi: { ...emploi, debut: '2025-11-01' } }),
  ill({ debut: '2026-12-20', fin: '2026-12-31' }, { ...poor, emploi: { ...emploi, contrat: 'SAISONNIER' } }),
  ill({ debut: '2020-01-02', fin: '2020-03-31' }, { ...poor, emploi, personne: { enfantsACharge: 3 } }),
  born({}),
  born({}, { ...liberal, emploi }),
  born({ enfantsACharge: 2, semainesAvancees: 1 }),
  born({ enfantsNes: 2, semainesReportees: 2 }),
  born({ enfantsNes: 3 }),
  born({ dateNaissance: '2026-04-01', hospitalisationEnfantJusquau: '2026-06-01' }),
  born({ dateNaissance: '2026-02-15' }),
  born({ hospitalisationEnfantJusquau: '2026-08-15', repriseActivite: '2026-08-01' }),
  born({ grossessePathologique: true }),
  born({ congeNaissance: [{ debut: '2026-09-01', mois: 2 }] }),
  father({ hospitalisationEnfantJusquau: '2026-07-05' }),
  father({
    periodes: [
      { debut: '2026-06-15', fin: '2026-06-21' },
      { debut: '2026-08-03', fin: '2026-08-12' },
    ],
    congeNaissance: [{ debut: '2026-10-01', mois: 1 }],
  }),
  {
    situation: { ...liberal, emploi },
    naissance: { role: 'SECOND_PARENT', datePresumee: '2026-06-15' },
  },
  father({
    periodes: [
      { debut: '2026-06-15', fin: '2026-06-18' },
      { debut: '2026-07-01', fin: '2026-07-02' },
    ],
  }),
  father({
    periodes: [
      { debut: '2026-06-15', fin: '2026-06-21' },
      { debut: '2026-07-01', fin: '2026-07-05' },
      { debut: '2026-08-01', fin: '2026-08-05' },
      { debut: '2026-09-01', fin: '2026-09-05' },
      { debut: '2026-10-01', fin: '2026-10-05' },
      { debut: '2026-12-01', fin: '2027-01-31' },
    ],
  }),
  father({
    periodes: [{ debut: '2026-06-15', fin: '2026-07-31' }],
    congeNaissance: [{ debut: '2026-06-20', mois: 3 }],
  }),
  father({ datePresumee: '2025-11-15', congeNaissance: [{ debut: '2026-09-15' }] }),
  father({ datePresumee: '2026-01-15', congeNaissance: [{ debut: '2026-05-15' }] }),
  father({ datePresumee: '2026-01-15', congeNaissance: [{ debut: '2027-04-15' }] }),
  { situation: owing, naissance: { role: 'SECOND_PARENT', datePresumee: '2019-03-15' } },
  {
    situation: liberal,
    conjointe: { datePresumee: '2026-06-15', remplacement: { debut: '2026-06-01', fin: '2026-06-28', cout: '2000' } },
  },
  { situation: liberal, adoption: { arrivee: '2026-06-15', joursAutreParent: 30 } },
  { situation: { ...liberal, emploi }, adoption: { arrivee: '2026-06-15' } },
  born({ semainesReportees: 2, arretPendantReport: '2026-05-10' }),
  born({ datePresumee: '2019-03-15', finCessation: '2019-03-20' }, owing),
  born({}, person(ca({ 2026: '9000' }), { debut: '2026-03-01' })),
  {
    situation: person(ca({ 2025: '30000', 2026: '30000' }), { debut: '2025-12-01' }),
    adoption: { arrivee: '2026-03-15', allocationAutreParent: true },
  },
  { situation: liberal, adoption: { arrivee: '2026-09-15', congeNaissance: [{ debut: '2026-12-15', mois: 1 }] } },
  {
    situation: cipav,
    cotisations: { du: '2026-08-01', au: '2026-08-31', acre: { accordee: true, creation: '2026-07-15' } },
  },
  {
    situation: person(ca({ 2026: '30000' }), { caisse: 'CIPAV', debut: '2026-02-01' }),
    cotisations: {
      du: '2026-03-01',
      au: '2026-03-31',
      acre: { creation: '2026-02-01', demandeeLe: '2026-03-01', publicListe: true },
    },
  },
  { situation: liberal, cotisations: { du: '2026-01-01', au: '2026-03-31', outreMer: true } },
  {
    situation: person(every('30000'), { nature: 'VENTE' }),
    cotisations: {
      du: '2026-01-01',
      au: '2026-03-31',
      activites: [
        { activite: 0, artisanale: true, recettes: [{ du: '2026-01-01', au: '2026-03-31', montant: '1000' }] },
      ],
    },
  },
  {
    situation: person(ca({ 2026: '200000' }), { debut: '2026-01-01' }),
    cotisations: { du: '2026-01-01', au: '2026-12-31', acre: { accordee: true }, versementLiberatoire: true },
  },
  {
    situation: liberal,
    cotisations: { du: '2026-01-01', au: '2026-03-31', acre: { creation: '2026-01-01', demandeeLe: '2026-06-01' } },
  },
  {
    situation: liberal,
    cotisations: {
      du: '2026-01-01',
      au: '2026-03-31',
      departement: 'ALSACE',
      versementLiberatoire: true,
      revenuFiscalParPart: '20000',
    },
  },
  {
    situation: { ...liberal, personne: { naissance: '1990-05-01' } },
    besoin: { jour: '2026-06-01', tarifJournalier: '300' },
  },
  {
    situation: { ...liberal, personne: { naissance: '1990-05-01' } },
    besoin: {
      ...{ jour: '2026-06-01', tarifJournalier: '300', joursParMois: 10, chargesMensuelles: '500' },
      ...{ chargesQuiCessent: '100', autresRevenus: '200', capitalVise: '50000' },
    },
  },
  { situation: liberal, couverture: { jour: '2026-06-01' } },
  { situation: cipav, couverture: { jour: '2019-06-01' } },
  { situation: { ...liberal, emploi: { ...emploi, fin: '2026-02-28' } }, couverture: { jour: '2026-06-01' } },
  { situation: { ...liberal, chomage: { depuis: '2026-01-01' } }, couverture: { jour: '2026-06-01' } },
  { situation: liberal, retraite: { annee: 2025, joursMaladie: 70, joursMaternite: 0 } },
  { situation: { ...liberal, emploi }, retraite: { annee: 2025 } },
  { situation: { ...cipav, emploi }, retraite: { annee: 2025 } },
  {
    situation: {
      ...person(ca({ 2028: '20000' })),
      retraite: { depuis: '2027-01-01' },
      personne: { naissance: '1967-01-02' },
    },
    retraite: { annee: 2028, cumulIntegral: true },
  },
  { situation: liberal, retraite: { annee: 2025, joursMaternite: 112, accouchement: true } },
  {
    situation: { ...liberal, personne: { naissance: '1980-01-01' } },
    invalidite: { dateEffet: '2025-06-01', categorie: 'TIERCE_PERSONNE' },
  },
  {
    situation: { ...person(every('12000'), { debut: '2015-01-01' }), personne: { naissance: '1980-01-01' } },
    invalidite: { dateEffet: '2025-06-01', dateDemande: '2025-07-01', categorie: 'PARTIELLE' },
  },
  {
    situation: { ...liberal, retraite: { depuis: '2023-01-01', trimestresIndependant: 100 } },
    deces: { date: '2026-06-01', qualite: 'RETRAITE', derniereActiviteIndependante: true },
  },
  { situation: cipav, deces: { date: '2024-06-01', qualite: 'ACTIF', accident: true } },
  {
    situation: liberal,
    deces: {
      date: '2026-06-01',
      qualite: 'ACTIF',
      enfants: [{ naissance: '2015-01-01' }, { naissance: '1990-01-01' }],
    },
  },
  {
    situation: { ...liberal, retraite: { depuis: '2023-01-01', trimestresIndependant: 10 } },
    deces: { date: '2026-06-01', qualite: 'RETRAITE', derniereActiviteIndependante: false },
  },
  {
    situation: { ...cipav, personne: { naissance: '1980-01-01' } },
    invalidite: { dateEffet: '2024-06-01', categorie: 'PARTIELLE', tauxInvalidite: '0.7', accident: true },
  },
  {
    situation: { ...cipav, personne: { naissance: '1950-01-01' }, retraite: { depuis: '2015-01-01' } },
    invalidite: { dateEffet: '2024-06-01', categorie: 'TOTALE' },
  },
  {
    situation: { ...person(ca({ 2025: '12000' }), { debut: '2025-01-01' }), personne: { naissance: '1980-01-01' } },
    invalidite: { dateEffet: '2025-06-01', categorie: 'PARTIELLE' },
  },
  { situation: cipav, regimeReel: { annee: 2026, revenu: '40000' } },
  { situation: liberal, regimeReel: { annee: 2026, revenu: '40000' } },
  { situation: person(threeYears(2026, '6000')), arret: { debut: '2026-06-01', fin: '2026-06-30' } },
]

/** Professions whose fund depends on a day. */
export const manyProfessions: readonly CaisseInput[] = [
  { profession: 'AUTRE_LIBERALE', debut: '2016-01-01', optionSsi: '2020-01-01' },
  { profession: 'AUTRE_LIBERALE', debut: '2020-01-01' },
]
