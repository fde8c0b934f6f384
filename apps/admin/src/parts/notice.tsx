import { Alert } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = { tone: 'good' | 'bad' | 'mind'; title?: string | undefined; children?: ReactNode }

const looks = {
  good: { color: 'pin', role: 'status' },
  mind: { color: 'tuile', role: 'status' },
  bad: { color: 'red', role: 'alert' },
} as const

/** Something to read now: an alert when bad, a status otherwise. */
export function Notice({ tone, title, children }: Props) {
  const { color, role } = looks[tone]
  const ink = { title: { color: 'var(--mantine-color-black)' }, message: { color: 'var(--mantine-color-black)' } }
  return (
    <Alert color={color} role={role} title={title} styles={ink} aria-live={tone === 'bad' ? 'assertive' : 'polite'}>
      {children}
    </Alert>
  )
}
