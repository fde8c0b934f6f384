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
              <th scope="col">{words.jours}</th>
              <th scope="col">{words.brut}</th>
              <th scope="col">{words.csg}</th>
              <th scope="col">{words.crds}</th>
              <th scope="col">{words.netTitre}</th>
              <th scope="col">{words.vers}</th>
            </tr>
          </thead>
          <tbody>
            {calendrier.versements.map((v) => (
              <tr key={v.du}>
                <th scope="row">{words.periodeTexte(jour(v.du), jour(v.au))}</th>
                <td>{v.jours}</td>
                <td>{montant(v.brut)}</td>
                <td>{montant(v.csg)}</td>
                <td>{montant(v.crds)}</td>
                <td>
                  <strong>{montant(v.net)}</strong>
                </td>
                <td>{jour(v.datePrevue)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td>{calendrier.joursIndemnises}</td>
              <td>{montant(calendrier.totalBrut)}</td>
              <td>{montant(calendrier.csg)}</td>
              <td>{montant(calendrier.crds)}</td>
              <td>
                <strong>{montant(calendrier.totalNet)}</strong>
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="hint">{words.joursRestants(calendrier.joursRestants)}</p>
    </>
  )
}
