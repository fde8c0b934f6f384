export { movedCases, type MovedCase } from './moved-cases.ts'
export type { PublishedCase } from './published-case.ts'
