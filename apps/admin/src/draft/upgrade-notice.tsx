import { Stack, Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Draft } from './draft-parts.ts'
import { Notice } from '../parts/notice.tsx'

/** Says that a draft is an upgrade, what it makes possible, and whether it leaves what stands as it is. */
export function UpgradeNotice({ draft }: { draft: Draft }) {
  const { t } = useWords()
  const { upgrade, base, status } = draft
  if (!upgrade) return null
  const { rulesVersion: version, tables, rows, themes, addsOnly } = upgrade
  const waits = status !== 'PUBLISHED' && status !== 'ABANDONED'
  return (
    <Notice tone={addsOnly ? 'good' : 'mind'} title={t('upgrade.title')}>
      <Stack gap="xs">
        <Text inherit>{t('upgrade.what', { version, count: tables, rows: t('upgrade.rows', { count: rows }) })}</Text>
        <Text inherit>{t('upgrade.makes')}</Text>
        <ul className="themes">
          {themes.map(({ key, label, count }) => (
            <li key={key} className="mark">
              {t('upgrade.theme', { label, count })}
            </li>
          ))}
        </ul>
        <Text inherit fw={600}>
          {t(addsOnly ? 'upgrade.untouched' : 'upgrade.touched', { number: base.number })}
        </Text>
        {waits ? <Text inherit>{t('upgrade.path')}</Text> : null}
      </Stack>
    </Notice>
  )
}
