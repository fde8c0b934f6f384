import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AgendaResolver } from './agenda.resolver.ts'
import { CheckRowResolver } from './check-row.resolver.ts'
import { CommentResolver } from './comment.resolver.ts'
import { ConfirmationResolver } from './confirmation.resolver.ts'
import { DeputyResolver } from './deputy.resolver.ts'
import { DoctrineResolver } from './doctrine.resolver.ts'
import { DraftResolver } from './draft.resolver.ts'
import { keepFromPrograms } from './keep-from-programs.ts'
import { LogResolver } from './log.resolver.ts'
import { PeopleResolver } from './people.resolver.ts'
import { ExchangeResolver } from './exchange.resolver.ts'
import { MoveResolver } from './move.resolver.ts'
import { RebaseResolver } from './rebase.resolver.ts'
import { MailResolver } from './mail.resolver.ts'
import { RecallResolver } from './recall.resolver.ts'
import { RestoreResolver } from './restore.resolver.ts'
import { TokenResolver } from './token.resolver.ts'
import { WebhookResolver } from './webhook.resolver.ts'
import { QueryResolver } from './query.resolver.ts'

/** The schema of `/admin/graphql`: drafts, people and the log, for those signed in. Its context is `AdminContext`. */
export const adminSchema = (): GraphQLSchema =>
  keepFromPrograms(
    buildSchemaSync({
      validate: false,
      resolvers: [
        QueryResolver,
        AgendaResolver,
        CheckRowResolver,
        PeopleResolver,
        DraftResolver,
        DoctrineResolver,
        ConfirmationResolver,
        CommentResolver,
        RebaseResolver,
        DeputyResolver,
        MoveResolver,
        MailResolver,
        ExchangeResolver,
        RecallResolver,
        RestoreResolver,
        WebhookResolver,
        TokenResolver,
        LogResolver,
      ],
    }),
  )
