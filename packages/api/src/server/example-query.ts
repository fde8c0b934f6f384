/** What the playground opens on: a consultant with three years of turnover, ill for the whole of June 2025. */
export const exampleQuery = `# Une consultante, affiliée à la SSI depuis 2019, en arrêt du 1er au 30 juin 2025 :
# 32,85 € par jour, 827,52 € nets en tout. Ctrl+Entrée pour calculer.
query ArretMaladie {
  scenario(
    input: {
      situation: {
        activites: [
          {
            nature: LIBERALE
            caisse: SSI
            debut: "2019-01-01"
            chiffresAffaires: [
              { annee: 2022, montant: "32000" }
              { annee: 2023, montant: "35000" }
              { annee: 2024, montant: "42000" }
            ]
          }
        ]
      }
      arret: { debut: "2025-06-01", fin: "2025-06-30" }
    }
  ) {
    __typename
    ... on Scenario {
      release { number contenu }
      arretMaladie {
        etat { code parametres }
        indemniteJournaliere
        parts { caisse raam seuil plafond anneesReference }
        refus { code article message manque manqueChiffreAffaires }
        reserves { code message }
        hypotheses { path value }
        etapes { label formule valeur article }
        calendrier {
          joursCarence
          joursIndemnises
          versements { du au jours brut csg crds net datePrevue }
          totalBrut
          csg
          crds
          totalNet
        }
      }
    }
    ... on InvalidSituation { problems { path code value message } }
  }
}
`
