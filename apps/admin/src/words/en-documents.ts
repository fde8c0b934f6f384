import type { DocumentWords } from './fr-documents.ts'

/** The texts of the documents that rows hold, in English. */
export const enDocuments: DocumentWords = {
  documents: {
    label: 'The text as a PDF (optional)',
    hint: 'Kept with its hash, 10 MB at most. It is part of what is approved, then published.',
    choose: 'Choose a PDF, or drop it here',
    replace: 'Choose another PDF, or drop it here',
    sending: 'Sending the document…',
    held: 'Document attached',
    remove: 'Take the document out',
    link: 'The text as a PDF',
    before: 'Document of before, replaced or taken out:',
    hash: 'SHA-256 {{hash}}',
    problems: {
      TOO_LARGE: 'This file is larger than 10 MB.',
      NOT_A_PDF: 'This file is not a whole PDF.',
      FORBIDDEN: 'Your role does not allow uploading a document.',
      UNREACHABLE: 'The server does not answer. Check your connection, then retry.',
      OTHER: 'The document could not be uploaded. Retry in a moment.',
    },
  },
}
