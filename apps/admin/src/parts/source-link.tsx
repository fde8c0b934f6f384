import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'

/** Links only to addresses of the web: a row may hold any text. */
export function SourceLink({ url, children }: { url: string; children: ReactNode }) {
  if (!/^https?:\/\//.test(url)) return <strong>{children}</strong>
  return (
    <Anchor href={url} target="_blank" rel="noreferrer" fw={600} underline="always" inherit>
      {children}
    </Anchor>
  )
}
