import { appendOnly, statements } from './statements.ts'

/** The texts of law themselves, as PDF, each once under its hash; no row of a draft names one that is not there. */
export const documents = statements(
  `create table documents (
    hash text primary key check (hash = encode(sha256(content), 'hex')),
    content bytea not null check (length(content) between 1 and 10000000),
    author text not null references people(id) check (author <> 'abri'),
    at text not null
  )`,
  // what is packed already is not packed again
  `alter table documents alter column content set storage external`,
  ...appendOnly('documents'),
  `create function document_is_held() returns trigger language plpgsql as $$
  begin
    if (new.row::jsonb) ? 'document' and not exists (select 1 from documents d where d.hash = (new.row::jsonb) ->> 'document') then
      raise exception 'the document of a row was not uploaded' using errcode = 'foreign_key_violation', constraint = 'document_is_held';
    end if;
    return new;
  end $$`,
  `create trigger draft_changes_document before insert or update of row on draft_changes for each row execute function document_is_held()`,
)
