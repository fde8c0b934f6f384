import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { ProveFactor } from '../factors/prove-factor.tsx'
import { useWords } from '../words/i18n.ts'
import { AskingDialog } from './asking-dialog.tsx'
import { answerProof, onProof, proofWanted } from './fresh.ts'

/** Asks for the second factor before what everybody will see; what was asked then goes on by itself. */
export function FreshDialog() {
  const { t } = useWords()
  const wanted = useSyncExternalStore(onProof, proofWanted)
  const cancel = () => answerProof(false)
  return (
    <AskingDialog opened={wanted} title={t('fresh.title')} intro={t('fresh.intro')} layer={900} close={cancel}>
      <ProveFactor done={() => answerProof(true)} />
      <Button variant="default" onClick={cancel}>
        {t('states.cancel')}
      </Button>
    </AskingDialog>
  )
}
