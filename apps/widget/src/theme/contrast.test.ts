import { describe, expect, it } from 'vitest'
import { colourOf } from './colour.ts'
import { contrast, inkOn, READABLE, readableOn } from './contrast.ts'

describe('contrast', () => {
  it('is 21 between black and white, and 1 between equals', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21)
    expect(contrast([12, 34, 56], [12, 34, 56])).toBe(1)
  })

  it('knows the grey at the edge: #767676 reads on white, #777777 does not', () => {
    expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeGreaterThanOrEqual(READABLE)
    expect(contrast([0x77, 0x77, 0x77], [255, 255, 255])).toBeLessThan(READABLE)
  })
})

describe('readableOn', () => {
  it('leaves a readable colour alone', () => {
    expect(readableOn([10, 60, 50], [255, 255, 255])).toEqual([10, 60, 50])
  })

  it.each([
    [
      [255, 255, 0],
      [255, 255, 255],
    ],
    [
      [200, 200, 200],
      [250, 245, 238],
    ],
    [
      [20, 20, 60],
      [24, 20, 18],
    ],
    [
      [255, 255, 255],
      [255, 255, 255],
    ],
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
  ] as const)('makes %j readable on %j', (colour, background) => {
    expect(contrast(readableOn(colour, background), background)).toBeGreaterThanOrEqual(READABLE)
  })

  it('always finds ink for a colour', () => {
    for (let grey = 0; grey <= 255; grey++)
      expect(contrast(inkOn([grey, grey, grey]), [grey, grey, grey])).toBeGreaterThanOrEqual(READABLE)
  })
})

describe('colourOf', () => {
  it('reads what the browser computes and refuses the rest', () => {
    expect(colourOf('rgb(1, 2, 3)')).toEqual([1, 2, 3])
    expect(colourOf('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3])
    expect(colourOf('rgba(0, 0, 0, 0)')).toBeNull()
    expect(colourOf('oklch(0.5 0.2 30)')).toBeNull()
  })
})
