import { phrase } from '../words/phrase.ts'
import { prise, type Regle } from './prise.ts'

/** CSS L512-1: family benefits follow residence and children, never the activity. */
export const famille: Regle = () => [prise('RESIDENT', 'CAF', phrase('FAMILLE'), 'CSS L512-1')]
