import {
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** The longest document parsed, in tokens: a thousand situations written into it, though they belong in variables. */
export const MAX_TOKENS = 80_000
/** How large an operation may be, fragments counted where they are used; introspection is not bound in depth here. */
export const LIMITS = { depth: 12, aliases: 50, directives: 5, fields: 500, repeated: 5, fragments: 20 } as const

type Size = {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly fields: number
  readonly repeated: number
  readonly fragments: number
}
export type Excess = { readonly code: string; readonly message: string }

const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, fields: 0, repeated: 0, fragments: 0 }
const CODES: Readonly<Record<keyof Size, string>> = {
  depth: 'MAX_DEPTH_EXCEEDED',
  aliases: 'MAX_ALIASES_EXCEEDED',
  directives: 'MAX_DIRECTIVES_EXCEEDED',
  fields: 'MAX_FIELDS_EXCEEDED',
  repeated: 'MAX_REPEATED_FIELDS_EXCEEDED',
  fragments: 'MAX_FRAGMENTS_EXCEEDED',
}

/** What is too large in a query text, or null; a text that does not parse is left to the server to refuse. */
export function excessOf(query: string): Excess | null {
  const document = parsed(query)
  if (!document) return null
  const measure = new Measure(document)
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const size = measure.of(operation.selectionSet)
    for (const part of Object.keys(LIMITS) as (keyof Size)[])
      if (size[part] > LIMITS[part])
        return { code: CODES[part], message: `The operation has more than ${LIMITS[part]} for: ${part}` }
  }
  return null
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: MAX_TOKENS, noLocation: true })
  } catch {
    return null
  }
}

/** Measures selections, each fragment once however often it is used. */
class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #sizes = new Map<string, Size>()

  constructor(document: DocumentNode) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  }

  of(set: SelectionSetNode | undefined): Size {
    if (!set) return NOTHING
    const total = set.selections.map((selection) => this.#selection(selection)).reduce(sum, NOTHING)
    return {
      ...total,
      repeated: Math.max(total.repeated, mostRepeated(set)),
      fragments: Math.max(total.fragments, fragmentsIn(set)),
    }
  }

  #selection(node: SelectionNode): Size {
    const directives = node.directives?.length ?? 0
    if (node.kind === Kind.FRAGMENT_SPREAD) return sum(this.#fragment(node.name.value), { ...NOTHING, directives })
    const inner = this.of(node.selectionSet)
    if (node.kind === Kind.INLINE_FRAGMENT) return sum(inner, { ...NOTHING, directives })
    const depth = node.name.value.startsWith('__') ? 1 : inner.depth + 1
    return { ...sum(inner, { ...NOTHING, directives, fields: 1, aliases: node.alias ? 1 : 0 }), depth }
  }

  #fragment(name: string): Size {
    const known = this.#sizes.get(name)
    if (known) return known
    // a fragment that spreads itself is refused by validation; here it must only end
    this.#sizes.set(name, NOTHING)
    const size = this.of(this.#fragments.get(name)?.selectionSet)
    this.#sizes.set(name, size)
    return size
  }
}

const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
  repeated: Math.max(a.repeated, b.repeated),
  fragments: Math.max(a.fragments, b.fragments),
})

function mostRepeated(set: SelectionSetNode): number {
  const counts = new Map<string, number>()
  for (const node of set.selections)
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return Math.max(0, ...counts.values())
}

const fragmentsIn = (set: SelectionSetNode): number => set.selections.filter(({ kind }) => kind !== Kind.FIELD).length
