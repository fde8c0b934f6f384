import { isParameterKey, type Texts } from '@abri/rules'

/** The words of the rules, except where an answer of the API brings its own: newer rules may say what ours have no words for. */
export const ownWordsFirst = (texts: Texts): Texts => ({
  ...texts,
  terme: (step) => own(step, 'label') ?? texts.terme(step),
  formule: (formule) => (typeof formule === 'string' ? formule : texts.formule(formule)),
  refus: (one) => own(one, 'message') ?? texts.refus(one),
  reserve: (one) => own(one, 'message') ?? texts.reserve(one),
  probleme: (one) => own(one, 'message') ?? texts.probleme(one),
  etat: (one) => (one.parametres.every(isParameterKey) ? texts.etat(one) : texts.etatCourt(one.code)),
})

function own(said: object, name: 'label' | 'message'): string | null {
  const text: unknown = Object.getOwnPropertyDescriptor(said, name)?.value
  return typeof text === 'string' ? text : null
}
