import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openStore } from '../store/open-store.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder with its tables made and nothing in them: copied by each test that needs one. */
    templateFolder: string
  }
}

let folder: string | null = null

/** Makes one empty embedded database for all test files. */
export async function setup(project: TestProject): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'abri-template-'))
  const store = await openStore({ databaseUrl: null, dataFolder: folder })
  await store.close()
  project.provide('templateFolder', folder)
}

/** Deletes it, and the one with a published upgrade that tests may have made beside it. */
export function teardown(): void {
  if (folder === null) return
  for (const made of [folder, `${folder}-upgraded`]) rmSync(made, { recursive: true, force: true })
}
