import answer from './answer.css?inline'
import calendar from './calendar.css?inline'
import curve from './curve.css?inline'
import form from './form.css?inline'
import frame from './frame.css?inline'

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

/** Shared by every element of a page; constructed sheets pass a content security policy that forbids inline styles. */
export const sheets = [frame, form, answer, calendar, curve].map(sheetOf)
