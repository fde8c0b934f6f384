import type { RowForm } from './row-form.ts'

const forms = new Map<string, RowForm>()

/** What was typed into a cell of a draft and not saved yet: closing a panel, leaving the page or a refusal loses nothing. */
export function keptForm(draft: string, key: string, year: number) {
  const name = `${draft}/${key}/${year}`
  return {
    read: () => forms.get(name),
    keep: (form: RowForm) => void forms.set(name, form),
    drop: () => void forms.delete(name),
  }
}
