import { useEffect, useState } from 'react'
import { factors, type FactorProblem, type Factors } from '../session/factor.ts'

/** The factors of whoever sits here, null while they are asked, and the way to ask again. */
export function useFactors() {
  const [found, setFound] = useState<Factors | FactorProblem | null>(null)
  useEffect(() => {
    void factors().then(setFound)
  }, [])
  return { found, again: async () => setFound(await factors()) }
}
