import { appendOnly, statements } from './statements.ts'

/** Recalls of releases: somebody asks, an approver who is somebody else agrees, and the notice stands for ever. */
export const recalls = statements(
  `alter table head add column recalls integer not null default 0`,
  `create table recall_requests (
    id text primary key,
    release integer not null references releases(number),
    reason text not null check (length(reason) between 1 and 500),
    replacement integer references releases(number) check (replacement <> release),
    requester text not null references people(id) check (requester <> 'abri'),
    at text not null,
    status text not null check (status in ('OPEN', 'CONFIRMED', 'WITHDRAWN'))
  )`,
  `create unique index recall_requests_one_open on recall_requests (release) where status = 'OPEN'`,
  `create function recall_request_stands() returns trigger language plpgsql as $$
  begin
    if old.status <> 'OPEN'
      or (new.id, new.release, new.reason, new.replacement, new.requester, new.at)
        is distinct from (old.id, old.release, old.reason, old.replacement, old.requester, old.at) then
      raise exception 'a request for a recall is not rewritten' using errcode = 'check_violation', constraint = 'recall_request_stands';
    end if;
    return new;
  end $$`,
  `create trigger recall_requests_stand before update on recall_requests for each row execute function recall_request_stands()`,
  `create trigger recall_requests_keep before delete on recall_requests for each row execute function refuse_change()`,
  `create trigger recall_requests_keep_all before truncate on recall_requests for each statement execute function refuse_change()`,
  `create table recalls (
    sequence integer primary key check (sequence > 0),
    release integer not null references releases(number),
    reason text not null,
    replacement integer references releases(number),
    by_names text not null,
    at text not null,
    hash text not null unique,
    request text not null unique references recall_requests(id),
    approver text not null references people(id)
  )`,
  ...appendOnly('recalls'),
  `create function recall_takes_two() returns trigger language plpgsql as $$
  begin
    if new.sequence <> coalesce((select max(sequence) from recalls), 0) + 1 then
      raise exception 'recall % does not follow the newest', new.sequence using errcode = 'check_violation', constraint = 'recall_follows';
    end if;
    if not exists (
      select 1
      from recall_requests q
      join people asked on asked.id = q.requester
      join people agreed on agreed.id = new.approver
      join roles r on r.person = new.approver and r.role = 'APPROVER' and r.active
      where q.id = new.request and q.status = 'CONFIRMED' and q.release = new.release and q.reason = new.reason
        and q.replacement is not distinct from new.replacement and q.requester <> new.approver
        and new.by_names = asked.name || ', ' || agreed.name
    ) then
      raise exception 'a recall takes who asks and an approver who is somebody else' using errcode = 'check_violation', constraint = 'recall_four_eyes';
    end if;
    return new;
  end $$`,
  `create trigger recalls_four_eyes before insert on recalls for each row execute function recall_takes_two()`,
)
