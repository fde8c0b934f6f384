import { arretMaladie } from './arret-maladie/topic.ts'
import type { Topic } from './topic.ts'

/** Every benefit that both can compute, by the name under which its run is kept. */
export const topics: Readonly<Record<string, Topic>> = { 'arret-maladie': arretMaladie }
