import { GraphQLError } from 'graphql'
import { Arg, createUnionType, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import {
  addWebhook,
  enableWebhook,
  removeWebhook,
  resendDelivery,
  rotateWebhook,
  testWebhook,
} from '../../push/webhooks/edit-webhooks.ts'
import { isLoopback } from '../../push/webhooks/webhook-address.ts'
import { allWebhooks, webhookById } from '../../push/webhooks/webhook.ts'
import { canAdminister } from '../drafts/rights.ts'
import { Refused } from '../refused.ts'
import type { AdminContext } from './context.ts'
import { orRefusal, RefusalNode } from './results.ts'
import { AddedWebhookNode, webhookNode, WebhookNode } from './webhook-node.ts'

const AddWebhookResult = createUnionType({
  name: 'AddWebhookResult',
  types: () => [AddedWebhookNode, RefusalNode] as const,
})
const WebhookResult = createUnionType({ name: 'WebhookResult', types: () => [WebhookNode, RefusalNode] as const })
type Answer = Promise<WebhookNode | RefusalNode>

@Resolver()
export class WebhookResolver {
  @Query(() => [WebhookNode], { description: 'ADMINISTRATOR. Every address, the oldest first.' })
  async webhooks(@Ctx() { store, person }: AdminContext): Promise<WebhookNode[]> {
    if (!canAdminister(person))
      throw new GraphQLError('Only an administrator sees webhooks', { extensions: { code: 'FORBIDDEN' } })
    return (await allWebhooks(store)).map(webhookNode)
  }

  @Mutation(() => AddWebhookResult, {
    description:
      'ADMINISTRATOR. Answers the secret once. https alone, at a public address; http to this machine where Abri is only reached from it.',
  })
  addWebhook(
    @Arg('url', () => String) url: string,
    @Arg('description', () => String, { nullable: true, defaultValue: '' }) description: string | null,
    @Ctx() context: AdminContext,
  ): Promise<AddedWebhookNode | RefusalNode> {
    return orRefusal(context, async () => {
      const { store, person, publicUrl } = context
      const local = isLoopback(new URL(publicUrl).hostname)
      const { id, secret } = await addWebhook(store, person, { url, description: description ?? '' }, local)
      return Object.assign(new AddedWebhookNode(), { webhook: await nodeOf(context, id), secret })
    })
  }

  @Mutation(() => WebhookResult, {
    description: 'ADMINISTRATOR. Takes up again what was disabled; what waited is sent.',
  })
  enableWebhook(@Arg('id', () => ID) id: string, @Ctx() context: AdminContext): Answer {
    return orRefusal(context, async () => {
      await enableWebhook(context.store, context.person, id)
      return nodeOf(context, id)
    })
  }

  @Mutation(() => WebhookResult, { description: 'ADMINISTRATOR. Sends one message that says it is a test, once.' })
  testWebhook(@Arg('id', () => ID) id: string, @Ctx() context: AdminContext): Answer {
    return orRefusal(context, async () => {
      await testWebhook(context.store, context.person, id)
      return nodeOf(context, id)
    })
  }

  @Mutation(() => AddWebhookResult, {
    description: 'ADMINISTRATOR. Replaces the secret and answers it once; for a day messages are signed by both.',
  })
  rotateWebhook(
    @Arg('id', () => ID) id: string,
    @Ctx() context: AdminContext,
  ): Promise<AddedWebhookNode | RefusalNode> {
    return orRefusal(context, async () => {
      const secret = await rotateWebhook(context.store, context.person, id)
      return Object.assign(new AddedWebhookNode(), { webhook: await nodeOf(context, id), secret })
    })
  }

  @Mutation(() => WebhookResult, {
    description: 'ADMINISTRATOR. Sends one message again, under the same webhook-id.',
  })
  resendDelivery(@Arg('delivery', () => ID) delivery: string, @Ctx() context: AdminContext): Answer {
    return orRefusal(context, async () =>
      nodeOf(context, await resendDelivery(context.store, context.person, delivery)),
    )
  }

  @Mutation(() => WebhookResult, { description: 'ADMINISTRATOR. Answers it as it was.' })
  removeWebhook(@Arg('id', () => ID) id: string, @Ctx() context: AdminContext): Answer {
    return orRefusal(context, async () => {
      const before = await webhookById(context.store, id)
      await removeWebhook(context.store, context.person, id)
      if (!before) throw new Refused('NOT_FOUND')
      return webhookNode(before)
    })
  }
}

async function nodeOf({ store }: AdminContext, id: string): Promise<WebhookNode> {
  const webhook = await webhookById(store, id)
  if (!webhook) throw new Refused('NOT_FOUND')
  return webhookNode(webhook)
}
