import { statements } from './statements.ts'

/** The log is looked through by person, action, parameter, value and day. */
export const logSearch = statements(
  `create index log_by_actor on log (actor_id, sequence)`,
  `create index log_by_subject on log (subject, sequence)`,
  `create index log_by_action on log (action, sequence)`,
  `create index log_by_time on log (at)`,
  `create index log_by_details on log using gin ((details::jsonb) jsonb_path_ops)`,
  `create index log_by_value on log using gin (to_tsvector('simple', details::jsonb ->> 'value'))`,
)
