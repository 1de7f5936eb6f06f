import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.baken/**',
      '.cache/**',
      '**/*.generated.ts',
      'coverage/**',
      '*.config.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        // One program for everything: with one for each project of the build every type is worked out five times.
        project: './tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only platform/server/config.ts reads the environment.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a const array and a union.' },
        { selector: 'ClassDeclaration:not([superClass])', message: 'No classes except errors.' },
      ],
      'max-lines': ['error', { max: 400 }],
      // Control characters are what has to go from the text of documents.
      'no-control-regex': 'off',
      // The router ends a load by throwing its own notFound() and redirect().
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: ['NotFoundError', 'Redirect'] }] },
      ],
    },
  },
  {
    files: ['src/platform/server/config.ts', '*.config.ts', 'test/**', 'bench/**', 'src/**/*.test.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['*.config.ts', 'src/platform/testing/testServer.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts', 'src/**/testing/**', 'bench/**'],
    rules: {
      'max-lines': ['error', { max: 700 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Answers of the API come in as JSON; a test states what it expects of them.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'setInterval',
          'clearInterval',
          'clearTimeout',
          'performance',
          'fetch',
          'FormData',
          'Blob',
          'PerformanceObserver',
          'module',
          'AbortSignal',
          'AbortController',
        ].map((naam) => [naam, 'readonly']),
      ),
    },
  },
)
