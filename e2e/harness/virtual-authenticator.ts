import type { Page } from '@playwright/test'

/** Gives the browser of a page a device that holds passkeys and says that it knows its owner. */
export async function plugIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const held = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true }
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', ...held, automaticPresenceSimulation: true },
  })
}
