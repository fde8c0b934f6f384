/** The no-break spaces of French typography: thin before ; ? and !, wide before a colon and a per cent sign, and inside guillemets. */
export const frenchSpaces = (text: string): string =>
  text
    .replaceAll(/ ([;?!])/g, '\u202f$1')
    .replaceAll(/ ([:%])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
