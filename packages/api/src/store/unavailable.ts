const CONNECTION =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENOSPC|EDQUOT|EIO|EROFS|08\w{3}|53\w{3}|57P0\d)$/
const BY_MESSAGE =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|not queryable/

/** Whether an error says that the database cannot be reached or is full, rather than that something is wrong. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, cause } = error as Error & { code?: unknown }
  return (
    (typeof code === 'string' && CONNECTION.test(code)) ||
    BY_MESSAGE.test(error.message) ||
    (cause !== undefined && isUnavailable(cause))
  )
}

/** Said of every request that met such an error: a connection may be lost after the commit and before word of it. */
export const UNAVAILABLE = {
  code: 'STORAGE_UNAVAILABLE',
  message:
    'The database cannot be reached or is full. Whether anything was written is not known: look before you try again',
} as const
