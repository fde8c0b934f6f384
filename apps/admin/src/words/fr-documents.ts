/** The texts of the documents that rows hold, in French. */
export const frDocuments = {
  documents: {
    label: 'Le texte en PDF (facultatif)',
    hint: 'Gardé avec son empreinte, 10 Mo au plus. Il fait partie de ce qui est approuvé, puis publié.',
    choose: 'Choisissez un fichier PDF, ou déposez-le ici',
    replace: 'Choisissez un autre fichier PDF, ou déposez-le ici',
    sending: 'Envoi du document…',
    held: 'Document joint',
    remove: 'Retirer le document',
    link: 'Le texte en PDF',
    before: 'Document d’avant, remplacé ou retiré :',
    hash: 'SHA-256 {{hash}}',
    problems: {
      TOO_LARGE: 'Ce fichier dépasse 10 Mo.',
      NOT_A_PDF: 'Ce fichier n’est pas un PDF entier.',
      FORBIDDEN: 'Votre rôle ne permet pas de déposer un document.',
      UNREACHABLE: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
      OTHER: 'Le document n’a pas pu être déposé. Réessayez dans un instant.',
    },
  },
}

/** The same keys in every language. */
export type DocumentWords = typeof frDocuments
