import { useMemo, useState } from 'react'
import type { LawOfRelease } from '../release/loaded-release.ts'
import type { Form } from './form.ts'
import { yearsAsked } from './years-asked.ts'

/** The years to ask, null before any are known; while a date is being retyped the last ones stay on the screen. */
export function useYears(form: Form, law: LawOfRelease | null): readonly number[] | null {
  const { debut, arretDebut, prolongation, arretInitialDebut } = form
  const [last, setLast] = useState<readonly number[] | null>(null)
  const now = useMemo(
    () => (law && debut && arretDebut ? yearsAsked({ debut, arretDebut, prolongation, arretInitialDebut }, law) : null),
    [law, debut, arretDebut, prolongation, arretInitialDebut],
  )
  if (now && now !== last) setLast(now)
  return now ?? last
}
