import type { ParameterShape } from '../numbers/parameter-shape.ts'
import { shownValue } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'

/** The value of a row in words, or that a text repeals it. */
export function useShownRow(shape: ParameterShape) {
  const { t, langue } = useWords()
  return ({ value }: { value: string | null }) => (value === null ? t('kinds.ended') : shownValue(value, shape, langue))
}
