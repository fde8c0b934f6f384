import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Day } from '../time/day.ts'
import type { Paiement } from './paiements.ts'
import type { CalendrierPaye, Versement } from './result.ts'
import { preleve, spans, type Montants } from './versements.ts'

/** The paid days in order, their payments and their totals, as answers show them. */
export function calendrierPaye(
  jours: readonly Day[],
  payments: readonly Paiement[],
  { brut, csg, crds, net }: Montants<{ toCutText(): string }>,
  law: Consultation,
): CalendrierPaye {
  return {
    joursIndemnises: jours.length,
    premierJourIndemnise: jours[0] ?? null,
    dernierJourIndemnise: jours.at(-1) ?? null,
    periodesIndemnisees: spans(jours),
    versements: payments.map((payment) => versement(payment, law)),
    totalBrut: brut.toCutText(),
    csg: csg.toCutText(),
    crds: crds.toCutText(),
    totalNet: net.toCutText(),
  }
}

function versement({ bloc, brut }: Paiement, law: Consultation): Versement {
  const montants = preleve(exact.number(brut), bloc, law)
  return {
    du: bloc.du,
    au: bloc.au,
    jours: bloc.jours,
    brut: montants.brut.toCutText(),
    csg: montants.csg.toCutText(),
    crds: montants.crds.toCutText(),
    net: montants.net.toCutText(),
    datePrevue: bloc.datePrevue,
    estime: true,
  }
}
