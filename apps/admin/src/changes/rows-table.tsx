import type { ReactNode } from 'react'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { ChangeKind } from './change-kind.tsx'
import { DocumentLink } from '../documents/document-link.tsx'
import { SourceLink } from '../parts/source-link.tsx'
import { useShownRow } from '../grid/use-shown-row.ts'
import type { RowChange, TableChange } from './tables-of.ts'
import css from './changes-by-table.module.css'

type Props<C extends RowChange> = { table: TableChange<C>; action?: ((change: C) => ReactNode) | undefined }

/** The rows of one table with their sources; on a narrow screen each is a card. */
export function RowsTable<C extends RowChange>({ table: { key, label, line, changes }, action }: Props<C>) {
  const { t, langue } = useWords()
  const shape = line ?? { key, type: '', unit: '', columns: [] }
  const shown = useShownRow(shape)
  return (
    <table className={`${css['rows']} stacked`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('byTable.from')}</th>
          <th scope="col">{t('byTable.value')}</th>
          <th scope="col">{t('byTable.source')}</th>
          <th scope="col">{t('byTable.confidence')}</th>
          {action ? <th scope="col">{t('byTable.action')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const row = change.after ?? change.before
          if (!row) return null
          return (
            <tr key={row.from}>
              <td className="line" data-label={t('byTable.from')}>
                {shownDay(row.from, langue)}
              </td>
              <td className="numbers" data-label={t('byTable.value')}>
                <span>
                  <strong>{change.after ? shown(row) : t('releases.removed')}</strong>
                  {change.before ? (
                    <span className={css['before']}>{t('byTable.before', { value: shown(change.before) })}</span>
                  ) : null}{' '}
                  <ChangeKind kind={change.kind} />
                </span>
              </td>
              <td data-label={t('byTable.source')}>
                <span>
                  <SourceLink url={row.url}>{row.legalReference || row.url || t('row.noReference')}</SourceLink>
                  {change.before && change.after && change.before.url !== change.after.url ? (
                    <span className={css['before']}>
                      <SourceLink url={change.before.url}>
                        {t('byTable.before', { value: change.before.legalReference })}
                      </SourceLink>
                    </span>
                  ) : null}
                  <DocumentLink hash={row.document} />
                  {row.status === 'ANNONCE' ? ` · ${t('row.status.ANNONCE')}` : ''}
                </span>
              </td>
              <td data-label={t('byTable.confidence')}>
                {row.confidence === 'HIGH' ? t('editor.confidences.HIGH') : <Unsure level={row.confidence} />}
              </td>
              {action ? <td data-label={t('byTable.action')}>{action(change)}</td> : null}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Unsure({ level }: { level: 'MEDIUM' | 'LOW' }) {
  const { t } = useWords()
  return <span className={level === 'LOW' ? 'mark tuile' : 'mark'}>{t(`editor.confidences.${level}`)}</span>
}
