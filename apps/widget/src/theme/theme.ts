import { colourOf, css, mixed, type Colour } from './colour.ts'
import { contrast, inkOn, luminance, READABLE, readableOn } from './contrast.ts'

type Palette = { readonly fond: Colour; readonly carte: Colour; readonly texte: Colour; readonly accent: Colour }
const LIGHT: Palette = { fond: [251, 246, 238], carte: [255, 253, 250], texte: [43, 36, 32], accent: [22, 92, 82] }
const DARK: Palette = { fond: [27, 24, 22], carte: [38, 34, 31], texte: [244, 236, 226], accent: [128, 203, 186] }

/** Gives the widget its colours: the partner's where they can be read, else the nearest that can; light or dark as the page around it. */
export function dress(host: HTMLElement, root: HTMLElement, accent: string): void {
  const asked = (value: string) => computedColour(root, value)
  const property = (name: string) => asked(getComputedStyle(host).getPropertyValue(name).trim())
  const own = isDark(host) ? DARK : LIGHT
  const fond = property('--abri-fond') ?? own.fond
  const dark = luminance(fond) < 0.18
  const base = dark ? DARK : LIGHT
  const carte = fond === own.fond ? own.carte : mixed(fond, [255, 255, 255], dark ? 0.06 : 0.6)
  const texte = property('--abri-texte') ?? base.texte
  const ink = contrast(texte, fond) >= READABLE && contrast(texte, carte) >= READABLE ? texte : inkOn(fond)
  const strong = readableOn(
    property('--abri-accent') ?? asked(accent) ?? base.accent,
    fond,
    carte,
    mixed(carte, base.accent, 0.1),
  )
  root.dataset['teinte'] = dark ? 'sombre' : 'claire'
  set(root, {
    fond,
    carte,
    texte: ink,
    accent: strong,
    encre: inkOn(strong),
    discret: readableOn(mixed(ink, fond, 0.32), fond, carte, mixed(carte, strong, 0.1)),
  })
}

function set(root: HTMLElement, colours: Readonly<Record<string, Colour>>): void {
  for (const [name, colour] of Object.entries(colours)) root.style.setProperty(`--${name}`, css(colour))
}

/** Any notation that the browser knows; the text goes through the object model, so it can carry nothing but a colour. */
function computedColour(root: HTMLElement, value: string): Colour | null {
  if (!value || !CSS.supports('color', value)) return null
  const probe = root.ownerDocument.createElement('span')
  probe.style.color = value
  root.append(probe)
  const found = colourOf(getComputedStyle(probe).color)
  probe.remove()
  return found
}

/** The page's own background decides; without one, the page's colour scheme. */
function isDark(host: HTMLElement): boolean {
  for (let at: Element | null = host; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const background = colourOf(getComputedStyle(at).backgroundColor)
    if (background) return luminance(background) < 0.18
  }
  const scheme = getComputedStyle(host).colorScheme
  return /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches)
}
