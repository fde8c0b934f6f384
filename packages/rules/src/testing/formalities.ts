import type { Demarches, DemarchesInput } from '../demarches/result.ts'
import type { Law } from '../law/law.ts'
import type { ArretInput, SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { ca, completeLaw, person } from './people.ts'

/** Someone at 32.85 a day for a stop in June 2025. */
export const consultant: SituationInput = person(ca({ 2022: '32000', 2023: '35000', 2024: '42000', 2025: '42000' }))

/** The formalities of a stop, June 2025 unless said otherwise; throws on an input that is not sound. */
export function formalities(
  faits: DemarchesInput,
  arret: Partial<ArretInput> = {},
  situation: SituationInput = consultant,
  law: Law = completeLaw,
): Demarches {
  const result = scenario({ situation, arret: { debut: '2025-06-01', fin: '2025-06-30', ...arret } }, law)
  const asked = result.kind === 'Scenario' ? result.arretMaladie?.demarches : undefined
  if (!asked) throw new Error(JSON.stringify(result))
  return asked(faits)
}
