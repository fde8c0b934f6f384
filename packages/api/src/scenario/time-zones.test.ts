import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = `
  const { ask } = await import(process.argv[1])
  const input = { situation: { activites: [{ nature: 'LIBERALE', caisse: 'SSI', debut: '2023-12-15', chiffresAffaires: [
    { annee: 2023, montant: '1397.26' }, { annee: 2024, montant: '30000' }, { annee: 2025, montant: '27452.05' }] }] },
    arret: { debut: '2025-12-31', fin: '2026-03-29' } }
  const { data } = await ask(\`query ($input: ScenarioInput!) { scenario(input: $input) { ... on Scenario { release { contenu maillon publishedAt publishedOn }
    arretMaladie { etat { code } indemniteJournaliere parts { raam seuil } etapes { label formule valeur }
    calendrier { premierJourIndemnise dernierJourIndemnise versements { du au datePrevue net } totalNet } } } } }\`, { input })
  process.stdout.write(JSON.stringify(data))`

test('the same query gives the same bytes in every time zone', () => {
  const built = fileURLToPath(new URL('../../dist/testing/ask.js', import.meta.url))
  const answers = ['Europe/Paris', 'UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program, built], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  )
  expect(answers[0]).toContain('"indemniteJournaliere":"27.09"')
  expect(new Set(answers).size).toBe(1)
})
