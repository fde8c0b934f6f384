import { accessSync, constants } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The path of a Chromium on this machine, `CHROMIUM_PATH` first, or null. */
export function findChromium(): string | null {
  const told = process.env['CHROMIUM_PATH']
  if (told !== undefined && !isProgram(told)) throw new Error(`CHROMIUM_PATH is not a program: ${told}`)
  return told ?? usual.find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
