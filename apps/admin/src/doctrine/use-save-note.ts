import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { EndParameter } from '../editor/end-parameter.ts'
import { noteValue } from './note-form.ts'
import type { NoteForm } from './note-form.ts'
import { readEnd } from '../editor/read-row-form.ts'
import { SetRow } from '../editor/set-row.ts'

/** Writes a note of doctrine into a draft, or ends one there; `saved` is told once it stands. */
export function useSaveNote({ id: draft, version }: { id: string; version: number }, saved: () => void) {
  const { langue } = useWords()
  const set = useAction(SetRow, ['DraftWithGrid'])
  const end = useAction(EndParameter, ['DraftWithGrid'])
  const save = async (form: NoteForm) => {
    const at = { draft, version, key: `doctrine.${form.code}`, langue }
    const source = readEnd(form.row)
    const done =
      form.effect === 'END'
        ? await end.run({ ...at, end: source })
        : await set.run({ ...at, row: { ...source, value: noteValue(form), motive: form.row.motive || null } })
    if (done) saved()
  }
  return { save: (form: NoteForm) => void save(form), busy: set.busy || end.busy, problem: set.problem ?? end.problem }
}
