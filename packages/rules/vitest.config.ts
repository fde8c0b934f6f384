import { defineConfig } from 'vitest/config'

// a slow machine is no reason to fail: a property runs as long as it runs
export default defineConfig({ test: { name: 'rules', include: ['src/**/*.test.ts'], testTimeout: 120_000 } })
