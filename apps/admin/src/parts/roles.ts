import type { Role } from '../generated/graphql.ts'

/** The roles, from the one that may least. */
export const roles = ['READER', 'ANALYST', 'APPROVER', 'ADMINISTRATOR'] as const satisfies readonly Role[]

/** The role of that name; the least one for any other text. */
export const roleNamed = (name: string): Role => roles.find((role) => role === name) ?? 'READER'

/** Whether a role writes drafts: whoever only looks after people does not. */
export const writes = (role: Role) => role === 'ANALYST' || role === 'APPROVER'
