/** The languages of the widget. */
export type Langue = 'fr' | 'en'
