import { betterAuth } from 'better-auth'
import type { Settings } from '../server/settings.ts'
import type { Store } from '../store/store.ts'
import { mostCharacters, leastCharacters } from './password-rule.ts'

/** Cookies bear `__Host-` where the site is reached over TLS. */
export const cookieName = ({ publicUrl }: Pick<Settings, 'publicUrl'>): string =>
  publicUrl.startsWith('https:') ? '__Host-abri_session' : 'abri_session'

/** Identity, password hashing and sessions, by better-auth over our own tables; roles are ours. */
export const createAuth = (store: Store, settings: Settings, secret: string) =>
  betterAuth({
    ...{ appName: 'Abri', baseURL: settings.publicUrl, basePath: '/admin/auth', secret },
    trustedOrigins: [...settings.origins],
    database: { db: store.engine.db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastCharacters,
      maxPasswordLength: mostCharacters,
    },
    user: {
      modelName: 'people',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      ...{ modelName: 'sessions', expiresIn: IDLE_SECONDS, updateAge: 30, cookieCache: { enabled: false } },
      fields: {
        ...{ userId: 'person', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' },
        ...{ createdAt: 'created_at', updatedAt: 'updated_at' },
      },
      additionalFields: { factorAt: { type: 'date', required: false, input: false, fieldName: 'factor_at' } },
    },
    account: {
      modelName: 'credentials',
      fields: {
        ...{ userId: 'person', accountId: 'account_id', providerId: 'provider_id', accessToken: 'access_token' },
        ...{ refreshToken: 'refresh_token', idToken: 'id_token', accessTokenExpiresAt: 'access_token_expires_at' },
        ...{ refreshTokenExpiresAt: 'refresh_token_expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      // the prefix __Host- and the flag Secure are set by name below: the library's own prefix is __Secure-
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: ['x-real-ip'] },
      cookies: { session_token: { name: cookieName(settings), attributes: cookieAttributes(settings) } },
    },
  })

/** A session that nobody uses for so long ends. */
export const IDLE_SECONDS = 30 * 60

/** How the session's cookie is set. */
export const cookieAttributes = ({ publicUrl }: Pick<Settings, 'publicUrl'>) =>
  ({ sameSite: 'strict', httpOnly: true, path: '/', secure: publicUrl.startsWith('https:') }) as const

/** The accounts library, configured. */
export type Auth = ReturnType<typeof createAuth>
