import { appendOnly, statements } from './statements.ts'

/** The log: numbered without gaps, each entry holding the hash of the one before. */
export const log = statements(
  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
  end $$`,
  `create table log (
    sequence integer primary key check (sequence > 0),
    at text not null,
    actor text not null,
    action text not null,
    subject text not null,
    details text not null,
    previous text,
    hash text not null unique
  )`,
  ...appendOnly('log'),
  `create table log_head (id integer primary key check (id = 1), sequence integer not null, hash text)`,
  `insert into log_head (id, sequence, hash) values (1, 0, null)`,
  `create function log_follows() returns trigger language plpgsql as $$
  declare
    last record;
  begin
    select sequence, hash into last from log_head where id = 1;
    if new.sequence <> last.sequence + 1 or new.previous is distinct from last.hash then
      raise exception 'log entry % does not follow entry %', new.sequence, last.sequence using errcode = 'check_violation';
    end if;
    update log_head set sequence = new.sequence, hash = new.hash where id = 1;
    return new;
  end $$`,
  `create trigger log_in_order before insert on log for each row execute function log_follows()`,
)
