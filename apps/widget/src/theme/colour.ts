/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number]

/** The colour that the browser computed (`rgb(1, 2, 3)`), or null where it is see-through or in another notation. */
export function colourOf(computed: string): Colour | null {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed)
  if (!found || found[4] === '0') return null
  return [Number(found[1]), Number(found[2]), Number(found[3])]
}

/** A part (0 to 1) of the way from one colour to another. */
export const mixed = (from: Colour, to: Colour, part: number): Colour =>
  from.map((channel, i) => Math.round(channel + (to[i]! - channel) * part)) as unknown as Colour

/** As CSS writes it. */
export const css = ([red, green, blue]: Colour): string => `rgb(${red}, ${green}, ${blue})`
