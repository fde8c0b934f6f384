import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipped } from './gzipped.ts'

/** The one script that a partner's page names. */
export const widgetLoader = (root: string): number => gzipped([join(root, 'apps/widget/dist/abri.js')])

/** Every script of the widget, loader, rules and decimal.js included. */
export function widgetWhole(root: string): number {
  const dist = join(root, 'apps/widget/dist')
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  return gzipped(scripts.map((name) => join(dist, name)))
}
