import { statements } from './statements.ts'

/** Going back to an earlier release: by a draft whose rows are taken from it, or in an emergency by one approver alone. */
export const restores = statements(
  `alter table drafts add column restores integer references releases(number)`,
  `alter table draft_changes
    add column restored boolean not null default false,
    alter column row drop not null,
    add constraint draft_changes_gone check (row is not null or restored)`,
  `alter table draft_confirmations alter column until drop not null`,
  `alter table releases
    add column restores integer references releases(number),
    add column restored_by text references people(id)`,
  `do $$
  declare
    approved text;
  begin
    select conname into strict approved from pg_constraint
    where conrelid = 'releases'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%approver IS NOT NULL%';
    execute format('alter table releases drop constraint %I', approved);
  end $$`,
  `alter table releases add constraint releases_by_two_or_restored check (
    case
      when number = 1 then restores is null and restored_by is null
      when restores is null then restored_by is null and draft is not null and snapshot is not null and approval is not null and approver is not null
      else restored_by is not null and draft is null and snapshot is null and approval is null and approver is null
    end
  )`,
  `alter function release_is_approved() rename to draft_release_is_approved`,
  `alter function release_names_people() rename to draft_release_names_people`,
  `drop trigger releases_approved on releases`,
  `drop trigger releases_names on releases`,
  `create trigger releases_approved before insert on releases for each row
    when (new.restores is null) execute function draft_release_is_approved()`,
  `create trigger releases_names before insert on releases for each row
    when (new.restores is null) execute function draft_release_names_people()`,
  `create function restored_release_stood() returns trigger language plpgsql as $$
  begin
    if new.number <> coalesce((select max(number) from releases), 0) + 1 then
      raise exception 'release % does not follow the newest', new.number using errcode = 'check_violation', constraint = 'release_follows';
    end if;
    if not exists (
      select 1
      from releases r
      where r.number = new.restores and r.contenu = new.contenu and (r.number = 1 or r.approval is not null)
        and not exists (select 1 from recalls c where c.release = r.number)
    ) then
      raise exception 'release % is none that was approved and stands', new.number
        using errcode = 'check_violation', constraint = 'release_restored';
    end if;
    if not exists (
      select 1
      from people p
      join roles o on o.person = p.id and o.role = 'APPROVER' and o.active
      where p.id = new.restored_by and p.name = new.author
    ) then
      raise exception 'only an approver restores a release, in their own name'
        using errcode = 'check_violation', constraint = 'release_restorer';
    end if;
    return new;
  end $$`,
  `create trigger releases_restored before insert on releases for each row
    when (new.restores is not null) execute function restored_release_stood()`,
)
