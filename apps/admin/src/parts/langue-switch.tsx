import { changeLangue, useWords } from '../words/i18n.ts'

/** Goes to the other language; the button is named in that language. */
export function LangueSwitch() {
  const { t, langue } = useWords()
  const other = langue === 'FR' ? 'EN' : 'FR'
  return (
    <button type="button" className="plain" lang={other.toLowerCase()} onClick={() => void changeLangue(other)}>
      {t(`langue.${other}`)}
    </button>
  )
}
