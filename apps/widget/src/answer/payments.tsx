import type { Calendrier } from '@abri/rules'
import { useWords } from './words-context.ts'

/** The payments, one a line, with the levies taken from each. */
export function Payments({ calendrier }: { readonly calendrier: Calendrier }) {
  const words = useWords()
  const { regles } = words
  return (
    <>
      <h4 id="payments">{words.versements}</h4>
      <p className="hint">{words.versementsAide}</p>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby="payments">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.periode}</th>
              <th scope="col">{words.netTitre}</th>
              <th scope="col">{words.vers}</th>
              <th scope="col">{words.brut}</th>
              <th scope="col">{words.csg}</th>
              <th scope="col">{words.crds}</th>
            </tr>
          </thead>
          <tbody>
            {calendrier.versements.map((v) => (
              <tr key={v.du}>
                <th scope="row">
                  <span className="whole">{regles.jour(v.du)} –</span>{' '}
                  <span className="whole">{regles.jour(v.au)}</span>{' '}
                  <span className="days">{words.nJours(v.jours)}</span>
                </th>
                <td>
                  <strong>{regles.montant(v.net)}</strong>
                </td>
                <td>{regles.jour(v.datePrevue)}</td>
                <td>{regles.montant(v.brut)}</td>
                <td>{regles.montant(v.csg)}</td>
                <td>{regles.montant(v.crds)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                {words.total} <span className="days">{words.nJours(calendrier.joursIndemnises)}</span>
              </th>
              <td>{regles.montant(calendrier.totalNet)}</td>
              <td />
              <td>{regles.montant(calendrier.totalBrut)}</td>
              <td>{regles.montant(calendrier.csg)}</td>
              <td>{regles.montant(calendrier.crds)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="hint">{words.joursRestants(calendrier.joursRestants)}</p>
    </>
  )
}
