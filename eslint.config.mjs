import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { rule as arrows } from './eslint-arrows.mjs';

const tests = ['**/*.test.ts', '**/testing.ts', '**/conformance.ts', '**/test/**', 'tests/**'];

const focusedOrSkipped = [
  // `(url ? describe : describe.skip)` says when a test cannot run; .ci/run sees to it that it can.
  ':not(ConditionalExpression) > MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
  'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
].map((selector) => ({ selector, message: 'A focused or skipped test hides others: mend it or remove it.' }));

export default defineConfig(
  { ignores: ['**/node_modules', '**/dist', '**/__generated__', '**/.data', '**/coverage'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    plugins: { lyceum: { rules: { arrows } }, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      // The condition under which a workspace's exports lead to its source.
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js'],
          conditionNames: ['source', 'node', 'require', 'default'],
        }),
      ],
    },
    rules: {
      'lyceum/arrows': 'error',
      'import-x/no-cycle': 'error',
      'no-console': 'error',
      'no-debugger': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read in config.ts: add a variable there (kernel/src/config.ts has the forms).',
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-require-imports': 'error',
    },
  },
  {
    // What needs types: the files that tsconfig.json covers.
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      // A listener may be async where its own code catches; a condition on a promise is always true.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  { files: ['**/config.ts', ...tests], rules: { 'no-restricted-properties': 'off' } },
  // A program for the terminal; what serves requests logs through pino.
  { files: ['standalone/**'], rules: { 'no-console': 'off' } },
  { files: tests, rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', ...focusedOrSkipped] } },
);
