import { useWords } from '../words/i18n.ts'
import css from './year-grid.module.css'

/** What the looks of the cells mean. */
export function GridLegend({ drafting }: { drafting: boolean }) {
  const { t } = useWords()
  return (
    <ul className={css['legend']}>
      <li>
        <span className={`${css['swatch']} ${css['projected']}`} aria-hidden="true" /> {t('grid.legendProjected')}
      </li>
      <li>
        <span className={`${css['swatch']} ${css['moves']}`} aria-hidden="true" /> {t('grid.legendMoves')}
      </li>
      <li>
        <span className="mark">{t('grid.derived')}</span> {t('grid.legendDerived')}
      </li>
      {drafting ? (
        <li>
          <span className={`${css['swatch']} ${css['changed']}`} aria-hidden="true" /> {t('grid.legendChanged')}
        </li>
      ) : null}
      {drafting ? (
        <li>
          <span className={`${css['swatch']} ${css['talked']}`} aria-hidden="true" /> {t('comments.legend')}
        </li>
      ) : null}
    </ul>
  )
}
