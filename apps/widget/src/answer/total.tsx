import { dayOf, type ArretInput, type ArretMaladie } from '@abri/rules'
import { Figures } from './figures.tsx'
import { isPaid } from './is-paid.ts'
import { useWords } from './words-context.ts'

type Props = { readonly arret: ArretMaladie; readonly stop: ArretInput }

/** The one sentence people came for: what this stop brings in all. */
export function Total({ arret, stop }: Props) {
  const words = useWords()
  const { regles } = words
  const { calendrier } = arret
  if (!isPaid(arret)) return <Nothing arret={arret} stop={stop} />
  return (
    <div className="hero">
      <When stop={stop} />
      <p className="lead">{words.recevriez}</p>
      <p className="total">
        <span className="total-amount">{regles.montant(calendrier.totalNet)}</span>{' '}
        <span className="total-unit">{words.net}</span>
      </p>
      <Figures arret={arret} />
    </div>
  )
}

function Nothing({ arret, stop }: Props) {
  const words = useWords()
  const waiting = arret.refus.length === 0
  return (
    <div className="hero hero-nothing">
      <When stop={stop} />
      <p className="verdict">{waiting ? words.rienDuTitreCarence : words.rienDu}</p>
      {waiting && <p className="lead">{words.rienDansLaCarence}</p>}
    </div>
  )
}

function When({ stop }: { readonly stop: ArretInput }) {
  const words = useWords()
  const [debut, fin] = [dayOf(stop.debut), dayOf(stop.fin)]
  return debut && fin ? (
    <p className="eyebrow">{words.pourCetArret(words.regles.jour(debut), words.regles.jour(fin))}</p>
  ) : null
}
