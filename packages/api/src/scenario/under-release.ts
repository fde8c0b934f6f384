import { ReleaseTooOld, UnknownLaw } from '@abri/rules'
import { GraphQLError } from 'graphql'

/** A field that reads more of the law than the answer it hangs on: a release or a day that lacks it is told for that field alone, and so is a bad argument. */
export function underRelease<T>(compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    if (error instanceof ReleaseTooOld) throw refusal('RELEASE_TROP_ANCIENNE', error.message)
    if (error instanceof UnknownLaw) throw refusal('DROIT_INCONNU_A_CETTE_DATE', error.message)
    if (error instanceof RangeError) throw refusal('BAD_USER_INPUT', error.message)
    throw error
  }
}

const refusal = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } })
