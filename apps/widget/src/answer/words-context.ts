import { createContext, useContext } from 'react'
import { fr } from '../words/fr.ts'
import type { Words } from '../words/words.ts'

const Context = createContext<Words>(fr)
export const WordsProvider = Context.Provider

/** The words of the language that the page asked for. */
export const useWords = (): Words => useContext(Context)
