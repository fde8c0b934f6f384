/** Calls back when the page may have changed its colours: another colour scheme, another class. Gives the way to stop. */
export function followPage(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', changed)
  const themes = new MutationObserver(changed)
  for (const element of [document.documentElement, document.body])
    themes.observe(element, { attributeFilter: ['class', 'style', 'data-theme'] })
  return () => {
    dark.removeEventListener('change', changed)
    themes.disconnect()
  }
}
