import type { Calendrier } from '@abri/rules'
import { useWords } from './words-context.ts'

/** The payments, one a line, with the levies taken from each. */
export function Payments({ calendrier }: { readonly calendrier: Calendrier }) {
  const words = useWords()
  const { montant, jour } = words.regles
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
                  <span className="whole">{jour(v.du)} –</span> <span className="whole">{jour(v.au)}</span>{' '}
                  <span className="days">{words.nJours(v.jours)}</span>
                </th>
                <td>
                  <strong>{montant(v.net)}</strong>
                </td>
                <td>{jour(v.datePrevue)}</td>
                <td>{montant(v.brut)}</td>
                <td>{montant(v.csg)}</td>
                <td>{montant(v.crds)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                {words.total} <span className="days">{words.nJours(calendrier.joursIndemnises)}</span>
              </th>
              <td>{montant(calendrier.totalNet)}</td>
              <td />
              <td>{montant(calendrier.totalBrut)}</td>
              <td>{montant(calendrier.csg)}</td>
              <td>{montant(calendrier.crds)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="hint">{words.joursRestants(calendrier.joursRestants)}</p>
    </>
  )
}
