import react from '@vitejs/plugin-react'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  resolve: { conditions: ['abri-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['abri-source', ...defaultServerConditions] } },
  build: { target: 'es2022' },
  server: { proxy: { '/admin/graphql': 'http://127.0.0.1:4000', '/admin/auth': 'http://127.0.0.1:4000' } },
  test: { name: 'admin', include: ['src/**/*.test.ts'] },
})
