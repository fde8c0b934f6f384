import { useCallback, useEffect, useState } from 'react'
import { factors, type FactorProblem, type Factors } from '../session/factor.ts'

/** The factors of whoever sits here, null while they are asked, and the way to ask again. */
export function useFactors() {
  const [found, setFound] = useState<Factors | FactorProblem | null>(null)
  const again = useCallback(async () => setFound(await factors()), [])
  useEffect(() => void again(), [again])
  return { found, again }
}
