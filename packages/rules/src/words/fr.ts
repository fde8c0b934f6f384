import { prevoyance } from './fr/prevoyance.ts'
import { regimeReel } from './fr/regime-reel.ts'
import { demarches } from './fr/demarches.ts'
import { demarchesConges } from './fr/demarches-conges.ts'
import { imposition } from './fr/imposition.ts'
import { invaliditeDeces } from './fr/invalidite-deces.ts'
import { retraite } from './fr/retraite.ts'
import { labels } from '../parameters/labels.ts'
import { french } from './french.ts'
import { cotisations } from './fr/cotisations.ts'
import { emploiSalarie } from './fr/emploi-salarie.ts'
import { couverture } from './fr/couverture.ts'
import { arretsParticuliers } from './fr/arrets-particuliers.ts'
import { maladie } from './fr/maladie.ts'
import { maternite } from './fr/maternite.ts'
import { conjointe } from './fr/conjointe.ts'
import { paternite } from './fr/paternite.ts'
import { situation } from './fr/situation.ts'
import type { Vocabulary } from './words.ts'
export { frenchSpaces } from './french-spaces.ts'

/** The words of every benefit and parameter. */
export const vocabulary: Vocabulary = {
  words: [
    situation,
    maladie,
    arretsParticuliers,
    emploiSalarie,
    cotisations,
    maternite,
    paternite,
    conjointe,
    couverture,
    retraite,
    invaliditeDeces,
    regimeReel,
    prevoyance,
    imposition,
    demarches,
    demarchesConges,
  ],
  labels,
}

/** Everything that the rules can say, in French. */
export const texts = /* @__PURE__ */ french(vocabulary)
