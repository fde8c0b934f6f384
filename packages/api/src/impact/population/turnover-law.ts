/** Points of the table; the quantile between two is read on the line that joins them. */
const POINTS = 20_000

/**
 * The quantiles of a gamma law that is cut at `cap`: euros for a rank between 0 and 1. In u = t^shape the density is smooth down to nothing,
 * so that a plain sum of its trapezes is enough.
 */
export function turnoverLaw(shape: number, scale: number, cap: number): (rank: number) => number {
  const width = cap ** shape / POINTS
  const euros = (i: number): number => (i * width) ** (1 / shape)
  const cumulated = new Float64Array(POINTS + 1)
  for (let i = 1; i <= POINTS; i++) {
    const [before, here] = [Math.exp(-euros(i - 1) / scale), Math.exp(-euros(i) / scale)]
    cumulated[i] = cumulated[i - 1]! + ((before + here) / 2) * width
  }
  const total = cumulated[POINTS]!
  return (rank) => {
    const i = firstAtLeast(cumulated, rank * total)
    const [before, here] = [cumulated[i - 1]!, cumulated[i]!]
    return euros(i - 1 + (rank * total - before) / (here - before))
  }
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [1, sorted.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! >= value) high = middle
    else low = middle + 1
  }
  return low
}
