const SHAPE = /^[^\s\p{C}@"<>(),;:\\[\]]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/u

/** The e-mail in a text, in small letters, or null where it is none. */
export function emailOf(text: string): string | null {
  const email = text.trim().toLowerCase()
  return email.length <= 254 && SHAPE.test(email) ? email : null
}
