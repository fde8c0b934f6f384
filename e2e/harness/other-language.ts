import type { Page } from '@playwright/test'

// words that one language has in every other sentence, and the other never
const FRENCH = /(^|[^\p{L}])(le|la|les|des|du|une|est|sont|pour|avec|dans|aucun|vous|cette|à|depuis)(?=$|[^\p{L}])/giu
const ENGLISH =
  /(^|[^\p{L}])(the|of|and|is|are|for|with|this|that|your|you|from|until|not|no|by|has|have)(?=$|[^\p{L}])/giu

/** Texts on a page that are in the other language: those that people wrote, and the words of sources, do not count. */
export async function inOtherLanguage(
  page: Page,
  langue: 'FR' | 'EN',
  written: readonly string[],
): Promise<readonly string[]> {
  const texts = await page.evaluate((own) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const marked = node.parentElement?.closest('[lang]')?.getAttribute('lang')
      const text = (node.textContent ?? '').trim()
      if (text.includes(' ') && marked === own && node.parentElement?.checkVisibility()) found.push(text)
    }
    return found
  }, langue.toLowerCase())
  const [other, own] = langue === 'FR' ? [ENGLISH, FRENCH] : [FRENCH, ENGLISH]
  const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0
  return texts.filter(
    (text) => !written.some((one) => text.includes(one)) && count(text, other) > Math.max(0, count(text, own)),
  )
}
