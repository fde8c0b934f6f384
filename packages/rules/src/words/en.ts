import { prevoyance } from './en/prevoyance.ts'
import { regimeReel } from './en/regime-reel.ts'
import { demarches } from './en/demarches.ts'
import { demarchesConges } from './en/demarches-conges.ts'
import { imposition } from './en/imposition.ts'
import { invaliditeDeces } from './en/invalidite-deces.ts'
import { retraite } from './en/retraite.ts'
import { labels } from '../parameters/labels.ts'
import { english } from './english.ts'
import { cotisations } from './en/cotisations.ts'
import { emploiSalarie } from './en/emploi-salarie.ts'
import { couverture } from './en/couverture.ts'
import { arretsParticuliers } from './en/arrets-particuliers.ts'
import { maladie } from './en/maladie.ts'
import { maternite } from './en/maternite.ts'
import { conjointe } from './en/conjointe.ts'
import { paternite } from './en/paternite.ts'
import { situation } from './en/situation.ts'
import type { Vocabulary } from './words.ts'

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

/** Everything that the rules can say, in English. */
export const texts = /* @__PURE__ */ english(vocabulary)
