import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { upgradeTables } from '@abri/rules/upgrade'
import { expect, inject } from 'vitest'
import type { Place } from '../store/open-store.ts'
import { approve, publish, submit } from './drafting.ts'
import { Installation } from './installation.ts'
import { temporaryFolder } from './on-each-database.ts'

/** A whole server, as `Installation.open` makes it, whose upgrade two people have published: for benefits that release 1 does not know. */
export async function upgradedInstallation(
  place: Place,
  environment: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  if (place.databaseUrl === null) await copyTemplate(place.dataFolder)
  const abri = await Installation.open(place, environment, upgradeTables)
  if (place.databaseUrl !== null) await publishUpgrade(abri)
  return abri
}

/** What two people do with the draft that waits since the start. */
async function publishUpgrade(abri: Installation): Promise<void> {
  const administrator = await abri.administrator()
  const analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
  const approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  const { drafts } = await analyst.ask('{ drafts { id version upgrade { tables } } }')
  const [upgrade] = drafts.filter(({ upgrade: is }: { upgrade: unknown }) => is)
  const release = await publish(approver, await approve(approver, await submit(analyst, upgrade)))
  expect(release.number).toBe(2)
}

/** Made by the first test that needs it, for all test files; of two at once, one keeps its own. */
async function copyTemplate(folder: string): Promise<void> {
  const template = `${inject('templateFolder')}-upgraded`
  if (!existsSync(template)) await makeTemplate(template)
  rmSync(folder, { recursive: true })
  cpSync(template, folder, { recursive: true })
}

async function makeTemplate(template: string): Promise<void> {
  const aside = temporaryFolder()
  cpSync(inject('templateFolder'), aside, { recursive: true })
  const abri = await Installation.open({ databaseUrl: null, dataFolder: aside }, {}, upgradeTables)
  await publishUpgrade(abri)
  await abri.close()
  try {
    renameSync(aside, template)
  } catch (error) {
    if (!existsSync(template)) throw error
    rmSync(aside, { recursive: true })
  }
}
