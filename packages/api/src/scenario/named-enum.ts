import type { Liste, Noms } from '@abri/rules'
import { texts } from '@abri/rules/en'
import { describedEnum } from './described-enum.ts'

/** An enum of the schema over a list of the rules, each value described by its English name. */
export const namedEnum = <L extends Liste>(
  name: L,
  description: string,
  codes: readonly Noms[L][],
): { readonly [K in Noms[L]]: K } =>
  describedEnum(
    name,
    description,
    Object.fromEntries(codes.map((code) => [code, `${texts.nom(name, code)}.`])) as Record<Noms[L], string>,
  )
