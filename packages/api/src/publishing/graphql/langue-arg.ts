import { Arg } from 'type-graphql'
import { Langue } from '../../scenario/enums.ts'

/** The argument of every text that people read. */
export const LangueArg = (): ParameterDecorator =>
  Arg('langue', () => Langue, { nullable: true, defaultValue: 'FR' }) as ParameterDecorator
