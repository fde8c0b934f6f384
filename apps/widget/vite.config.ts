import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The partner's page of the demonstration goes out as it is written: it loads the widget as any partner would. */
function demonstration(): Plugin {
  return {
    name: 'abri-demonstration',
    apply: 'build',
    generateBundle() {
      for (const file of readdirSync(here('./demo')))
        this.emitFile({ type: 'asset', fileName: `demo/${file}`, source: readFileSync(here(`./demo/${file}`)) })
    },
  }
}

export default defineConfig({
  // Hashed files are found beside the loader, wherever a partner's page stands.
  base: './',
  plugins: [demonstration()],
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    conditions: ['abri-source', ...defaultClientConditions],
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react$/, replacement: 'preact/compat' },
    ],
  },
  ssr: { resolve: { conditions: ['abri-source', ...defaultServerConditions] } },
  build: {
    target: 'es2022',
    // A library build leaves `import()` alone: no helper that writes <link> elements into the partner's page.
    lib: { entry: { abri: here('./src/abri.ts') }, formats: ['es'] },
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  test: { name: 'widget', include: ['src/**/*.test.ts'] },
})
