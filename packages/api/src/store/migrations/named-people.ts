import { statements } from './statements.ts'

/** Names are chosen by people: a log entry also holds who it was, and a release names those who wrote and approved it, nobody else. */
export const namedPeople = statements(
  `alter table log add column actor_id text references people(id)`,
  `create function release_names_people() returns trigger language plpgsql as $$
  begin
    if new.number > 1 and (
      new.author is distinct from (
        select string_agg(p.name, ', ' order by p.name)
        from draft_writers w join people p on p.id = w.person
        where w.draft = new.draft
      ) or new.approver is distinct from (
        select p.name from approvals a join people p on p.id = a.approver where a.id = new.approval
      )
    ) then
      raise exception 'release % does not name those who wrote and approved it', new.number
        using errcode = 'check_violation', constraint = 'release_names';
    end if;
    return new;
  end $$`,
  // triggers run by name: what is approved is looked at first
  `create trigger releases_names before insert on releases for each row execute function release_names_people()`,
)
