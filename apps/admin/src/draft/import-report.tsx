import { Table } from '@mantine/core'
import { shownDay } from '../numbers/day.ts'
import { shownValue } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import type { Grid } from '../grid/grid-parts.ts'
import type { ImportLine } from './import-parts.ts'

/** Line by line what a file does, those to be corrected first. */
export function ImportReport({ lines, grid }: { lines: readonly ImportLine[]; grid: Grid }) {
  const { t, langue } = useWords()
  const order = lines.toSorted((a, b) => Number(b.kind === 'ERROR') - Number(a.kind === 'ERROR') || a.line - b.line)
  return (
    <Table verticalSpacing="xs" className="stacked" aria-label={t('exchange.report')}>
      <Table.Thead>
        <Table.Tr>
          {(['line', 'parameter', 'from', 'value', 'effect'] as const).map((heading) => (
            <Table.Th scope="col" key={heading}>
              {t(`exchange.${heading}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {order.map(({ line, key, label, from, value, kind, problem }) => (
          <Table.Tr key={line}>
            <Table.Td data-label={t('exchange.line')}>{line}</Table.Td>
            <Table.Td data-label={t('exchange.parameter')}>{label}</Table.Td>
            <Table.Td data-label={t('exchange.from')}>{from ? shownDay(from, langue) : '–'}</Table.Td>
            <Table.Td data-label={t('exchange.value')} className="numbers">
              {value === null ? '–' : shownIn(grid, key, value)}
            </Table.Td>
            <Table.Td data-label={t('exchange.effect')}>
              {kind === 'ERROR' || kind === 'UNCHANGED' ? (
                <span className={kind === 'ERROR' ? 'mark tuile' : 'mark'}>{t(`exchange.${kind}`)}</span>
              ) : (
                <span className="mark pin">{t(`kinds.${kind}`)}</span>
              )}{' '}
              {problem}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
  function shownIn({ lines: known }: Grid, key: string, value: string): string {
    const shape = known.find((one) => one.key === key)
    return shape ? shownValue(value, shape, langue) : value
  }
}
