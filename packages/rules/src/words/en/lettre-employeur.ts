import { jour } from '../english-days.ts'

type Facts = { readonly debut: string; readonly fin: string; readonly prescritLe: string }

/** The letter that goes with part 3 of the notice, but for the names. */
export const lettreEmployeur = ({ debut, fin, prescritLe }: Facts): string =>
  [
    `Subject: sick leave from ${jour(debut)} to ${jour(fin)}`,
    'Dear Sir or Madam,',
    `On ${jour(prescritLe)} my doctor prescribed sick leave from ${jour(debut)} to ${jour(fin)}, both days included. Part 3 of the notice is enclosed.`,
    'Please send the certificate of wages to my health insurance fund and, if I meet the conditions, top up my allowances as the labour code (article L1226-1) or the collective agreement provides.',
    'Yours faithfully.',
  ].join('\n\n')
