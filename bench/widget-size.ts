import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipped } from './gzipped.ts'

/** The one script that a partner's page names. */
export const widgetLoader = (root: string): number => gzipped([join(root, 'apps/widget/dist/abri.js')])

/** Every script that a page in French loads: loader, form, answer, rules. */
export const widgetInFrench = (root: string): number => gzipped(scripts(root).filter((file) => !isEnglish(file)))

/** The words that a page in English loads on top. */
export const widgetEnglish = (root: string): number => gzipped(scripts(root).filter(isEnglish))

const scripts = (root: string): string[] => [...reached(join(root, 'apps/widget/dist/abri.js'))]

/** What a script leads to, now or once it is needed: files of an earlier build may lie beside them, and no page loads those. */
function reached(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen
  seen.add(script)
  const named = readFileSync(script, 'utf8').matchAll(/["'`](\.\.?\/[^"'`]+\.js)["'`]/g)
  for (const [, path = ''] of named) reached(join(dirname(script), path), seen)
  return seen
}

const isEnglish = (file: string): boolean => basename(file).startsWith('en-')
