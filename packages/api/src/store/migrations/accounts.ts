import { statements } from './statements.ts'

/** People, their roles, sessions and credentials; invitations hold only the hash of their token. */
export const accounts = statements(
  `create table secrets (name text primary key, value text not null)`,
  `create table people (
    id text primary key,
    name text not null,
    email text not null unique check (email = lower(email)),
    email_verified boolean not null default false,
    image text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  `create table roles (
    person text primary key references people(id),
    role text not null check (role in ('READER', 'ANALYST', 'APPROVER', 'ADMINISTRATOR')),
    active boolean not null default true
  )`,
  `create table sessions (
    id text primary key,
    token text not null unique,
    person text not null references people(id),
    expires_at timestamptz not null,
    ip_address text,
    user_agent text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  `create index sessions_of_person on sessions (person)`,
  // 30 minutes idle, 12 hours in all, whatever the library asks for
  `create function limit_session() returns trigger language plpgsql as $$
  begin
    new.expires_at := least(new.expires_at, now() + interval '30 minutes', new.created_at + interval '12 hours');
    return new;
  end $$`,
  `create trigger sessions_limit before insert or update on sessions for each row execute function limit_session()`,
  `create table credentials (
    id text primary key,
    account_id text not null,
    provider_id text not null,
    person text not null references people(id),
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    password text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (provider_id, account_id)
  )`,
  `create table verifications (
    id text primary key,
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  `create table invitations (
    id text primary key,
    token_hash text not null unique,
    email text,
    name text,
    role text not null check (role in ('READER', 'ANALYST', 'APPROVER', 'ADMINISTRATOR')),
    expires_at text not null,
    used_at text
  )`,
)
