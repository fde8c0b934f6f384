import { statements } from './statements.ts'

/** Tokens of programs: only a hash is kept, they end within a year, and with the role or the account of whoever made them. */
export const tokens = statements(
  `create table tokens (
    id text primary key,
    hash text not null unique,
    name text not null,
    person text not null references people(id) check (person <> 'abri'),
    role text not null check (role in ('READER', 'ANALYST')),
    made_at text not null,
    ends_at text not null check (ends_at::timestamptz <= made_at::timestamptz + interval '366 days'),
    used_at text,
    revoked_at text
  )`,
  `create index tokens_of_person on tokens (person)`,
  `create function token_within_role() returns trigger language plpgsql as $$
  begin
    if not exists (
      select 1 from roles r
      where r.person = new.person and r.active and (new.role = 'READER' or r.role in ('ANALYST', 'APPROVER'))
    ) then
      raise exception 'a token may not do more than who makes it' using errcode = 'check_violation', constraint = 'token_role';
    end if;
    return new;
  end $$`,
  `create trigger tokens_role before insert on tokens for each row execute function token_within_role()`,
  `create function token_stands() returns trigger language plpgsql as $$
  begin
    if (new.id, new.hash, new.person, new.role, new.made_at, new.ends_at)
        is distinct from (old.id, old.hash, old.person, old.role, old.made_at, old.ends_at)
      or (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at) then
      raise exception 'a token is not rewritten' using errcode = 'check_violation', constraint = 'token_stands';
    end if;
    return new;
  end $$`,
  `create trigger tokens_stand before update on tokens for each row execute function token_stands()`,
  // whoever gets another role, or loses the account, loses the tokens that the new role would not make; for good
  `create function end_tokens() returns trigger language plpgsql as $$
  begin
    update tokens set revoked_at = to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    where person = new.person and revoked_at is null
      and (not new.active or (role = 'ANALYST' and new.role not in ('ANALYST', 'APPROVER')));
    return null;
  end $$`,
  `create trigger roles_end_tokens after update on roles for each row execute function end_tokens()`,
)
