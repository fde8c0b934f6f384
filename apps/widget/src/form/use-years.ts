import { useMemo, useRef } from 'react'
import type { LawOfRelease } from '../release/loaded-release.ts'
import type { Form } from './form.ts'
import { yearsAsked } from './years-asked.ts'

/** The years to ask, null before any are known; while a date is being retyped the last ones stay on the screen. */
export function useYears(form: Form, law: LawOfRelease | null): readonly number[] | null {
  const last = useRef<readonly number[] | null>(null)
  const { debut, arretDebut, prolongation, arretInitialDebut } = form
  return useMemo(() => {
    if (!law || !debut || !arretDebut) return last.current
    last.current = yearsAsked(form, law)
    return last.current
  }, [law, debut, arretDebut, prolongation, arretInitialDebut])
}
