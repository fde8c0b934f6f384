import { NativeSelect } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { RowForm } from './row-form.ts'

type Props = { motive: RowForm['motive']; change: (part: Pick<RowForm, 'motive'>) => void }

const motives = ['CORRECTION', 'RETROACTIVE'] as const

/** Why a row says otherwise than the release in force. */
export function MotiveField({ motive, change }: Props) {
  const { t } = useWords()
  return (
    <NativeSelect
      label={t('motives.label')}
      description={t('motives.hint')}
      value={motive}
      onChange={(event) => change({ motive: motives.find((one) => one === event.currentTarget.value) ?? '' })}
      data={[
        { value: '', label: t('motives.none') },
        ...motives.map((value) => ({ value, label: t(`motives.${value}`) })),
      ]}
    />
  )
}
