import { useQuery } from '@apollo/client/react'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { client } from '../client.ts'
import { graphql } from '../generated/gql.ts'
import { FreshDialog } from '../session/fresh-dialog.tsx'
import { RenewalDialog } from '../session/renewal-dialog.tsx'
import { signOut } from '../session/session.ts'
import { useWords } from '../words/i18n.ts'
import { AbriMark } from './abri-mark.tsx'
import { LangueSwitch } from './langue-switch.tsx'

const Me = graphql(`
  query Me {
    me {
      id
      name
      email
      role
      hasFactor
    }
  }
`)

/** Who is signed in; undefined while it is being asked. */
export function useMe() {
  return useQuery(Me, { fetchPolicy: 'cache-first' }).data?.me
}

/** What surrounds every page of somebody signed in. */
export function Shell() {
  const { t } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  async function leave() {
    await signOut()
    await navigate({ to: '/connexion' })
    await client.clearStore()
  }
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="header">
        <div className="header-inner">
          <Link to="/" className="brand">
            <AbriMark />
            {t('app.name')}
          </Link>
          <nav className="nav" aria-label={t('nav.label')}>
            <Link to="/" activeOptions={{ exact: true }}>
              {t('nav.parameters')}
            </Link>
            <Link to="/agenda">{t('agenda.nav')}</Link>
            <Link to="/brouillons">{t('nav.drafts')}</Link>
            <Link to="/versions">{t('nav.releases')}</Link>
            <Link to="/journal">{t('nav.log')}</Link>
            <Link to="/programmes">{t('programs.nav')}</Link>
            {me?.role === 'APPROVER' ? <Link to="/absences">{t('deputies.nav')}</Link> : null}
            {me?.role === 'ADMINISTRATOR' ? <Link to="/personnes">{t('nav.people')}</Link> : null}
            {me?.role === 'ADMINISTRATOR' ? <Link to="/webhooks">{t('webhooks.nav')}</Link> : null}
          </nav>
          <div className="person">
            <LangueSwitch />
            <Link to="/compte" className="plain">
              {me?.name ?? t('account.title')}
            </Link>
            <button type="button" className="plain" onClick={() => void leave()}>
              {t('session.signOut')}
            </button>
          </div>
        </div>
      </header>
      <Outlet />
      <FreshDialog />
      <RenewalDialog email={me?.email} />
    </>
  )
}
