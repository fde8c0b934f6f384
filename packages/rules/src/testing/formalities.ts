import type { Demarche, Demarches, DemarchesCongeInput, DemarchesInput } from '../demarches/result.ts'
import type { Law } from '../law/law.ts'
import type { ArretInput, ScenarioInput, SituationInput } from '../scenario/input.ts'
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

/** Someone with 15 000 € of mean income a year, whatever the year. */
export const parent: SituationInput = person(
  ca(Object.fromEntries(Array.from({ length: 14 }, (_, i) => [2014 + i, '30000']))),
  { nature: 'PRESTATION_BIC' },
)

/** The same with a job at 2 500 € a month. */
export const parentWithAJob: SituationInput = {
  ...parent,
  emploi: {
    debut: '2015-01-01',
    heuresTroisMois: '300',
    salaires: ['2025', '2026'].flatMap((year) =>
      Array.from({ length: 12 }, (_, i) => ({ mois: `${year}-${String(i + 1).padStart(2, '0')}`, brut: '2500' })),
    ),
  },
}

type Leave = 'maternite' | 'paternite' | 'adoption' | 'congeNaissance'

/** The formalities of a leave; throws on an input that is not sound. */
export function leaveFormalities(
  leave: Leave,
  events: Pick<ScenarioInput, 'naissance' | 'adoption'>,
  situation: SituationInput = parent,
  faits: DemarchesCongeInput = {},
): Demarches {
  const result = scenario({ situation, ...events }, completeLaw)
  const asked = result.kind === 'Scenario' ? result[leave]?.demarches : undefined
  if (!asked) throw new Error(JSON.stringify(result))
  return asked(faits)
}

/** What is to be done and when, one line each. */
export const told = ({ liste }: Demarches): readonly string[] =>
  liste.map(({ code, du, echeance }) => [code, du ?? '', echeance ?? ''].join(' ').trim())
/** Those of one kind. */
export const those = ({ liste }: Demarches, code: Demarche['code']): readonly Demarche[] =>
  liste.filter((one) => one.code === code)
