import { Button, Group, Text } from '@mantine/core'
import type { ReleasesQuery } from '../generated/graphql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'
import { ConfirmRecall, WithdrawRecall } from './recall-parts.ts'

type Props = { request: ReleasesQuery['recallRequests'][number] }

/** A recall that somebody asked for: another person confirms it, or somebody withdraws it. */
export function RecallRequest({ request }: Props) {
  const { t, langue } = useWords()
  const confirm = useAction(ConfirmRecall, ['Releases'])
  const withdraw = useAction(WithdrawRecall, ['Releases'])
  const { id, release, reason, replacement, requester, at, allowed } = request
  const problem = confirm.problem ?? withdraw.problem
  return (
    <Notice tone="mind" title={t('recall.asked', { name: requester.name, at: shownInstant(at, langue) })}>
      <Text inherit>{reason}</Text>
      {replacement !== null ? <Text inherit>{t('recall.instead', { number: replacement })}</Text> : null}
      <Text inherit size="sm">
        {t(allowed.includes('CONFIRM') ? 'recall.confirmHint' : 'recall.waits')}
      </Text>
      <Group gap="sm" mt="xs">
        {allowed.includes('CONFIRM') ? (
          <Button
            color="red"
            loading={confirm.busy}
            aria-label={t('recall.confirmNamed', { number: release })}
            onClick={() => void confirm.run({ request: id, langue })}
          >
            {t('recall.confirm')}
          </Button>
        ) : null}
        {allowed.includes('WITHDRAW') ? (
          <Button
            variant="default"
            loading={withdraw.busy}
            aria-label={t('recall.withdrawNamed', { number: release })}
            onClick={() => void withdraw.run({ request: id, langue })}
          >
            {t('recall.withdraw')}
          </Button>
        ) : null}
      </Group>
      {problem ? <Text inherit>{problem.message}</Text> : null}
    </Notice>
  )
}
