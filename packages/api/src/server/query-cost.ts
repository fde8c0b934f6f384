import type { ApolloServerPlugin } from '@apollo/server'
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

/** What one operation may ask for, over all its situations: each curve computes the allowance at every break point, and only aliases make a field be computed more than once. */
const BUDGET = { scenarios: 1, scenario: 50, courbe: 100, aliases: 1_000 } as const
/** More situations than that are refused by the field itself. */
const MOST_SITUATIONS = 1_000

type Cost = Record<keyof typeof BUDGET, number>
type Variables = Readonly<Record<string, unknown>>

const EXCESSES: Readonly<Record<keyof Cost, string>> = {
  scenarios: 'An operation asks for `scenarios` once: put every situation into its inputs',
  scenario: `An operation asks for \`scenario\` at most ${BUDGET.scenario} times: use \`scenarios\``,
  courbe: `An operation asks for at most ${BUDGET.courbe} curves, counted over all its situations`,
  aliases: `At most ${BUDGET.aliases} aliases, counted once for each situation they are computed for`,
}

/** Refuses an operation that would keep the server busy, before anything is computed. */
export const refuseCostly = (): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request }) {
        if (!operation) return
        const cost = new Costing(document, givenTo(operation, request.variables ?? {})).of(operation.selectionSet)
        const part = (Object.keys(BUDGET) as (keyof Cost)[]).find((candidate) => cost[candidate] > BUDGET[candidate])
        if (part)
          throw new GraphQLError(EXCESSES[part], { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } })
      },
    }
  },
})

/** Walks an operation whose size is bound already. */
class Costing {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #cost: Cost = { scenarios: 0, scenario: 0, courbe: 0, aliases: 0 }

  constructor(
    document: DocumentNode,
    readonly variables: Variables,
  ) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  }

  of(set: SelectionSetNode): Readonly<Cost> {
    this.#add(set, 1)
    return this.#cost
  }

  #add(set: SelectionSetNode | undefined, situations: number): void {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FRAGMENT_SPREAD) this.#add(this.#fragments.get(node.name.value)?.selectionSet, situations)
      else if (node.kind === Kind.INLINE_FRAGMENT) this.#add(node.selectionSet, situations)
      else this.#field(node, situations)
    }
  }

  #field(node: FieldNode, situations: number): void {
    const name = node.name.value
    if (name === 'scenario' || name === 'scenarios') this.#cost[name]++
    if (name === 'courbe') this.#cost.courbe += situations
    if (node.alias) this.#cost.aliases += situations
    this.#add(node.selectionSet, name === 'scenarios' ? inputsOf(node, this.variables) : situations)
  }
}

/** The variables as sent; for one that was not, the default that the operation declares. */
function givenTo({ variableDefinitions = [] }: OperationDefinitionNode, sent: Variables): Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  )
  return { ...Object.fromEntries(defaults), ...sent }
}

/** How many situations stand in `inputs`; GraphQL takes one item for a list of one. */
function inputsOf(node: FieldNode, variables: Variables): number {
  const value = node.arguments?.find(({ name }) => name.value === 'inputs')?.value
  if (value?.kind === Kind.LIST) return Math.min(value.values.length, MOST_SITUATIONS)
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : null
  return Array.isArray(given) ? Math.min(given.length, MOST_SITUATIONS) : 1
}
