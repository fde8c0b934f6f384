import { COUNT, RATE, columns, count, rate, type Kinds } from '../kind.ts'

const leave = { avant: COUNT, apres: COUNT, total: COUNT }

/** Maternity and adoption of the independent activity. */
export const maternity = {
  affiliationMaternite: count('MONTHS'),
  cessationMinimale: columns('DAYS', { total: COUNT, apresNaissance: COUNT, avantDatePresumee: COUNT }),
  tauxDuSeuilMaternite: rate(),
  tauxReduit: rate(),
  diviseurForfait: count('DAYS'),
  partPremierVersement: rate(),
  moisNaissanceTresPrecoce: count('MONTHS'),
  congeMaternite: columns('DAYS', leave),
  congeMaterniteTroisEnfants: columns('DAYS', leave),
  congeMaterniteJumeaux: columns('DAYS', leave),
  congeMaterniteTriples: columns('DAYS', leave),
  reportsDuConge: columns('WEEKS', {
    avanceTroisEnfants: COUNT,
    avanceJumeaux: COUNT,
    reportApresNaissance: COUNT,
  }),
  naissancePrematuree: count('DAYS'),
  reportHospitalisation: count('DAYS'),
  joursGrossessePathologique: count('DAYS'),
  partAllocationAdoption: rate(),
  remplacementConjointe: columns('DAYS', {
    avant: COUNT,
    apres: COUNT,
    minimum: COUNT,
    maximum: COUNT,
    surDemande: COUNT,
  }),
  plafondRemplacement: columns('NONE', { smic: RATE, jours: COUNT }),
  congeAdoption: columns('DAYS', {
    unEnfant: COUNT,
    troisEnfantsAuFoyer: COUNT,
    deuxEnfants: COUNT,
    troisEnfantsEtPlus: COUNT,
  }),
  partageAdoption: columns('DAYS', { unEnfant: COUNT, plusieurs: COUNT }),
} as const satisfies Kinds
