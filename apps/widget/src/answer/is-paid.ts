import type { ArretMaladie } from '@abri/rules'

/** Whether at least one day of the stop is paid. */
export const isPaid = ({ calendrier }: ArretMaladie): boolean => calendrier.joursIndemnises > 0
