import { actionWords, type Action } from '../log/action-words.ts'
import type { LogTable, MailTable } from '../store/database.ts'
import type { Letter } from './mailer.ts'

/** What a letter says beside its entry of the log. */
export type Told = {
  readonly mail: MailTable
  readonly entry: Pick<LogTable, 'actor' | 'subject' | 'action' | 'at'>
  /** The title of the draft; empty where the letter is about none. */
  readonly title: string
  /** Of an invitation, made for this letter alone. */
  readonly token: string | null
  readonly publicUrl: string
  /** For whom the reader stands in, and until when. */
  readonly standsInFor: readonly { readonly name: string; readonly until: string }[]
}
type Texts = { readonly subject: string; readonly fr: string; readonly en: string; readonly path: string }

/** A letter in French, then in English: nobody has said yet which they read. */
export function compose(told: Told): Letter {
  const { subject, fr, en, path } = textsOf(told)
  const link = `${told.publicUrl}/admin/${path}`
  const hello = (word: string) => (told.mail.name === null ? `${word},` : `${word} ${told.mail.name},`)
  const inFrench = told.standsInFor.map(({ name, until }) => `Vous remplacez ${name} jusqu’au ${until}.`)
  const inEnglish = told.standsInFor.map(({ name, until }) => `You stand in for ${name} until ${until}.`)
  const french = [hello('Bonjour'), '', ...inFrench, fr, link]
  const english = [hello('Hello'), '', ...inEnglish, en, link]
  const lines = [...french, '', '—', '', ...english, '', 'Abri']
  return { to: told.mail.address, subject, text: lines.join('\n') }
}

function textsOf({ mail, entry, title, token }: Told): Texts {
  const [who, draft] = [entry.actor, mail.draft ?? '']
  switch (mail.kind) {
    case 'PERSON_INVITED':
      return {
        ...{ subject: 'Votre compte Abri · Your Abri account', path: `invitation/${token ?? ''}` },
        fr: `${who} vous invite dans Abri. Ce lien ouvre votre compte ; il sert une fois, pendant sept jours :`,
        en: `${who} invites you to Abri. This link opens your account; it serves once, for seven days:`,
      }
    case 'DRAFT_SUBMITTED':
      return {
        ...{ subject: `À relire · To review: ${title}`, path: `relecture/${draft}` },
        fr: `${who} soumet le brouillon « ${title} » à la relecture. Vous pouvez l’approuver :`,
        en: `${who} submits the draft “${title}” for review. You may approve it:`,
      }
    case 'DRAFT_APPROVED':
      return {
        ...{ subject: `Approuvé · Approved: ${title}`, path: `relecture/${draft}` },
        fr: `${who} a approuvé le brouillon « ${title} », dans lequel vous avez écrit :`,
        en: `${who} has approved the draft “${title}”, in which you wrote:`,
      }
    case 'RELEASE_PUBLISHED':
      return publishedTexts(who, title, entry.subject.replace(/\D/g, ''))
    case 'FACTOR_CHANGED':
      return factorTexts(entry)
  }
}

const publishedTexts = (who: string, title: string, number: string): Texts => ({
  ...{ subject: `Publié · Published: ${title}`, path: `publication/${number}` },
  fr: `${who} a publié le brouillon « ${title} », dans lequel vous avez écrit : c’est le barème n° ${number}.`,
  en: `${who} has published the draft “${title}”, in which you wrote: it is release ${number}.`,
})

/** Whoever did not do this learns of it in time to have it undone. */
function factorTexts({ action, actor, at }: Told['entry']): Texts {
  const [words, day, time] = [actionWords[action as Action], at.slice(0, 10), at.slice(11, 16)]
  return {
    ...{ subject: 'Votre second facteur a changé · Your second factor has changed', path: 'compte' },
    fr: `Sur votre compte Abri, le ${day} à ${time} (UTC), par ${actor} : ${words.fr}. Si ce n’est pas vous qui l’avez voulu, prévenez un administrateur sans attendre. Votre compte :`,
    en: `On your Abri account, on ${day} at ${time} (UTC), by ${actor}: ${words.en}. If you did not want this, tell an administrator at once. Your account:`,
  }
}
