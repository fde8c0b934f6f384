import { declarations } from '@abri/rules/parameters'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completeReleases } from './complete-releases.ts'
import type { Installation } from './installation.ts'
import { onEachDatabase } from './on-each-database.ts'
import { upgradedInstallation } from './upgraded-installation.ts'

onEachDatabase('an installation whose upgrade was published', (place) => {
  let abri: Installation
  beforeAll(async () => {
    abri = await upgradedInstallation(place())
  })
  afterAll(() => abri.close())

  test('holds a table for every parameter of the rules, and nothing waits', async () => {
    const { number, content, contenu } = abri.releases.current()
    expect(content.tables.map(({ key }) => key)).toEqual(Object.keys(declarations).toSorted())
    const waiting = abri.store.conn().selectFrom('drafts').selectAll().where('status', '<>', 'PUBLISHED')
    expect(await waiting.execute()).toEqual([])
    expect({ number, contenu }).toMatchObject({ number: 2, contenu: completeReleases().current().contenu })
  })
})
