import type { ActiviteInput, EmploiInput, ScenarioInput, SituationInput } from '../scenario/input.ts'
import { plusDays, plusMonths, yearOf, type Day } from '../time/day.ts'
import { activite, ca } from './people.ts'

const since2015 = (montant: string) => ca(Object.fromEntries(Array.from({ length: 15 }, (_, i) => [2015 + i, montant])))
const longAgo = { debut: '2015-01-01' }
const owed = since2015('30000').map((one) => ({ ...one, cotisationsDues: '3000', cotisationsPayees: '1000' }))

/** Every activity, old and new, above every ceiling, with nearly nothing or nothing. */
const lives = (day: Day): readonly (readonly ActiviteInput[])[] => [
  [activite(since2015('30000'), { ...longAgo, nature: 'VENTE' })],
  [activite(since2015('30000'), { ...longAgo, nature: 'PRESTATION_BIC' })],
  [activite(since2015('900'), longAgo)],
  [activite(since2015('400000'), { ...longAgo, caisse: 'CIPAV' })],
  [activite(since2015('90000'), { debut: '2016-01-01', nature: 'MEUBLE_TOURISME' })],
  [activite(since2015('30000'), longAgo), activite(since2015('8000'), { debut: day, nature: 'VENTE' })],
  [activite(since2015('12000'), { debut: plusMonths(day, -3) })],
  [activite(since2015('12000'), { debut: plusMonths(day, -14), nature: 'PRESTATION_BIC' })],
  [activite([], { debut: day })],
  [activite(owed, longAgo)],
]

/** A job of a year and a half that ends on a day, or goes on. */
const job = (day: Day, more: Partial<EmploiInput> = {}): EmploiInput => ({
  debut: plusMonths(day, -18),
  salaires: Array.from({ length: 15 }, (_, i) => ({ mois: plusMonths(day, -i).slice(0, 7), brut: '2500' })),
  heuresTroisMois: '455',
  heuresDouzeMois: '1800',
  ...more,
})

type Beside = Omit<SituationInput, 'activites'>

/** What somebody may have beside an activity. */
const beside = (day: Day): readonly Beside[] => [
  { emploi: job(day) },
  { emploi: job(day, { contrat: 'SAISONNIER', fin: plusMonths(day, -2) }) },
  { emploi: job(day, { salaires: [], heuresTroisMois: null, debut: plusMonths(day, -1) }) },
  { chomage: { depuis: plusMonths(day, -6) } },
  { retraite: { depuis: plusMonths(day, -6), trimestresIndependant: 90 }, personne: { naissance: '1950-02-28' } },
  { affiliationContinueDepuis: plusMonths(day, -240) },
]

/** Who asks: each life alone, and each thing beside an activity with another life for another `turn`. */
export function peopleOn(day: Day, turn: number): readonly SituationInput[] {
  const alone = lives(day).map((activites): SituationInput => ({ activites, personne: { naissance: '1975-03-31' } }))
  return [...alone, ...beside(day).map((more, i) => ({ ...alone[(turn + i) % alone.length]!, ...more }))]
}

/** What happens to somebody. */
export type Event = Omit<ScenarioInput, 'situation'>

const stops = (debut: Day): readonly Event[] => {
  const fin = plusDays(debut, 400)
  const reasons = [
    'FAUSSE_COUCHE',
    'INTERRUPTION_MEDICALE_GROSSESSE',
    'RECHUTE_ACCIDENT',
    'GROSSESSE_PATHOLOGIQUE',
  ] as const
  return [
    { debut, fin: debut },
    { debut, fin },
    { debut, fin, hospitalisation: true },
    { debut, fin, affectionLongueDuree: true, affectionLongueDureeDepuis: plusMonths(debut, -40) },
    { debut, fin, arretInitialDebut: plusDays(debut, -20) },
    { debut, fin, arretsAnterieurs: [{ debut: plusDays(debut, -300), fin: plusDays(debut, -1) }] },
    { debut, fin, tempsPartielTherapeutiqueDepuis: plusDays(debut, 20), joursTempsPartielTherapeutique: 30 },
    ...reasons.map((motif) => ({ debut, fin, motif })),
  ].map((arret) => ({ arret }))
}

const births = (datePresumee: Day): readonly Event[] => {
  const after = (days: number): Day => plusDays(datePresumee, days)
  const mother = [
    {},
    { hospitalisationEnfantJusquau: after(60) },
    { dateNaissance: after(-60), hospitalisationEnfantJusquau: after(20) },
    { dateNaissance: after(-100) },
    { hospitalisationEnfantJusquau: after(60), repriseActivite: after(50) },
    { enfantsNes: 2, semainesReportees: 2 },
    { enfantsNes: 3, enfantsNesViables: 2 },
    { enfantsACharge: 2, semainesAvancees: 2 },
    { semainesReportees: 3, arretPendantReport: after(-10) },
    { debutCessation: after(-5), finCessation: after(20), grossessePathologique: true },
    { premierVersementPrevu: after(-200) },
    { congeNaissance: [{ debut: after(130), mois: 2 }] },
  ]
  const other = [
    {},
    { hospitalisationEnfantJusquau: after(45) },
    {
      periodes: [
        { debut: datePresumee, fin: after(6) },
        { debut: after(60), fin: after(70) },
        { debut: after(90), fin: after(200) },
      ],
    },
    { dateNaissance: after(12), enfantsNes: 2 },
    { congeNaissance: [{ debut: after(90), mois: 1 }, { debut: after(150) }] },
  ]
  return [
    ...mother.map((more) => ({ naissance: { role: 'MERE' as const, datePresumee, ...more } })),
    ...other.map((more) => ({ naissance: { role: 'SECOND_PARENT' as const, datePresumee, ...more } })),
  ]
}

const adoptions = (arrivee: Day): readonly Event[] =>
  [
    {},
    { enfantsAdoptes: 2, enfantsACharge: 2 },
    { joursAutreParent: 30, allocationAutreParent: true },
    { debutCessation: plusDays(arrivee, 3), finCessation: plusDays(arrivee, 40) },
    { premierVersementPrevu: plusDays(arrivee, -100), congeNaissance: [{ debut: plusDays(arrivee, 90), mois: 1 }] },
  ].map((more) => ({ adoption: { arrivee, ...more } }))

const spouses = (datePresumee: Day): readonly Event[] => [
  { conjointe: { datePresumee } },
  {
    conjointe: {
      datePresumee,
      dateNaissance: plusDays(datePresumee, -90),
      premierVersementPrevu: plusDays(datePresumee, -60),
    },
  },
  {
    conjointe: {
      datePresumee,
      remplacement: {
        debut: plusDays(datePresumee, -30),
        fin: plusDays(datePresumee, 60),
        cout: '9000',
        prolonge: true,
      },
    },
  },
]

const declared = (day: Day): readonly Event[] => {
  const du = plusMonths(day, -3)
  const au = plusDays(day, -1)
  const recettes = [{ du, au, montant: '4000' }]
  return [
    {},
    { activites: [{ activite: 0, artisanale: true, recettes }], departement: 'MOSELLE' as const },
    { activites: [{ activite: 0, artisanale: true }], departement: 'ALSACE' as const, versementLiberatoire: true },
    { outreMer: true, versementLiberatoire: true, revenuFiscalParPart: '30000' },
    { acre: { accordee: true, creation: plusMonths(day, -12) } },
    { acre: { creation: plusMonths(day, -3), demandeeLe: day, publicListe: true } },
  ].map((more) => ({ cotisations: { du, au, ...more } }))
}

const ends = (day: Day): readonly Event[] => {
  const enfants = [
    { naissance: plusMonths(day, -36) },
    { naissance: plusMonths(day, -230), etudiant: true },
    { naissance: day },
  ]
  return [
    { invalidite: { dateEffet: day, categorie: 'PARTIELLE', beneficiaireIndemnites: true } },
    { invalidite: { dateEffet: day, categorie: 'PARTIELLE', tauxInvalidite: '0.7', accident: true } },
    { invalidite: { dateEffet: day, categorie: 'TOTALE', dateDemande: plusMonths(day, 14) } },
    { invalidite: { dateEffet: day, categorie: 'TIERCE_PERSONNE', tauxInvalidite: '1' } },
    ...(['ACTIF', 'RETRAITE', 'INVALIDE', 'DROITS_MAINTENUS'] as const).map((qualite) => ({
      deces: { date: day, qualite, enfants, accident: qualite === 'ACTIF', derniereActiviteIndependante: true },
    })),
    { besoin: { jour: day, revenuCible: '2500', capitalVise: '50000', benefice: '60000', enfants } },
    {
      besoin: {
        jour: day,
        tarifJournalier: '300',
        joursParMois: 12,
        chargesMensuelles: '500',
        affectionLongueDuree: true,
      },
    },
  ]
}

/** Every question about a day, with the facts that change the most. */
export const questionsOn = (day: Day): readonly Event[] => [
  ...[...stops(day), ...births(day), ...adoptions(day), ...spouses(day), ...declared(day), ...ends(day)],
  { couverture: { jour: day } },
  { retraite: { annee: yearOf(day), joursMaladie: 70, joursMaternite: 100, accouchement: true, cumulIntegral: true } },
  { regimeReel: { annee: yearOf(day), revenu: '30000' } },
]
