import { COUNT, RATE, columns, count, rate, type Kinds } from '../kind.ts'

const leave = { avant: COUNT, apres: COUNT, total: COUNT }

/** Maternity and adoption of the independent activity. */
export const maternity = {
  affiliationMaternite: count('MATERNITY', 'MONTHS'),
  cessationMinimale: columns('MATERNITY', 'DAYS', { total: COUNT, apresNaissance: COUNT, avantDatePresumee: COUNT }),
  tauxDuSeuilMaternite: rate('MATERNITY'),
  tauxReduit: rate('MATERNITY'),
  diviseurForfait: count('MATERNITY', 'DAYS'),
  partPremierVersement: rate('MATERNITY'),
  moisNaissanceTresPrecoce: count('MATERNITY', 'MONTHS'),
  congeMaternite: columns('MATERNITY', 'DAYS', leave),
  congeMaterniteTroisEnfants: columns('MATERNITY', 'DAYS', leave),
  congeMaterniteJumeaux: columns('MATERNITY', 'DAYS', leave),
  congeMaterniteTriples: columns('MATERNITY', 'DAYS', leave),
  reportsDuConge: columns('MATERNITY', 'WEEKS', {
    avanceTroisEnfants: COUNT,
    avanceJumeaux: COUNT,
    reportApresNaissance: COUNT,
  }),
  naissancePrematuree: count('MATERNITY', 'DAYS'),
  reportHospitalisation: count('MATERNITY', 'DAYS'),
  joursGrossessePathologique: count('DOUBTS', 'DAYS'),
  partAllocationAdoption: rate('MATERNITY'),
  remplacementConjointe: columns('MATERNITY', 'DAYS', {
    avant: COUNT,
    apres: COUNT,
    minimum: COUNT,
    maximum: COUNT,
    surDemande: COUNT,
  }),
  plafondRemplacement: columns('MATERNITY', 'NONE', { smic: RATE, jours: COUNT }),
  congeAdoption: columns('MATERNITY', 'DAYS', {
    unEnfant: COUNT,
    troisEnfantsAuFoyer: COUNT,
    deuxEnfants: COUNT,
    troisEnfantsEtPlus: COUNT,
  }),
  partageAdoption: columns('MATERNITY', 'DAYS', { unEnfant: COUNT, plusieurs: COUNT }),
} as const satisfies Kinds
