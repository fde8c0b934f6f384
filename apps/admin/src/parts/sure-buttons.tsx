import { Button } from '@mantine/core'
import { useWords } from '../words/i18n.ts'

type Props = { action: string; busy: boolean; act: () => void; cancel: () => void }

/** The second question before something that cannot be taken back: do it now, or leave it. */
export function SureButtons({ action, busy, act, cancel }: Props) {
  const { t } = useWords()
  return (
    <>
      <Button size="compact-sm" color="red" loading={busy} onClick={act}>
        {action}
      </Button>
      <Button variant="default" size="compact-sm" onClick={cancel}>
        {t('states.cancel')}
      </Button>
    </>
  )
}
