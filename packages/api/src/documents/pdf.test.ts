import { describe, expect, test } from 'vitest'
import { isPdf } from './pdf.ts'

describe('what is taken for a PDF', () => {
  test.each([
    ['the least there is', '%PDF-1.7\n%%EOF', true],
    ['a line break behind its end', '%PDF-1.4\nx\n%%EOF\r\n', true],
    ['a thousand bytes behind its end', `%PDF-1.4\n%%EOF${' '.repeat(1_000)}`, true],
    ['more behind its end than readers look', `%PDF-1.4\n%%EOF${' '.repeat(1_024)}`, false],
    ['nothing', '', false],
    ['a beginning without an end', '%PDF-1.7\nobj', false],
    ['an end without a beginning', 'x%PDF-1.7\n%%EOF', false],
    ['a page of the web', '<!doctype html><script>alert(1)</script>%%EOF', false],
    ['ends that overlap', '%PDF-%%EO', false],
  ])('%s', (_what, text, expected) => {
    expect(isPdf(Buffer.from(text))).toBe(expected)
  })
})
