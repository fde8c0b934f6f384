import { abri } from '../../accounts/software.ts'
import { statements } from './statements.ts'

/** Refuses Abri itself in a column that holds people. */
const notAbri = (table: string, column: string): string =>
  `alter table ${table} add constraint ${table}_not_abri check (${column} <> '${abri.id}')`

/** The drafts that Abri prepares: it writes in them, and does nothing else that people do; one is open at most. */
export const upgrades = statements(
  // no e-mail of a person is without an @
  `insert into people (id, name, email) values ('${abri.id}', '${abri.name}', '${abri.id}')`,
  notAbri('roles', 'person'),
  notAbri('sessions', 'person'),
  notAbri('credentials', 'person'),
  notAbri('submissions', 'submitter'),
  notAbri('approvals', 'approver'),
  `alter table drafts
    add column upgrade text,
    add column upgrade_rules text,
    add check ((upgrade is null) = (upgrade_rules is null))`,
  `create unique index drafts_one_open_upgrade on drafts ((upgrade is not null))
    where upgrade is not null and status in ('OPEN', 'SUBMITTED', 'APPROVED')`,
  `create table draft_confirmations (
    draft text not null references drafts(id),
    key text not null,
    until text not null,
    author text not null,
    at text not null,
    primary key (draft, key),
    foreign key (draft, author) references draft_writers(draft, person)
  )`,
)
