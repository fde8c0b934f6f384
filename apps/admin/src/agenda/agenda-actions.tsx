import { Button, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'
import { OpenDraftMutation } from '../draft/open-draft.tsx'

type Props = { keys: readonly string[]; year: number; chooseDue: () => void }

/** What can be done with the parameters chosen: a draft that waits for their values, or one that confirms them. */
export function AgendaActions({ keys, year, chooseDue }: Props) {
  const { t, langue } = useWords()
  const navigate = useNavigate()
  const { run, busy, problem } = useAction(OpenDraftMutation)
  async function open(title: string, search: { attendus: string } | { confirmer: string }) {
    const draft = await run({ title, langue })
    if (draft) await navigate({ to: '/brouillons/$id', params: { id: draft.id }, search })
  }
  const none = keys.length === 0
  return (
    <section className="card" aria-label={t('agenda.chosen', { count: keys.length })}>
      <Group justify="space-between" align="center">
        <Text role="status">{t('agenda.chosen', { count: keys.length })}</Text>
        <Group gap="sm">
          <Button variant="subtle" onClick={chooseDue}>
            {t('agenda.chooseDue')}
          </Button>
          <Button
            variant="default"
            disabled={none}
            loading={busy}
            onClick={() => void open(t('agenda.confirmTitle', { year }), { confirmer: keys.join(',') })}
          >
            {t('agenda.confirm')}
          </Button>
          <Button
            disabled={none}
            loading={busy}
            onClick={() => void open(t('agenda.draftTitle', { year: year + 1 }), { attendus: keys.join(',') })}
          >
            {t('agenda.draft')}
          </Button>
        </Group>
      </Group>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </section>
  )
}
