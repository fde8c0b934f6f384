export { invariants, type Invariant, type Verdict } from './invariants.ts'
