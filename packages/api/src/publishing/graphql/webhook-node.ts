import { Arg, Ctx, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { deliveriesTo, type Delivery, type Webhook } from '../../push/webhooks/webhook.ts'
import { valuesOf } from '../../scenario/described-enum.ts'
import type { AdminContext } from './context.ts'
import { InstantText } from './enums.ts'

const MOST_DELIVERIES = 100

export const WebhookStatus = valuesOf('ACTIVE', 'DISABLED')
registerEnumType(WebhookStatus, {
  name: 'WebhookStatus',
  description: 'DISABLED after the last attempt of a delivery failed.',
})
export const DeliveryStatus = valuesOf('PENDING', 'DELIVERED', 'FAILED')
registerEnumType(DeliveryStatus, { name: 'DeliveryStatus' })

@ObjectType('WebhookAttempt', { description: 'One attempt at a delivery.' })
export class WebhookAttemptNode {
  @Field(() => InstantText) at!: string
  @Field(() => Int, { nullable: true, description: 'Of the answer; null where there was none.' }) status!: number | null
  @Field(() => Int) milliseconds!: number
  @Field(() => String, { nullable: true, description: 'Null where it was delivered.' }) problem!: string | null
}

@ObjectType('WebhookDelivery', { description: 'One event on its way to one address.' })
export class WebhookDeliveryNode {
  @Field(() => ID, { description: 'The header webhook-id, the same at each attempt.' }) id!: string
  @Field(() => String) type!: string
  @Field(() => Int, { nullable: true }) release!: number | null
  @Field(() => InstantText) at!: string
  @Field(() => DeliveryStatus) status!: Delivery['status']
  @Field(() => InstantText, { description: 'Of one that is pending: when the next attempt is.' }) nextAt!: string
  @Field(() => [WebhookAttemptNode]) tries!: WebhookAttemptNode[]
}

@ObjectType('Webhook', {
  description: 'An address that is told of publications and recalls, signed as Standard Webhooks has it.',
})
export class WebhookNode {
  @Field(() => ID) id!: string
  @Field(() => String) url!: string
  @Field(() => String) description!: string
  @Field(() => WebhookStatus) status!: keyof typeof WebhookStatus
  @Field(() => String, { description: 'Who added it.' }) by!: string
  @Field(() => InstantText) addedAt!: string

  @Field(() => [WebhookDeliveryNode], { description: 'Newest first, 100 at most.' })
  async deliveries(
    @Arg('first', () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
    @Ctx() { store }: AdminContext,
  ): Promise<WebhookDeliveryNode[]> {
    const count = Math.min(Math.max(first ?? 10, 1), MOST_DELIVERIES)
    return (await deliveriesTo(store, this.id, count)).map(deliveryNode)
  }
}

@ObjectType('AddedWebhook', { description: 'An address with its secret, which is shown once.' })
export class AddedWebhookNode {
  @Field(() => WebhookNode) webhook!: WebhookNode
  @Field(() => String) secret!: string
}

/** An address as the admin shows it. */
export const webhookNode = ({ id, url, description, status, addedBy, addedAt }: Webhook): WebhookNode =>
  Object.assign(new WebhookNode(), { id, url, description, status, addedAt, by: addedBy?.name ?? '' })

const deliveryNode = ({ tries, ...delivery }: Delivery): WebhookDeliveryNode =>
  Object.assign(new WebhookDeliveryNode(), {
    ...delivery,
    tries: tries.map((attempt) => Object.assign(new WebhookAttemptNode(), attempt)),
  })
