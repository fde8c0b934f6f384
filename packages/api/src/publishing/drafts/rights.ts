import type { Person } from '../../accounts/person.ts'
import { Refused } from '../refused.ts'
import type { Draft } from './draft.ts'

/** Drafts are written by analysts, and by approvers, who then cannot approve them. */
export const canWrite = ({ role, active }: Person): boolean => active && (role === 'ANALYST' || role === 'APPROVER')
/** Approvals and publications take the role of approver. */
export const canApprove = ({ role, active }: Person): boolean => active && role === 'APPROVER'
/** People and roles. */
export const canAdminister = ({ role, active }: Person): boolean => active && role === 'ADMINISTRATOR'

/** Throws Refused FORBIDDEN. */
export function mayWrite(person: Person): void {
  if (!canWrite(person)) throw new Refused('FORBIDDEN')
}

/** Whether somebody wrote in a draft. */
export const wroteIn = (draft: Pick<Draft, 'writers'>, { id }: Person): boolean =>
  draft.writers.some((writer) => writer.id === id)

/** What a person may do with a draft now. */
export function allowedTo(draft: Draft, person: Person): readonly string[] {
  const writable = canWrite(person) && ['OPEN', 'SUBMITTED', 'APPROVED'].includes(draft.status)
  const approvable = canApprove(person) && !wroteIn(draft, person) && ['SUBMITTED', 'APPROVED'].includes(draft.status)
  const approved = draft.approvals.some(({ approver }) => approver.id === person.id)
  const publishable =
    canApprove(person) && draft.approvals.some(({ approver }) => canApprove(approver) && !wroteIn(draft, approver))
  return [
    ...(writable ? ['EDIT', 'ABANDON'] : []),
    ...(writable && draft.status === 'OPEN' ? ['SUBMIT'] : []),
    ...(approvable && !approved ? ['APPROVE'] : []),
    ...(publishable && draft.status === 'APPROVED' ? ['PUBLISH'] : []),
  ]
}
