import { appendOnly, statements } from './statements.ts'

/** Drafts, submissions, approvals and releases; nobody publishes alone, and nothing published changes. */
export const publishing = statements(
  `create table drafts (
    id text primary key,
    title text not null,
    status text not null check (status in ('OPEN', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'ABANDONED')),
    version integer not null check (version > 0),
    base integer not null,
    snapshot text,
    opened_at text not null,
    check ((status in ('SUBMITTED', 'APPROVED', 'PUBLISHED')) = (snapshot is not null))
  )`,
  `create table draft_writers (
    draft text not null references drafts(id),
    person text not null references people(id),
    primary key (draft, person)
  )`,
  ...appendOnly('draft_writers'),
  `create table draft_changes (
    id text primary key,
    draft text not null references drafts(id),
    key text not null,
    from_day text not null,
    row text not null,
    author text not null,
    at text not null,
    unique (draft, key, from_day),
    foreign key (draft, author) references draft_writers(draft, person)
  )`,
  `create table submissions (
    snapshot text primary key check (snapshot = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
    draft text not null references drafts(id),
    body text not null,
    contenu text not null check (contenu = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    content text not null,
    submitter text not null,
    at text not null,
    check ((body::jsonb) ->> 'contenu' = contenu),
    check ((body::jsonb) ->> 'draft' = draft),
    unique (draft, snapshot),
    foreign key (draft, submitter) references draft_writers(draft, person)
  )`,
  ...appendOnly('submissions'),
  `alter table drafts add foreign key (id, snapshot) references submissions(draft, snapshot)`,
  `create table approvals (
    id text primary key,
    draft text not null,
    snapshot text not null,
    approver text not null references people(id),
    note text,
    at text not null,
    unique (snapshot, approver),
    foreign key (draft, snapshot) references submissions(draft, snapshot)
  )`,
  ...appendOnly('approvals'),
  `create function approver_is_another() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from draft_writers w where w.draft = new.draft and w.person = new.approver) then
      raise exception 'who wrote in a draft cannot approve it' using errcode = 'check_violation', constraint = 'four_eyes';
    end if;
    if not exists (select 1 from roles r where r.person = new.approver and r.role = 'APPROVER' and r.active) then
      raise exception 'only an approver approves' using errcode = 'check_violation', constraint = 'approver_role';
    end if;
    if not exists (select 1 from drafts d where d.id = new.draft and d.snapshot = new.snapshot and d.status in ('SUBMITTED', 'APPROVED')) then
      raise exception 'the snapshot is not the one submitted' using errcode = 'check_violation', constraint = 'live_snapshot';
    end if;
    return new;
  end $$`,
  `create trigger approvals_four_eyes before insert on approvals for each row execute function approver_is_another()`,
  `create table releases (
    number integer primary key check (number > 0),
    contenu text not null check (contenu = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    content text not null,
    maillon text not null unique,
    author text not null,
    approver text,
    notes text,
    published_at text not null,
    draft text unique,
    snapshot text,
    approval text references approvals(id),
    foreign key (draft, snapshot) references submissions(draft, snapshot),
    check (number = 1 or (draft is not null and snapshot is not null and approval is not null and approver is not null))
  )`,
  ...appendOnly('releases'),
  `create function release_is_approved() returns trigger language plpgsql as $$
  begin
    if new.number <> coalesce((select max(number) from releases), 0) + 1 then
      raise exception 'release % does not follow the newest', new.number using errcode = 'check_violation', constraint = 'release_follows';
    end if;
    if new.number > 1 and not exists (
      select 1
      from approvals a
      join drafts d on d.id = a.draft and d.snapshot = a.snapshot and d.status = 'APPROVED' and d.base = new.number - 1
      join submissions s on s.snapshot = a.snapshot and s.contenu = new.contenu
      join roles r on r.person = a.approver and r.role = 'APPROVER' and r.active
      where a.id = new.approval and a.draft = new.draft and a.snapshot = new.snapshot
        and not exists (select 1 from draft_writers w where w.draft = a.draft and w.person = a.approver)
    ) then
      raise exception 'release % has no approval of exactly its content by someone else', new.number
        using errcode = 'check_violation', constraint = 'release_approved';
    end if;
    return new;
  end $$`,
  `create trigger releases_approved before insert on releases for each row execute function release_is_approved()`,
  `create table head (id integer primary key check (id = 1), number integer not null)`,
  `insert into head (id, number) values (1, 0)`,
)
