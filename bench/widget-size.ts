import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipped } from './gzipped.ts'

/** The one script that a partner's page names. */
export const widgetLoader = (root: string): number => gzipped([join(root, 'apps/widget/dist/abri.js')])

/** Every script that a page in French loads: loader, form, answer, rules. */
export const widgetInFrench = (root: string): number => gzipped(scripts(root).filter((file) => !isEnglish(file)))

/** The words that a page in English loads on top. */
export const widgetEnglish = (root: string): number => gzipped(scripts(root).filter(isEnglish))

function scripts(root: string): string[] {
  const dist = join(root, 'apps/widget/dist')
  const built = [dist, join(dist, 'assets')].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  return built.filter((file) => file.endsWith('.js'))
}

const isEnglish = (file: string): boolean => basename(file).startsWith('en-')
