/** The languages of the admin, as the API names them. */
export type Langue = 'FR' | 'EN'

const kept = 'abri.langue'

/** The language chosen last on this machine; French until somebody chooses. */
export function keptLangue(): Langue {
  return localStorage.getItem(kept) === 'EN' ? 'EN' : 'FR'
}

/** Remembers the language on this machine. */
export function keepLangue(langue: Langue) {
  localStorage.setItem(kept, langue)
}
