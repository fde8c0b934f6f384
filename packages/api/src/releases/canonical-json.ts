import serialize from 'canonicalize'

/** The canonical JSON of a value (RFC 8785): the same text on every machine. */
export function canonicalJson(value: unknown): string {
  const text = serialize(value)
  if (text === undefined) throw new TypeError('There is no JSON of undefined')
  return text
}
