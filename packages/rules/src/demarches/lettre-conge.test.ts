import { expect, test } from 'vitest'
import type { ScenarioInput } from '../scenario/input.ts'
import { leaveFormalities, parent, parentWithAJob, those } from '../testing/formalities.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

const birth = (role: 'MERE' | 'SECOND_PARENT', more: object = {}) => ({
  naissance: { role, datePresumee: '2026-05-01', ...more },
})
const letters = (
  leave: Parameters<typeof leaveFormalities>[0],
  events: Pick<ScenarioInput, 'naissance' | 'adoption'>,
  texts: typeof fr = fr,
) =>
  those(leaveFormalities(leave, events, parentWithAJob), 'PREVENIR_EMPLOYEUR').map(({ modele }) =>
    texts
      .phrase(modele!)
      .replaceAll(/[\u{a0}\u{202f}]/gu, ' ')
      .split('\n\n'),
  )

test('a letter tells the employer of a maternity leave, in both languages', () => {
  expect(letters('maternite', birth('MERE'))).toEqual([
    [
      'Objet : congé de maternité du 20 mars 2026 au 9 juillet 2026',
      'Madame, Monsieur,',
      'Je serai en congé de maternité du 20 mars 2026 au 9 juillet 2026 inclus. Vous trouverez ci-joint le justificatif.',
      'Je vous remercie de transmettre l’attestation de salaire à ma caisse d’assurance maladie.',
      'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    ],
  ])
  expect(letters('maternite', birth('MERE'), en)[0]![0]).toBe(
    'Subject: maternity leave from 20 March 2026 to 9 July 2026',
  )
})

test('each part of a leave has a letter of its own', () => {
  const apart = { hospitalisationEnfantJusquau: '2026-07-01', repriseActivite: '2026-06-12' }
  const subjects = (...of: Parameters<typeof letters>) => letters(...of).map(([first]) => first)
  expect(subjects('maternite', birth('MERE', apart), en)).toEqual([
    'Subject: maternity leave from 20 March 2026 to 11 June 2026',
    'Subject: maternity leave from 1 July 2026 to 28 July 2026',
  ])
  const periodes = [
    { debut: '2026-05-01', fin: '2026-05-07' },
    { debut: '2026-06-01', fin: '2026-06-10' },
  ]
  expect(subjects('paternite', birth('SECOND_PARENT', { periodes }), en)).toEqual([
    'Subject: paternity and childcare leave from 1 May 2026 to 7 May 2026',
    'Subject: paternity and childcare leave from 1 June 2026 to 10 June 2026',
  ])
  const congeNaissance = [{ debut: '2026-07-10' }]
  expect(subjects('congeNaissance', birth('MERE', { congeNaissance }), en)).toEqual([
    'Subject: additional birth leave from 10 July 2026 to 9 August 2026',
  ])
  expect(subjects('adoption', { adoption: { arrivee: '2026-05-01' } }, en)).toEqual([
    'Subject: adoption leave from 1 May 2026 to 23 July 2026',
  ])
})

test('without a job, or without a day to be away, there is nobody to write to', () => {
  expect(those(leaveFormalities('maternite', birth('MERE'), parent), 'PREVENIR_EMPLOYEUR')).toEqual([])
  expect(letters('adoption', { adoption: { arrivee: '2026-05-01', joursAutreParent: 200 } })).toEqual([])
})
