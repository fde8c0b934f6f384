import { arretMaladie } from './arret-maladie/topic.ts'
import { cotisations } from './cotisations/topic.ts'
import { emploiSalarie } from './emploi-salarie/topic.ts'
import { maternite } from './maternite/topic.ts'
import { retraite } from './retraite/topic.ts'
import type { Topic } from './topic.ts'

/** Every benefit that both can compute, by the name under which its run is kept. */
export const topics: Readonly<Record<string, Topic>> = {
  'arret-maladie': arretMaladie,
  'emploi-salarie': emploiSalarie,
  maternite,
  cotisations,
  retraite,
}
