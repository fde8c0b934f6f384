import { appendOnly, statements } from './statements.ts'

/** What people say of a value of a draft: threads that are settled and reopened, and comments that stay as they were written. */
export const comments = statements(
  `create table comment_threads (
    id text primary key,
    draft text not null references drafts(id),
    key text not null,
    from_day text,
    version integer not null check (version > 0),
    settled_by text references people(id),
    settled_at text,
    check ((settled_by is null) = (settled_at is null))
  )`,
  `create index comment_threads_of_draft on comment_threads (draft)`,
  `create function thread_stands() returns trigger language plpgsql as $$
  begin
    if (new.id, new.key, new.from_day) is distinct from (old.id, old.key, old.from_day) or new.version <> old.version + 1 then
      raise exception 'a thread is not rewritten' using errcode = 'check_violation', constraint = 'thread_stands';
    end if;
    return new;
  end $$`,
  `create trigger comment_threads_stand before update on comment_threads for each row execute function thread_stands()`,
  `create trigger comment_threads_keep before delete on comment_threads for each row execute function refuse_change()`,
  `create trigger comment_threads_keep_all before truncate on comment_threads for each statement execute function refuse_change()`,
  `create table comments (
    thread text not null references comment_threads(id),
    sequence integer not null check (sequence > 0),
    text text not null check (length(text) between 1 and 2000),
    author text not null references people(id) check (author <> 'abri'),
    at text not null,
    primary key (thread, sequence)
  )`,
  ...appendOnly('comments'),
)
