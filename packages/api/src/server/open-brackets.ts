import { Lexer, Source, TokenKind } from 'graphql'

/** How many brackets may be open at once, of any kind: whatever reads a document calls itself for each, and must not run out of stack. */
export const MOST_BRACKETS = 100

const STEPS: Readonly<Partial<Record<TokenKind, 1 | -1>>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_R]: -1,
}

/** Whether more are open at once in the first tokens of a query text, read before it is parsed. */
export function opensTooMany(query: string, tokens: number): boolean {
  const lexer = new Lexer(new Source(query))
  let open = 0
  try {
    for (let count = 0; count <= tokens; count++) {
      const { kind } = lexer.advance()
      open += STEPS[kind] ?? 0
      if (open > MOST_BRACKETS) return true
      if (kind === TokenKind.EOF) return false
    }
  } catch {
    // the parser refuses it at the same place
  }
  return false
}
