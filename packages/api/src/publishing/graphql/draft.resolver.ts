import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql'
import { approveDraft } from '../drafts/approve-draft.ts'
import { giveReason } from '../drafts/give-reason.ts'
import { endParameter, setRow } from '../drafts/set-row.ts'
import { removeChange } from '../drafts/remove-change.ts'
import { abandonDraft, openDraft } from '../drafts/open-draft.ts'
import { publishDraft } from '../drafts/publish-draft.ts'
import { submitDraft } from '../drafts/submit-draft.ts'
import type { AdminContext } from './context.ts'
import { after, done, type Answer } from './draft-answer.ts'
import { mustBeFresh } from './fresh.ts'
import { releaseNode, type ReleaseNode } from './release-node.ts'
import { DraftResult, orRefusal, PublishResult, type RefusalNode } from './results.ts'
import { EndInput, RowInput } from './row-node.ts'

@Resolver()
export class DraftResolver {
  @Mutation(() => DraftResult, { description: 'ANALYST. Starts from the current release.' })
  openDraft(@Arg('title', () => String) title: string, @Ctx() context: AdminContext): Answer {
    return orRefusal(context, async () => after(context, await openDraft(context, context.person, title)))
  }

  @Mutation(() => DraftResult, {
    description:
      'ANALYST. Adds the row, or replaces the one that begins on the same day. The key `pass` sets `pmss` to a twelfth. Any edit voids a submission or an approval.',
  })
  setRow(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Arg('row', () => RowInput) row: RowInput,
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, () => setRow(context, context.person, draft, version, { key, row }))
  }

  @Mutation(() => DraftResult, {
    description: 'ANALYST. From that day on the parameter has no value, until another row begins.',
  })
  endParameter(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Arg('end', () => EndInput) end: EndInput,
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, () => endParameter(context, context.person, draft, version, { key, end }))
  }

  @Mutation(() => DraftResult, { description: 'ANALYST.' })
  removeChange(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('change', () => ID) change: string,
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, () => removeChange(context, context.person, draft, version, change))
  }

  @Mutation(() => DraftResult, {
    description:
      'ANALYST. Says why what a check warns of is right; an edit like any other. A changed value asks again.',
  })
  giveReason(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Arg('warning', () => ID, { description: 'The id of the check.' }) warning: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, () => giveReason(context, context.person, draft, version, { warning, reason }))
  }

  @Mutation(() => DraftResult, {
    description:
      'ANALYST. Runs the checks and freezes the snapshot; refused while a check has an error or a warning awaits a reason.',
  })
  submitDraft(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, () => submitDraft(context, context.person, draft, version))
  }

  @Mutation(() => DraftResult, {
    description:
      "APPROVER, never someone who wrote in the draft. Bound to the snapshot's hash. Where a check warns, the note says why it is right.",
  })
  approveDraft(
    @Arg('draft', () => ID) draft: string,
    @Arg('snapshot', () => ID) snapshot: string,
    @Arg('note', () => String, { nullable: true }) note: string | undefined,
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, () => approveDraft(context, context.person, draft, snapshot, note ?? null))
  }

  @Mutation(() => PublishResult, {
    description:
      'APPROVER, whose second factor was proved within a quarter of an hour. All or nothing, by compare-and-set on the base release.',
  })
  publishDraft(
    @Arg('draft', () => ID) draft: string,
    @Arg('snapshot', () => ID) snapshot: string,
    @Ctx() context: AdminContext,
  ): Promise<ReleaseNode | RefusalNode> {
    return orRefusal(context, async () => {
      mustBeFresh(context)
      return releaseNode(await publishDraft(context, context.person, draft, snapshot))
    })
  }

  @Mutation(() => DraftResult, { description: 'ANALYST.' })
  abandonDraft(
    @Arg('draft', () => ID) draft: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: AdminContext,
  ): Answer {
    return done(context, draft, () => abandonDraft(context, context.person, draft, version))
  }
}
