import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types every document of the admin against the committed contract of the admin API. */
const config: CodegenConfig = {
  schema: '../../packages/api/admin.schema.graphql',
  documents: ['src/**/*.ts', 'src/**/*.tsx', '!src/generated/**'],
  silent: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Day: 'string', Decimal: 'string', Instant: 'string' },
      },
    },
  },
}

export default config
