import { proveCode } from '../session/factor.ts'
import { useWords } from '../words/i18n.ts'
import { CodeForm } from './code-form.tsx'

/** Asks for the second factor: a code of the application, or a recovery code. */
export function ProveFactor({ done }: { done: () => void }) {
  const { t } = useWords()
  async function send(code: string) {
    const refused = await proveCode(code)
    if (!refused) done()
    return refused
  }
  return <CodeForm action={t('factor.prove')} hint={t('factor.codeHint')} send={send} />
}
