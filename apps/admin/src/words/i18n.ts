import { use } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { fr } from './fr.ts'
import type { Words } from './fr.ts'
import { keepLangue, keptLangue } from './langue.ts'
import type { Langue } from './langue.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words }
  }
}

const i18n = use(initReactI18next)

/** English is fetched only when somebody reads it. */
async function load(langue: Langue) {
  if (langue === 'EN' && !i18n.hasResourceBundle('en', 'translation')) {
    i18n.addResourceBundle('en', 'translation', (await import('./en.ts')).en)
  }
}

/** Starts the words in the language chosen last; French is what a missing text falls back to. */
export async function startWords() {
  await i18n.init({
    lng: 'fr',
    fallbackLng: 'fr',
    resources: { fr: { translation: fr } },
    interpolation: { escapeValue: false },
  })
  await changeLangue(keptLangue())
}

/** Switches every text, and what assistive technology takes the page to be written in. */
export async function changeLangue(langue: Langue) {
  await load(langue)
  await i18n.changeLanguage(langue.toLowerCase())
  document.documentElement.lang = langue.toLowerCase()
  keepLangue(langue)
}

/** The words of the chosen language, and its name as the API writes it. */
export function useWords() {
  const { t, i18n: current } = useTranslation()
  return { t, langue: current.language === 'en' ? ('EN' as const) : ('FR' as const) }
}
