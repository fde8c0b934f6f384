import type { Declaration } from '@abri/rules'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Theme } from '../../scenario/enums.ts'
import { DayText } from '../../scenario/scalars.ts'
import type { Grid, GridCell, GridLine } from '../grid/grid.ts'
import { inLangue, type Words } from '../words.ts'
import { LangueArg } from './langue-arg.ts'
import { themeNodes, ThemeNode } from './theme-node.ts'
import { rowNode, RowNode } from './row-node.ts'

@ObjectType('GridColumn')
export class GridColumnNode {
  @Field(() => ID) key!: string
  words!: Words

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return inLangue(this.words, langue)
  }
}

@ObjectType('GridCell')
export class GridCellNode {
  @Field(() => Int) year!: number
  @Field(() => String, {
    nullable: true,
    description: 'In force on 1 January: text of the value; null where nothing is known yet.',
  })
  value!: string | null
  @Field(() => Boolean, {
    description: 'True where the value is only carried on beyond the day until which it is verified.',
  })
  projected!: boolean
  @Field(() => [RowNode], { description: 'Rows that begin within the year.' }) rows!: RowNode[]
  @Field(() => Boolean, { description: 'Touched by the draft.' }) changed!: boolean
  absenceWords!: Words | null

  @Field(() => String, { nullable: true, description: 'Why a derived figure is not there; null where it is.' })
  absence(@LangueArg() langue: string): string | null {
    return this.absenceWords && inLangue(this.absenceWords, langue)
  }
}

@ObjectType('GridLine')
export class GridLineNode {
  @Field(() => ID) key!: string
  words!: Words
  expectedWords!: Words | null
  @Field(() => Theme) theme!: Declaration['theme']
  @Field(() => String) unit!: string
  @Field(() => String) type!: string
  @Field(() => [GridColumnNode], { description: 'Of a table; empty otherwise.' }) columns!: GridColumnNode[]
  @Field(() => Boolean, { description: 'Computed, never stored. `pass` may be typed all the same: it sets `pmss`.' })
  derived!: boolean
  @Field(() => Boolean) editable!: boolean
  @Field(() => DayText, { nullable: true, description: 'verifieJusquau; null until repealed.' }) verifiedUntil!:
    string | null
  @Field(() => [GridCellNode], { description: 'One for each of the years, in their order.' }) cells!: GridCellNode[]

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return inLangue(this.words, langue)
  }

  @Field(() => String, { nullable: true, description: 'What is waited for, and when.' })
  expected(@LangueArg() langue: string): string | null {
    return this.expectedWords && inLangue(this.expectedWords, langue)
  }
}

@ObjectType('Grid', { description: 'The parameters by civil year.' })
export class GridNode {
  @Field(() => [Int]) years!: number[]
  @Field(() => [GridLineNode]) lines!: GridLineNode[]
  @Field(() => [ThemeNode], { description: 'Those of the lines, in the order in which they are shown.' })
  themes!: ThemeNode[]
}

/** A grid as the admin shows it. */
export const gridNode = ({ years, lines }: Grid): GridNode =>
  Object.assign(new GridNode(), {
    years: [...years],
    lines: lines.map(lineNode),
    themes: themeNodes(lines.map(({ theme }) => theme)),
  })

const lineNode = ({ label, expected, columns, cells, ...line }: GridLine): GridLineNode =>
  Object.assign(new GridLineNode(), {
    ...line,
    words: label,
    expectedWords: expected,
    columns: columns.map(({ key, label: words }) => Object.assign(new GridColumnNode(), { key, words })),
    cells: cells.map(cellNode),
  })

const cellNode = ({ rows, absence, ...cell }: GridCell): GridCellNode =>
  Object.assign(new GridCellNode(), { ...cell, absenceWords: absence, rows: rows.map(rowNode) })
