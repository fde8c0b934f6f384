import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { DraftStatus as Status } from '../../store/database.ts'
import { impactBetween } from '../../impact/impacts.ts'
import { openThreads, threadsOf } from '../comments/thread.ts'
import { checksOf } from '../checks/checks-of.ts'
import type { Approval, Draft } from '../drafts/draft.ts'
import { reasonsOf, wantsReasons } from '../drafts/reasons.ts'
import { resultingContent } from '../drafts/resulting-content.ts'
import { allowedTo } from '../drafts/rights.ts'
import { baseOf } from '../publishing.ts'
import { AuthorNode, authorNode } from './author-node.ts'
import { changeNodes, ChangeNode } from './change-node.ts'
import { checkNode, CheckNode } from './check-node.ts'
import { confirmationNode, ConfirmationNode } from './confirmation-node.ts'
import type { AdminContext } from './context.ts'
import { DraftStatus, InstantText } from './enums.ts'
import { impactNode, ImpactNode } from './impact-node.ts'
import { personNode, PersonNode } from './person-node.ts'
import { releaseNode, ReleaseNode } from './release-node.ts'
import { threadNode, ThreadNode } from './thread-node.ts'
import { UpgradeNode, upgradeNode } from './upgrade-node.ts'

@ObjectType('Approval', { description: 'Consent to exactly one snapshot.' })
export class ApprovalNode {
  @Field(() => PersonNode) approver!: PersonNode
  @Field(() => ID) snapshot!: string
  @Field(() => String, { nullable: true }) note!: string | null
  @Field(() => InstantText) at!: string
}

@ObjectType('Draft', { description: 'Changes to come, on top of one release.' })
export class DraftNode {
  draft!: Draft
  @Field(() => ID) id!: string
  @Field(() => String) title!: string
  @Field(() => DraftStatus) status!: Status
  @Field(() => Int, { description: 'Goes into every write; a stale one is refused as CONFLICT.' }) version!: number
  @Field(() => ID, {
    nullable: true,
    description: 'Set while submitted or approved: the hash of exactly what was submitted.',
  })
  snapshot!: string | null

  @Field(() => Int, { nullable: true, description: 'The number of the release that it brings back.' })
  restores!: number | null

  @Field(() => ReleaseNode)
  base(@Ctx() context: AdminContext): ReleaseNode {
    return releaseNode(baseOf(context, this.draft))
  }

  @Field(() => [AuthorNode], { description: 'Everybody who ever wrote in it; none of them can approve.' })
  authors(): AuthorNode[] {
    return this.draft.writers.map(authorNode)
  }

  @Field(() => UpgradeNode, {
    nullable: true,
    description: 'Of a draft that Abri prepared to add the tables that its rules read; null otherwise.',
  })
  upgrade(@Ctx() context: AdminContext): UpgradeNode | null {
    return upgradeNode(baseOf(context, this.draft).content, this.draft)
  }

  @Field(() => [ChangeNode])
  changes(@Ctx() context: AdminContext): ChangeNode[] {
    return changeNodes(context, this.draft)
  }

  @Field(() => [ConfirmationNode], { description: 'Tables whose last value was seen unchanged.' })
  confirmations(): ConfirmationNode[] {
    return this.draft.confirmations.map(confirmationNode)
  }

  @Field(() => [CheckNode])
  async checks(@Ctx() context: AdminContext): Promise<CheckNode[]> {
    const reasons = await reasonsOf(context.store, this.draft.id)
    const wanted = wantsReasons(this.draft)
    const checks = await checksOf(baseOf(context, this.draft), this.draft)
    return checks.map((check) => checkNode(check, reasons.get(check.id) ?? null, wanted))
  }

  @Field(() => ImpactNode, {
    nullable: true,
    description: 'What it changes for people; null while it changes nothing.',
  })
  impact(@Ctx() context: AdminContext): ImpactNode | null {
    const base = baseOf(context, this.draft)
    const changes = this.draft.changes.map(({ key, from }) => ({ key, from }))
    const after = { ...base, content: resultingContent(base.content, this.draft) }
    return changes.length === 0 ? null : impactNode(impactBetween(base, after, changes))
  }

  @Field(() => [ThreadNode], { description: 'What was said of its values; it stays after the publication.' })
  async threads(@Ctx() context: AdminContext): Promise<ThreadNode[]> {
    return (await threadsOf(context, this.draft.id)).map(threadNode)
  }

  @Field(() => Int, { description: 'How many discussions nobody has settled.' })
  openThreads(@Ctx() context: AdminContext): Promise<number> {
    return openThreads(context, this.draft.id)
  }

  @Field(() => [ApprovalNode], { description: 'Those of the current snapshot.' })
  approvals(): ApprovalNode[] {
    return this.draft.approvals.map(approvalNode)
  }

  @Field(() => [String], { description: 'What the person asking may do now: EDIT, SUBMIT, APPROVE, PUBLISH, ABANDON.' })
  allowed(@Ctx() { person }: AdminContext): string[] {
    return [...allowedTo(this.draft, person)]
  }
}

/** A draft as the admin shows it. */
export function draftNode(draft: Draft): DraftNode {
  const { id, title, status, version, snapshot, restores } = draft
  return Object.assign(new DraftNode(), { draft, id, title, status, version, snapshot, restores })
}

const approvalNode = ({ approver, snapshot, note, at }: Approval): ApprovalNode =>
  Object.assign(new ApprovalNode(), { approver: personNode(approver), snapshot, note, at })
