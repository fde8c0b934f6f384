const long = /\b(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32,})\b/g

/** A text whose hashes and identifiers are cut to what an eye compares. */
export const short = (text: string) => text.replace(long, (hash) => `${hash.slice(0, 8)}…`)
