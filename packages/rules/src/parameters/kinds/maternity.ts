import { columns, count, COUNT, rate, RATE, type Kinds } from '../kind.ts'

const leave = { avant: COUNT, apres: COUNT, total: COUNT }

/** Maternity and adoption of the independent activity. */
export const maternity = {
  affiliationMaternite: count,
  cessationMinimale: columns({ total: COUNT, apresNaissance: COUNT, avantDatePresumee: COUNT }),
  tauxDuSeuilMaternite: rate,
  tauxReduit: rate,
  diviseurForfait: count,
  partPremierVersement: rate,
  moisNaissanceTresPrecoce: count,
  congeMaternite: columns(leave),
  congeMaterniteTroisEnfants: columns(leave),
  congeMaterniteJumeaux: columns(leave),
  congeMaterniteTriples: columns(leave),
  reportsDuConge: columns({
    avanceTroisEnfants: COUNT,
    avanceJumeaux: COUNT,
    reportApresNaissance: COUNT,
  }),
  naissancePrematuree: count,
  reportHospitalisation: count,
  joursGrossessePathologique: count,
  partAllocationAdoption: rate,
  remplacementConjointe: columns({
    avant: COUNT,
    apres: COUNT,
    minimum: COUNT,
    maximum: COUNT,
    surDemande: COUNT,
  }),
  plafondRemplacement: columns({ smic: RATE, jours: COUNT }),
  congeAdoption: columns({
    unEnfant: COUNT,
    troisEnfantsAuFoyer: COUNT,
    deuxEnfants: COUNT,
    troisEnfantsEtPlus: COUNT,
  }),
  partageAdoption: columns({ unEnfant: COUNT, plusieurs: COUNT }),
} as const satisfies Kinds
