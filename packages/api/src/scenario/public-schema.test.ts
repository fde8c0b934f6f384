import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql'
import { expect, test } from 'vitest'
import { publicSchema } from './public-schema.ts'

/** Everything of a type that a reader of the schema can point at. */
function partsOf(type: GraphQLNamedType): readonly (readonly [string, string | null | undefined])[] {
  const own = [[type.name, type.description]] as const
  if (isEnumType(type))
    return [...own, ...type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as const)]
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description] as const),
    ]
  if (!isObjectType(type) && !isInterfaceType(type)) return own
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    [`${type.name}.${name}`, description] as const,
    ...args.map((arg) => [`${type.name}.${name}(${arg.name})`, arg.description] as const),
  ])
  return [...own, ...fields]
}

test('every type, field, argument and value of the public schema is described', () => {
  const types = Object.values(publicSchema().getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  )
  const silent = types.flatMap(partsOf).filter(([, description]) => !description)
  expect(types.length).toBeGreaterThan(30)
  expect(silent).toEqual([])
})
