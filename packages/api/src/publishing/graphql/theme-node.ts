import { Field, Int, ObjectType } from 'type-graphql'
import { Theme } from '../../scenario/enums.ts'
import { themeWords, type ThemeKey } from '../../scenario/themes.ts'
import { inLangue } from '../words.ts'
import { LangueArg } from './langue-arg.ts'

@ObjectType('ThemeOfGrid', { description: 'A theme with what stands under it.' })
export class ThemeNode {
  @Field(() => Theme) key!: ThemeKey
  @Field(() => Int, { description: 'How many parameters or figures stand under it.' }) count!: number

  @Field(() => String)
  label(@LangueArg() langue: string): string {
    return inLangue(themeWords[this.key], langue)
  }
}

/** The themes that have something under them, in their order. */
export const themeNodes = (themes: readonly ThemeKey[]): ThemeNode[] =>
  (Object.keys(themeWords) as ThemeKey[]).flatMap((key) => {
    const count = themes.filter((theme) => theme === key).length
    return count > 0 ? [Object.assign(new ThemeNode(), { key, count })] : []
  })
