import { Group, Text } from '@mantine/core'
import { difference } from '../numbers/difference.ts'
import { shifted } from '../numbers/decimal-text.ts'
import { numberKind } from '../numbers/parameter-shape.ts'
import type { ParameterShape } from '../numbers/parameter-shape.ts'
import { percent, shownNumber, shownValue, shownWithUnit } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import type { Langue } from '../words/langue.ts'

type Props = { before: string | null; after: string | null; shape: ParameterShape; ended?: boolean }

/** A value before and after, and by how much it moves. */
export function ValueChange({ before, after, shape, ended = false }: Props) {
  const { t, langue } = useWords()
  const numeric = ['AMOUNT', 'RATE', 'COUNT'].includes(shape.type)
  return (
    <Group gap="sm" align="baseline" className="numbers">
      <Text c="dimmed">{before !== null ? shownValue(before, shape, langue) : t('draft.newRow')}</Text>
      <Text aria-hidden="true" c="dimmed">
        →
      </Text>
      <Text fw={700} fz="lg">
        {after !== null ? shownValue(after, shape, langue) : t(ended ? 'kinds.ended' : 'releases.removed')}
      </Text>
      {numeric && before !== null && after !== null ? (
        <Text size="sm" c="tuile.8" fw={600}>
          {moved(before, after, shape, langue, t('draft.points'))}
        </Text>
      ) : null}
    </Group>
  )
}

function moved(before: string, after: string, shape: ParameterShape, langue: Langue, points: string): string {
  const { amount, percent: rate } = difference(before, after)
  const sign = amount.startsWith('+') ? '+' : ''
  const bare = amount.replace(/^\+/, '')
  if (numberKind(shape) === 'PERCENT') return `${sign}${shownNumber(shifted(bare, 2), langue)} ${points}`
  const text = `${sign}${shownWithUnit(bare, shape, langue)}`
  return rate === null ? text : `${text} (${percent(rate, langue)})`
}
