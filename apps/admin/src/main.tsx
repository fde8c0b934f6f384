import '@mantine/core/styles.css'
import './app.css'
import './focus.css'
import './log.css'
import './stacked.css'
import { ApolloProvider } from '@apollo/client/react'
import { MantineProvider } from '@mantine/core'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { client } from './client.ts'
import { router } from './router.tsx'
import { theme } from './theme.ts'
import { startWords } from './words/i18n.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')

await startWords()
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  </StrictMode>,
)
