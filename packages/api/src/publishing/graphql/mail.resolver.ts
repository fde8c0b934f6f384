import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { AdminContext } from './context.ts'
import { mailNode, MailNode } from './mail-node.ts'

@Resolver()
export class MailResolver {
  @Query(() => [MailNode], {
    description: 'Who was told of a draft by mail, newest first; none where no SMTP_URL is set.',
  })
  async draftMails(@Arg('draft', () => ID) draft: string, @Ctx() { store }: AdminContext): Promise<MailNode[]> {
    const mails = store.conn().selectFrom('mails').selectAll().where('draft', '=', draft)
    return (await mails.orderBy('entry', 'desc').orderBy('name').execute()).map(mailNode)
  }
}
