import { createTheme } from '@mantine/core'
import type { MantineColorsTuple } from '@mantine/core'

/** The green of pines, the colour of what can be done; shade 7 on paper has a contrast of 7.6. */
const pin: MantineColorsTuple = [
  '#eef5f3',
  '#dceae6',
  '#b9d5cd',
  '#90bcb0',
  '#689f91',
  '#478576',
  '#326c5f',
  '#235448',
  '#194a41',
  '#0f352e',
]
/** The brown of roof tiles, the colour of what a draft changes. */
const tuile: MantineColorsTuple = [
  '#fdf4e7',
  '#f9e5c8',
  '#f1cb95',
  '#e6ac5d',
  '#d28c36',
  '#b3701f',
  '#965a15',
  '#7c480f',
  '#63390b',
  '#472806',
]
/** The red of bricks, the colour of what cannot be taken back; white on shade 7 has a contrast of 7.4. */
const red: MantineColorsTuple = [
  '#fdf0ee',
  '#fbe4e1',
  '#f4c4be',
  '#ea9a91',
  '#dd6f64',
  '#cf4a3e',
  '#bd3227',
  '#a3271f',
  '#8a1f18',
  '#6b1711',
]
/** Greys with some warmth, for text on paper. */
const gray: MantineColorsTuple = [
  '#faf8f4',
  '#f3f0e9',
  '#e8e3d9',
  '#d8d1c4',
  '#b8b0a1',
  '#8f8779',
  '#6b6458',
  '#544e44',
  '#39352e',
  '#25221d',
]

const sans =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif'
const serif =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Charter, Georgia, "Liberation Serif", serif'

/** The look of the admin: paper, ink, pine and tile. */
export const theme = createTheme({
  colors: { pin, tuile, red, gray },
  primaryColor: 'pin',
  primaryShade: 7,
  black: '#25221d',
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '2.125rem', lineHeight: '1.2' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
})
