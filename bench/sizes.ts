import { adminFirstLoad } from './admin-size.ts'
import { rulesWhole, sickPayAlone } from './rules-size.ts'
import { widgetEnglish, widgetInFrench, widgetLoader } from './widget-size.ts'

/** What one thing weighs, in bytes after gzip, and what it may weigh. */
export interface Size {
  readonly what: string
  readonly bytes: number
  readonly limit: number
}

/** Every size that has a limit. kB are thousands of bytes. */
export async function sizes(root: string): Promise<readonly Size[]> {
  return [
    { what: 'widget, loader', bytes: widgetLoader(root), limit: 3_000 },
    { what: 'widget, in French', bytes: widgetInFrench(root), limit: 60_000 },
    { what: 'widget, English words', bytes: widgetEnglish(root), limit: 6_200 },
    { what: 'admin, first load', bytes: adminFirstLoad(root), limit: 250_000 },
    { what: 'rules, every benefit', bytes: await rulesWhole(root), limit: 57_300 },
    { what: 'rules, sick pay alone', bytes: await sickPayAlone(root), limit: 19_800 },
  ]
}

/** `1.2 kB`. */
export function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
