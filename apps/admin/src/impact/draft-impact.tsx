import { useInViewport } from '@mantine/hooks'
import { useState } from 'react'
import type { Draft } from '../draft/draft-parts.ts'
import { ImpactSection } from './impact-section.tsx'
import { useImpact } from './use-impact.ts'

/** The effect of a draft that is being written: asked for once somebody scrolls to it, and after each edit from then on. */
export function DraftImpact({ draft, reload }: { draft: Draft; reload: () => void }) {
  const { ref, inViewport } = useInViewport<HTMLElement>()
  const [seen, setSeen] = useState(false)
  if (inViewport && !seen) setSeen(true)
  return <ImpactSection ref={ref} state={useImpact(draft, seen)} reload={reload} />
}
