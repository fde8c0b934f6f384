/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CodeReserve } from './words/terms.ts'

const page = readFileSync(new URL('../../../docs/doutes.md', import.meta.url), 'utf8')
const [, shown = '', hidden = ''] = page.split(/^## .*$/m)
const entries = (text: string): readonly string[] => text.split(/^### /m).slice(1)

test('every doubt that an answer can show has its entry, and no other entry stands there', () => {
  const codes = {
    PREMIERES_ANNEES_FIN_DE_PERIODE: 1,
    PREMIERES_ANNEES_AVANT_JUIN_2019: 1,
    SEUIL_DES_ANNEES_RETENUES: 1,
    QUATRIEME_ANNEE_PARTIELLE: 1,
    COTISATIONS_REPUTEES_PAYEES: 1,
    CARENCE_ISOLEMENT_COVID: 1,
    CARENCE_ARRET_COURT: 1,
    CARENCE_REPRISE_BREVE: 1,
    CARENCE_MOTIF: 1,
    RETRAITE_CIPAV_2021: 1,
    TEMPS_PARTIEL_CIPAV: 1,
    ANNEES_ALTERNATIVES_PREMIERES_ANNEES: 1,
    PLAFOND_MICRO_DEPASSE: 1,
    ABATTEMENT_MEUBLE_TOURISME: 1,
    FORMATION_PRESTATIONS: 1,
    ACRE_PLAFOND: 1,
    VERSEMENT_LIBERATOIRE_PLAFOND: 1,
    PLAFOND_MICRO_PREMIERE_ANNEE: 1,
    EXCLUS_DU_SEUIL: 1,
    REVENU_INCONNU_TAUX_REDUIT: 1,
    INDEMNITE_REDUITE_ARRONDIE: 1,
    GROSSESSE_PATHOLOGIQUE: 1,
    PRELEVEMENTS_ALLOCATION: 1,
    ANCIENNE_ACTIVITE_A_EXAMINER: 1,
    CUMUL_DES_ACTIVITES: 1,
    COORDINATION_HEURES: 1,
    MAINTIEN_PLAFOND: 1,
    PLAFOND_DOUZE_MOIS: 1,
    TEMPS_PARTIEL_SALARIE: 1,
    TROIS_ENFANTS: 1,
    RETRAITE_SALARIE: 1,
    COMPLEMENT_SALAIRE: 1,
    COMPLEMENT_COVID: 1,
    METHODE_TRIMESTRES: 1,
    TRIMESTRE_CIPAV: 1,
    TRIMESTRES_ASSIMILES: 1,
    CUMUL_ANNEE_DU_DEPART: 1,
    CUMUL_2027: 1,
    PATERNITE_TROIS_PERIODES: 1,
    PATERNITE_JOURS_DE_L_EMPLOI: 1,
    ADOPTION_JOURS_DE_L_EMPLOI: 1,
    CONGE_NAISSANCE_MONTANT: 1,
    ALLOCATION_CONJOINTE: 1,
    INVALIDITE_REVALORISATION: 1,
    INVALIDITE_PREMIERE_ANNEE: 1,
    INVALIDITE_MINIMUM: 1,
    INVALIDITE_TOUS_REGIMES: 1,
    INVALIDITE_REGLEMENT_ANCIEN: 1,
    DECES_REGLEMENT_ANCIEN: 1,
    DECES_DROITS_MAINTENUS: 1,
    CIPAV_POINTS: 1,
    CIPAV_SANS_ACTIVITE: 1,
    REEL_INDEMNITES_2022: 1,
    IMPOSITION_INDEMNITES_MICRO: 1,
    IMPOSITION_MATERNITE_MICRO: 1,
    JOURS_DE_L_ENVOI_TARDIF: 1,
    DUREE_DES_PRESCRIPTIONS: 1,
    DECLARATION_DE_GROSSESSE: 1,
    PENSION_APRES_TROIS_ANS: 1,
  } satisfies Record<CodeReserve, 1>
  expect(entries(shown).map((entry) => entry.split('\n')[0])).toEqual(Object.keys(codes))
})

test('every entry says what is asked, what is answered and which test pins it', () => {
  const all = [...entries(shown), ...entries(hidden)]
  expect(all.length).toBeGreaterThan(30)
  for (const entry of all) {
    expect(entry).toMatch(/\*\*Asked\.\*\*[^]*\*\*Today\.\*\*[^]*\*\*Pinned\.\*\*/)
    const tests = [...entry.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, file]) => file!)
    expect(tests.filter((file) => !existsSync(new URL(file, import.meta.url)))).toEqual([])
    expect(tests).not.toEqual([])
  }
})
