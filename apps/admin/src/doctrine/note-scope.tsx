import { Button, Group, NativeSelect } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Line } from '../grid/grid-parts.ts'
import type { BenefitName } from './note-parts.ts'

type Props = {
  scope: readonly string[]
  problem: string | null
  benefits: readonly BenefitName[]
  lines: readonly Line[]
  change: (scope: readonly string[]) => void
}

/** What a doubt is raised for: benefits and parameters, added one by one and taken out again. */
export function NoteScope({ scope, problem, benefits, lines, change }: Props) {
  const { t } = useWords()
  const parameters = lines.filter(({ derived }) => !derived)
  const nameOf = (key: string) => [...benefits, ...parameters].find((one) => one.key === key)?.label ?? key
  const left = (list: readonly { key: string; label: string }[]) =>
    list.filter(({ key }) => !scope.includes(key)).map(({ key, label }) => ({ value: key, label }))
  return (
    <>
      <NativeSelect
        label={t('doctrine.scope')}
        description={t('doctrine.scopeHint')}
        error={problem}
        value=""
        onChange={(event) => change([...scope, event.currentTarget.value])}
        data={[
          { value: '', label: t('doctrine.choose') },
          { group: t('doctrine.benefits'), items: left(benefits) },
          { group: t('doctrine.parameters'), items: left(parameters) },
        ]}
      />
      <Group gap={6}>
        {scope.map((key) => (
          <Button
            key={key}
            variant="default"
            size="compact-sm"
            aria-label={t('doctrine.without', { label: nameOf(key) })}
            onClick={() => change(scope.filter((one) => one !== key))}
          >
            {nameOf(key)}
            <span aria-hidden="true">&nbsp;×</span>
          </Button>
        ))}
      </Group>
    </>
  )
}
