import type { Page } from '@playwright/test'

/** What a walk by the Tab key found wrong, each with the element that it concerns. */
export type Findings = readonly string[]

/** Goes through a page by Tab alone, from its beginning to its end: each control is reached once, seen where it is, and shows that it has the focus. */
export async function tabWalk(page: Page): Promise<Findings> {
  const most = await page.evaluate(mark)
  const findings: string[] = []
  for (let i = 0; i < most && (await page.evaluate(missed)).length > 0; i++) {
    await page.keyboard.press('Tab')
    findings.push(...(await page.evaluate(look)))
  }
  return [...new Set(findings), ...(await page.evaluate(missed))]
}

/** Numbers what Tab should reach, and keeps how each looks without the focus. */
function mark(): number {
  const looks = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(element)
    return [outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor].join()
  }
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const all = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [type=hidden]') &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  )
  const unseen = new Map(all.map((element) => [element, looks(element)]))
  Object.assign(window, { abriWalk: { unseen, looks } })
  ;(document.activeElement as HTMLElement | null)?.blur()
  window.getSelection()?.removeAllRanges()
  // a field for a day has four stops of its own; a page that goes on being filled may get as many again
  return 4 * all.length + 20
}

type Walk = { unseen: Map<Element, string>; looks: (element: Element) => string }

/** What has the focus now: is it seen? */
function look(): string[] {
  const { unseen, looks } = (window as unknown as { abriWalk: Walk }).abriWalk
  const at = document.activeElement
  if (!at || at === document.body) return []
  const before = unseen.get(at)
  unseen.delete(at)
  const name = `${at.tagName} ${at.getAttribute('aria-label') ?? (at as HTMLElement).innerText.slice(0, 40)}`
  const box = at.getBoundingClientRect()
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  const shows = before === undefined || before !== looks(at)
  return [...(isInside ? [] : [`not in view: ${name}`]), ...(shows ? [] : [`shows no focus: ${name}`])]
}

/** What was never reached. */
function missed(): string[] {
  const { unseen } = (window as unknown as { abriWalk: Walk }).abriWalk
  return [...unseen.keys()]
    .filter((element) => element.isConnected)
    .map((element) => {
      const shown = element as HTMLElement
      return `not reached: ${element.tagName} ${element.getAttribute('aria-label') ?? shown.innerText.slice(0, 40)}`
    })
}
