import { statements } from './statements.ts'

/** Why what a check warns of is right, in the words of somebody who wrote in the draft. */
export const warningReasons = statements(
  `create table draft_reasons (
    draft text not null references drafts(id),
    warning text not null,
    reason text not null check (reason <> ''),
    author text not null,
    at text not null,
    primary key (draft, warning),
    foreign key (draft, author) references draft_writers(draft, person)
  )`,
)
