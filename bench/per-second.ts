/** How often a second this runs on one core: the best of a few rounds, after a round that only warms up. */
export function perSecond(work: () => unknown, timesInside = 1, rounds = 5): number {
  const results = Array.from({ length: rounds + 1 }, () => round(work) * timesInside)
  return Math.max(...results.slice(1))
}

function round(work: () => unknown): number {
  const began = performance.now()
  let done = 0
  while (performance.now() - began < 500) {
    work()
    done += 1
  }
  return (done * 1000) / (performance.now() - began)
}
