import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { logSearchIn } from './log/log-search.ts'
import { NotFound } from './parts/not-found.tsx'
import { RouteFailed } from './parts/route-failed.tsx'
import { Shell } from './parts/shell.tsx'
import { invitationOf, sessionStep } from './session/session.ts'

const isNumber = (value: unknown): value is number => Number.isInteger(value)

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: RouteFailed })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  validateSearch: ({ vers }: Record<string, unknown>): { vers?: string } => (typeof vers === 'string' ? { vers } : {}),
  // asked each time: what the loader kept would still tell of the last session
  beforeLoad: async () => ({ left: await sessionStep() }),
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignInPage'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  loader: ({ params }) => invitationOf(params.token),
  component: lazyRouteComponent(() => import('./pages/invitation.tsx'), 'InvitationPage'),
})

/** Everything behind the door; whoever is not signed in comes back to the page they asked for. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ location }) => {
    if ((await sessionStep()) !== 'OPEN') throw redirect({ to: '/connexion', search: { vers: location.href } })
  },
})

const parameters = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/parameters.tsx'), 'ParametersPage'),
})
const agenda = createRoute({
  getParentRoute: () => inside,
  path: '/agenda',
  component: lazyRouteComponent(() => import('./pages/agenda.tsx'), 'AgendaPage'),
})
const drafts = createRoute({
  getParentRoute: () => inside,
  path: '/brouillons',
  component: lazyRouteComponent(() => import('./pages/drafts.tsx'), 'DraftsPage'),
})
const draft = createRoute({
  getParentRoute: () => inside,
  path: '/brouillons/$id',
  validateSearch: ({ attendus, confirmer }: Record<string, unknown>): { attendus?: string; confirmer?: string } => ({
    ...(typeof attendus === 'string' ? { attendus } : {}),
    ...(typeof confirmer === 'string' ? { confirmer } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/draft.tsx'), 'DraftPage'),
})
const review = createRoute({
  getParentRoute: () => inside,
  path: '/relecture/$id',
  component: lazyRouteComponent(() => import('./pages/review.tsx'), 'ReviewPage'),
})
const published = createRoute({
  getParentRoute: () => inside,
  path: '/publication/$number',
  component: lazyRouteComponent(() => import('./pages/published.tsx'), 'PublishedPage'),
})
const releases = createRoute({
  getParentRoute: () => inside,
  path: '/versions',
  component: lazyRouteComponent(() => import('./pages/releases.tsx'), 'ReleasesPage'),
})
const compare = createRoute({
  getParentRoute: () => inside,
  path: '/comparer',
  validateSearch: ({ de, a }: Record<string, unknown>): { de?: number; a?: number } => ({
    ...(isNumber(de) ? { de } : {}),
    ...(isNumber(a) ? { a } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/compare.tsx'), 'ComparePage'),
})
const log = createRoute({
  getParentRoute: () => inside,
  path: '/journal',
  validateSearch: logSearchIn,
  component: lazyRouteComponent(() => import('./pages/log.tsx'), 'LogPage'),
})
const people = createRoute({
  getParentRoute: () => inside,
  path: '/personnes',
  component: lazyRouteComponent(() => import('./pages/people.tsx'), 'PeoplePage'),
})

const account = createRoute({
  getParentRoute: () => inside,
  path: '/compte',
  component: lazyRouteComponent(() => import('./pages/account.tsx'), 'AccountPage'),
})

const absences = createRoute({
  getParentRoute: () => inside,
  path: '/absences',
  component: lazyRouteComponent(() => import('./pages/absences.tsx'), 'AbsencesPage'),
})

const webhooks = createRoute({
  getParentRoute: () => inside,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./pages/webhooks.tsx'), 'WebhooksPage'),
})

const programs = createRoute({
  getParentRoute: () => inside,
  path: '/programmes',
  component: lazyRouteComponent(() => import('./pages/programs.tsx'), 'ProgramsPage'),
})

/** The addresses of the admin, each with its page, fetched when somebody goes there. */
export const router = createRouter({
  basepath: '/admin',
  scrollRestoration: true,
  routeTree: root.addChildren([
    signIn,
    invitation,
    inside.addChildren([
      parameters,
      agenda,
      drafts,
      draft,
      review,
      published,
      releases,
      compare,
      log,
      people,
      absences,
      account,
      webhooks,
      programs,
    ]),
  ]),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
