/** What a sentence without anything to fill in speaks of. */
export type Rien = Readonly<Record<string, never>>
