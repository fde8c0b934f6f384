import type { Caisse } from '@abri/rules'
import { emptyForm, natures, type Form } from '../form/form.ts'
import type { Langue } from '../words/langue.ts'

/** Longer than any honest prefill; the rest is not even looked at. */
const LONGEST = 500
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads what a partner's page prefills; a value that is not what it should be counts as absent. */
export class Attributes {
  constructor(private readonly element: Element) {}

  get langue(): Langue {
    return this.text('langue') === 'en' ? 'en' : 'fr'
  }

  get accent(): string {
    return this.text('accent')
  }

  get form(): Form {
    const nature = natures.find((known) => known === this.text('nature')) ?? ''
    const caisse: Caisse = this.text('caisse') === 'CIPAV' && nature === 'LIBERALE' ? 'CIPAV' : 'SSI'
    return {
      ...emptyForm,
      nature,
      caisse,
      debut: this.day('debut'),
      encaisse: this.encaisse,
      arretDebut: this.day('arret-debut'),
      arretFin: this.day('arret-fin'),
    }
  }

  /** `2022:32000,2023:35000.50`. */
  private get encaisse(): Readonly<Record<string, string>> {
    const pairs = this.text('chiffres-affaires').matchAll(/(?:^|,)\s*(\d{4})\s*:\s*(\d+(?:\.\d{1,2})?)\s*(?=,|$)/g)
    return Object.fromEntries([...pairs].map(([, year, amount]) => [year!, amount!]))
  }

  private day(name: string): string {
    const text = this.text(name)
    return DAY.test(text) ? text : ''
  }

  private text(name: string): string {
    const text = this.element.getAttribute(name) ?? ''
    return text.length > LONGEST ? '' : text.trim()
  }
}
