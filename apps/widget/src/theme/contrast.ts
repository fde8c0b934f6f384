import { mixed, type Colour } from './colour.ts'

/** The least contrast of text, WCAG 2.2 criterion 1.4.3. */
export const READABLE = 4.5
const BLACK: Colour = [0, 0, 0]
const WHITE: Colour = [255, 255, 255]

/** Relative luminance, WCAG 2.2. */
export function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The colour itself where it can be read on every background given, else the nearest shade of it that can. */
export function readableOn(colour: Colour, ...backgrounds: readonly Colour[]): Colour {
  const target = backgrounds.every((background) => luminance(background) > 0.18) ? BLACK : WHITE
  for (let step = 0; step <= 20; step++) {
    const shade = mixed(colour, target, step / 20)
    if (backgrounds.every((background) => contrast(shade, background) >= READABLE)) return shade
  }
  return target
}

/** Black or white, whichever reads better on a colour. */
export const inkOn = (colour: Colour): Colour => (contrast(BLACK, colour) > contrast(WHITE, colour) ? BLACK : WHITE)
