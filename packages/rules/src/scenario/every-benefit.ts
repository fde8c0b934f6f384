import { conjointe } from '../conjointe/conjointe.ts'
import { besoin } from '../prevoyance/besoin.ts'
import { regimeReel } from '../regime-reel/regime-reel.ts'
import { deces } from '../invalidite-deces/deces.ts'
import { invalidite } from '../invalidite-deces/invalidite.ts'
import { anneeDeDroits } from '../retraite/annee-de-droits.ts'
import { declaration } from '../cotisations/declaration.ts'
import { avecEmploi } from '../emploi-salarie/avec-emploi.ts'
import { avecImposition } from '../imposition/avec-imposition.ts'
import { adoptionComplete } from '../demarches/adoption-complete.ts'
import { conjointeComplete } from '../demarches/conjointe-complete.ts'
import { naissanceComplete } from '../demarches/naissance-complete.ts'
import { arretComplet } from '../demarches/arret-complet.ts'
import { arretAvec } from '../maladie/arret.ts'
import { naissance } from '../maternite/naissance.ts'
import { couverture } from '../couverture/couverture.ts'
import { adoption } from '../maternite/adoption.ts'
import type { Benefits } from './benefit.ts'

/** Every event of an input and the benefit that answers it. */
export const everyBenefit: Benefits = {
  arret: arretComplet(arretAvec(avecEmploi)),
  cotisations: declaration,
  naissance: naissanceComplete(avecImposition(naissance)),
  couverture,
  retraite: anneeDeDroits,
  adoption: adoptionComplete(avecImposition(adoption)),
  invalidite: avecImposition(invalidite),
  deces: avecImposition(deces),
  regimeReel,
  besoin,
  conjointe: conjointeComplete(avecImposition(conjointe)),
}
