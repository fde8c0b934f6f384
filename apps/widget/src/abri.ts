/** The script that partners load: registers `<abri-simulateur>` once, whatever the number of copies and versions on the page. */
async function load(): Promise<void> {
  if (customElements.get('abri-simulateur')) return
  const { register } = await import('./element/register.ts')
  register(import.meta.url)
}

// The element keeps its own content (a plain link) where the rest cannot be loaded: there is nothing better to do.
load().catch((error: unknown) => console.warn('abri-simulateur', error))
