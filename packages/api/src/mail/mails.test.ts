import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { approve, approved, PASS_2027, publish, submitted } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { LetterBox } from '../testing/letter-box.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import { joinAs, type Someone } from '../testing/someone.ts'
import { mailOnce } from './keep-mailing.ts'
import { createMailer } from './mailer.ts'

const INVITE =
  'mutation ($email: String!) { invite(email: $email, name: "Zoé Invitée", role: READER) { ... on Invitation { link } } }'
const MAILS = 'query ($draft: ID!) { draftMails(draft: $draft) { kind name status problem } }'

onEachDatabase('mails', (place) => {
  let [abri, administrator, analyst, approver, other]: [Installation, Someone, Someone, Someone, Someone] = [] as never
  let box: LetterBox
  let ahead = 0
  beforeAll(async () => {
    box = await LetterBox.open()
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
    other = await abri.person(administrator, 'APPROVER', 'Lou Autre')
    await work()
    box.received.length = 0
  })
  afterAll(async () => {
    await abri.close()
    await box.close()
  })
  beforeEach(() => {
    box.received.length = 0
    box.refuses = false
  })

  const work = (smtpUrl = box.smtpUrl) => {
    const mailer = createMailer({ smtpUrl, mailFrom: 'abri@exemple.fr' })
    const publicUrl = 'https://abri.exemple.fr'
    return mailOnce({ store: abri.store, publicUrl, mailer: mailer!, now: () => Date.now() + ahead })
  }
  const to = () => box.received.map((letter) => letter.to).toSorted((a, b) => a.localeCompare(b))
  /** The text of a letter, out of its quoted-printable lines. */
  const said = ({ raw }: { readonly raw: string } = { raw: '' }) =>
    decodeURIComponent(
      raw
        .replace(/=\r?\n/g, '')
        .replace(/%/g, '%25')
        .replace(/=([0-9A-F]{2})/g, '%$1'),
    )
  const mails = async (draft: string) => (await analyst.ask(MAILS, { draft })).draftMails

  test('reviewers learn of a submission, never its author; the author of the approval and the publication', async () => {
    const draft = await submitted(analyst)
    await work()
    expect(to()).toEqual([other.email, approver.email])
    expect(said(box.received[0])).toContain(`https://abri.exemple.fr/admin/relecture/${draft.id}`)
    expect(said(box.received[0])).toContain('Nour Analyste soumet le brouillon « Barème 2027 » à la relecture')
    await publish(approver, await approve(approver, draft))
    box.received.length = 0
    await work()
    expect(to()).toEqual([analyst.email, analyst.email])
    expect(box.received.map(said).join()).toContain('https://abri.exemple.fr/admin/publication/2')
    expect(await mails(draft.id)).toEqual([
      { kind: 'RELEASE_PUBLISHED', name: 'Nour Analyste', status: 'SENT', problem: null },
      { kind: 'DRAFT_APPROVED', name: 'Nour Analyste', status: 'SENT', problem: null },
      { kind: 'DRAFT_SUBMITTED', name: 'Lou Autre', status: 'SENT', problem: null },
      { kind: 'DRAFT_SUBMITTED', name: 'Sacha Relecteur', status: 'SENT', problem: null },
    ])
    box.received.length = 0
    await Promise.all([work(), work()])
    expect(box.received).toEqual([])
  })

  test('a deputy is an approver too, is told for whom they stand in, and approves in their own name', async () => {
    const FIELDS = '... on Deputies { all { id approver { name } deputy { name } until } } ... on Refusal { code }'
    const name = async (who: Someone, deputy: string, until = '2099-01-31') =>
      (
        await who.ask(
          `mutation ($deputy: ID!, $until: Day!) { it: nameDeputy(deputy: $deputy, from: "2020-01-01", until: $until) { ${FIELDS} } }`,
          { deputy, until },
        )
      ).it
    expect(await name(approver, approver.id)).toEqual({ code: 'DEPUTY_INVALID' })
    expect(await name(approver, analyst.id)).toEqual({ code: 'DEPUTY_INVALID' })
    expect(await name(approver, other.id, '2019-12-31')).toEqual({ code: 'DEPUTY_PERIOD' })
    expect(await name(approver, other.id, '2025-12-31')).toEqual({ code: 'DEPUTY_PERIOD' })
    expect(await name(approver, other.id, '2025-02-30')).toEqual({ code: 'INVALID_DAY' })
    expect(await name(analyst, other.id)).toEqual({ code: 'FORBIDDEN' })
    const { all } = await name(approver, other.id)
    expect(all).toMatchObject([
      { approver: { name: 'Sacha Relecteur' }, deputy: { name: 'Lou Autre' }, until: '2099-01-31' },
    ])
    const draft = await submitted(analyst, { ...PASS_2027, value: '48852', quote: null })
    await work()
    const letter = (email: string) => said(box.received.find((one) => one.to === email))
    expect(letter(other.email)).toContain('Vous remplacez Sacha Relecteur jusqu’au 2099-01-31.')
    expect(letter(approver.email)).not.toContain('Vous remplacez')
    expect((await approve(other, draft)).approvals).toMatchObject([{ approver: { name: 'Lou Autre' } }])
    const own = await submitted(other, { ...PASS_2027, value: '48864', quote: null })
    expect(await approve(other, own)).toMatchObject({ code: 'FORBIDDEN_SELF_APPROVAL' })
    const end = (who: Someone) => who.ask(`mutation { it: endDeputy(id: "${all[0].id}") { ${FIELDS} } }`)
    expect(await end(other)).toEqual({ it: { code: 'FORBIDDEN' } })
    expect(await end(approver)).toEqual({ it: { all: [] } })
    expect(await end(approver)).toEqual({ it: { code: 'NOT_FOUND' } })
    await work()
  })

  test('an invitation brings a link of its own, which opens the account; the one handed over serves too, one of them once', async () => {
    const { invite } = await administrator.ask(INVITE, { email: 'zoe@example.fr' })
    const pending = async () => (await administrator.ask('{ invitations { email mail } }')).invitations
    expect(await pending()).toEqual([{ email: 'zoe@example.fr', mail: null }])
    await work()
    expect(await pending()).toEqual([{ email: 'zoe@example.fr', mail: 'SENT' }])
    const token = /invitation\/([\w-]{43})/.exec(said(box.received[0]))?.[1] ?? ''
    const handed = invite.link.split('/').at(-1)
    expect([to(), token === handed]).toEqual([['zoe@example.fr'], false])
    const opens = async (one: string) => (await abri.app.inject({ url: `/admin/auth/invitation/${one}` })).statusCode
    expect([await opens(token), await opens(handed)]).toEqual([200, 200])
    expect((await joinAs(abri.app, token, 'x')).name).toBe('Zoé Invitée')
    expect([await opens(token), await opens(handed)]).toEqual([404, 404])
  })

  test('whoever’s factor changes is told, whoever changed it', async () => {
    const lost = await abri.person(administrator, 'ANALYST', 'Perdu Analyste')
    await work()
    box.received.length = 0
    await abri.app.inject({
      ...{ method: 'POST', url: '/admin/auth/factor/recovery-codes', payload: {}, headers: { cookie: lost.cookie } },
    })
    await administrator.ask(`mutation { resetFactor(person: "${lost.id}") { __typename } }`)
    await work()
    expect(to()).toEqual([lost.email, lost.email])
    const all = box.received.map(said).join()
    expect(all).toContain('par Perdu Analyste : codes de secours renouvelés')
    expect(all).toContain('by Alix Premier: second factor reset')
    expect(all).toContain('https://abri.exemple.fr/admin/compte')
  })

  test('a server that refuses or is away fails no action: it is shown, tried again, and given up at last', async () => {
    box.refuses = true
    const draft = await approved(analyst, approver, { ...PASS_2027, value: '48876', quote: null })
    await work()
    const shown = await mails(draft.id)
    expect(shown).toHaveLength(3)
    for (const mail of shown) expect(mail).toMatchObject({ status: 'PENDING', problem: 'EMESSAGE 452' })
    box.refuses = false
    for (const minutes of [1, 5, 30, 120]) {
      ahead += minutes * 60_000
      await work('smtp://127.0.0.1:1')
    }
    for (const mail of await mails(draft.id)) expect(mail).toMatchObject({ status: 'PENDING', problem: 'ESOCKET' })
    ahead += 720 * 60_000
    await work('smtp://127.0.0.1:1')
    for (const mail of await mails(draft.id)) expect(mail).toMatchObject({ status: 'FAILED' })
    expect(box.received).toEqual([])
  })
})
