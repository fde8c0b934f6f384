const HEAD = Buffer.from('%PDF-')
const TAIL = Buffer.from('%%EOF')
/** How far from its end a PDF may end: readers look that far. */
const LAST = 1_024

/** Whether bytes begin and end as a PDF does; what stands between is not looked at. */
export const isPdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, HEAD.length).equals(HEAD) && bytes.subarray(HEAD.length).subarray(-LAST).includes(TAIL)
