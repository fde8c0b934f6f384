import { statements } from './statements.ts'

/** Who stands in for an approver who is away: an approver too, so that nobody is lent a right. */
export const deputies = statements(
  `create table deputies (
    id text primary key,
    approver text not null references people(id),
    deputy text not null references people(id) check (deputy <> approver),
    from_day text not null,
    until_day text not null check (until_day >= from_day),
    named_at text not null,
    ended_at text
  )`,
)
