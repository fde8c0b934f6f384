import { row, table } from './table.ts'

/** Isolation stops had no waiting days; whether a stop was one is a fact that is not asked. */
export const carenceIsolementCovid = table('carenceIsolementCovid', [
  row(
    '2018-01-01',
    false,
    'Aucun texte',
    'https://git.tricoteuses.fr/codes/code_de_la_securite_sociale/commit/df9e73aa0b6cfd9e60167f755258dcc77083e5af',
  ),
  row(
    '2020-02-01',
    true,
    'Décret 2020-73, article 1 ; décrets 2020-637 et 2020-859',
    'https://ssign.fr/arrets-de-travail-derogatoires-et-ijss-maladie',
  ),
  row('2020-10-11', false, 'Fin de la mesure', 'https://ssign.fr/arrets-de-travail-derogatoires-et-ijss-maladie'),
  row(
    '2020-11-15',
    true,
    'Décret 2020-1386',
    'https://ma-veille-juridique.com/decret-n-2020-1386-du-14-novembre-2020-modifiant-le-decret-n-2020-73-du-31-janvier-2020-portant-adoption-de-conditions-adaptees-pour-le-benefice-des-prestations-en-especes-pou/',
  ),
  row(
    '2021-01-01',
    true,
    'Décret 2021-13 modifié',
    'https://www.circulaires.gouv.fr/affichTexteArticle.do?cidTexte=JORFTEXT000042895619&idArticle=JORFARTI000042895688&categorieLien=cid',
    { journal: 'JORFTEXT000042895619', confidence: 'LOW' },
  ),
  row(
    '2023-02-01',
    false,
    'Fin de la mesure (date non vérifiée)',
    'https://www.circulaires.gouv.fr/affichTexteArticle.do?cidTexte=JORFTEXT000042895619&idArticle=JORFARTI000042895688&categorieLien=cid',
    { journal: 'JORFTEXT000042895619', confidence: 'LOW' },
  ),
])

/** Three days for every stop from May 2020 (earliest reading) or July 2021 (the one kept). */
export const carenceArretCourtDiscutee = table('carenceArretCourtDiscutee', [
  row(
    '2018-01-01',
    false,
    'Décret 2017-612',
    'https://git.tricoteuses.fr/codes/code_de_la_securite_sociale/commit/df9e73aa0b6cfd9e60167f755258dcc77083e5af',
  ),
  row(
    '2020-05-25',
    true,
    'Décret 2020-621',
    'https://www.ameli.fr/assure/remboursements/indemnites-journalieres-maladie-maternite-paternite/arret-maladie-profession-liberale',
    { confidence: 'MEDIUM' },
  ),
  row(
    '2021-07-01',
    false,
    'Décret 2021-755',
    'https://www.ameli.fr/assure/remboursements/indemnites-journalieres-maladie-maternite-paternite/arret-maladie-profession-liberale',
    { confidence: 'MEDIUM' },
  ),
])

/** The general scheme's rule of 48 hours between two stops; applied to the self-employed by reference, perhaps. */
export const repriseBreve = table('repriseBreve', [
  row('2015-01-01', '2', 'CSS R323-1 1°, par renvoi de L622-1', 'http://www.admi.net/code/CSECSOCR-R323-1.html', {
    confidence: 'MEDIUM',
  }),
])
