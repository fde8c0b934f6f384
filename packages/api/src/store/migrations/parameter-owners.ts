import { statements } from './statements.ts'

/** Who watches which parameter; a change of owner is a new version. */
export const parameterOwners = statements(
  `create table parameter_owners (
    key text primary key,
    person text references people(id),
    version integer not null check (version > 0),
    at text not null
  )`,
)
