import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  build: { target: 'es2022' },
  server: { proxy: { '/admin/graphql': 'http://127.0.0.1:4000', '/admin/auth': 'http://127.0.0.1:4000' } },
})
