import type { Table } from '../release/release.ts'

/** The tables that rules newer than release 1 read: every installation gets them as a draft, and release 1 never changes. */
export const upgradeTables: readonly Table[] = []
