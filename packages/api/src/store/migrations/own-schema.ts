import { statements } from './statements.ts'

/**
 * What guards the tables looks at our tables alone: a role that may only read and write could otherwise put a temporary table of the same name before them.
 * The head of the log is moved by its trigger, which acts for the owner; whoever writes entries needs no right to move it.
 */
export const ownSchema = statements(
  `do $$
  declare
    guard regprocedure;
  begin
    for guard in
      select p.oid from pg_proc p
      where p.pronamespace = current_schema()::regnamespace and p.prorettype = 'trigger'::regtype
    loop
      execute format('alter function %s set search_path = %I, pg_temp', guard, current_schema());
    end loop;
  end $$`,
  `alter function log_follows() security definer`,
)
