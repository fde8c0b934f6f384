import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** Text in, text out: what it says is judged with the situation, so that one bad person never spoils a batch. */
const textScalar = (name: string, description: string, example: string): GraphQLScalarType => {
  const refuse = (): never => {
    throw new GraphQLError(`${name} must be text, such as "${example}"`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (typeof value === 'string' ? value : refuse()),
    parseValue: (value) => (typeof value === 'string' ? value : refuse()),
    parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : refuse()),
  })
}

export const DecimalText = textScalar(
  'Decimal',
  'A decimal number as text with a point: "32000.50". No float ever carries money.',
  '32000.50',
)
export const DayText = textScalar('Day', 'A civil day as ISO 8601 text: "2026-01-31".', '2026-01-31')
export const MonthText = textScalar('Month', 'A civil month as text: "2026-05".', '2026-05')
