// Import direction: words → api → ui, live → features → app; no feature imports another.
// The zones are computed from the folders, so a new feature is held from its first file on.
import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const LAYERS = [['words'], ['api'], ['ui', 'live'], ['features'], ['app']];
const src = new URL('./src/', import.meta.url);
const features = readdirSync(new URL('features/', src), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Rooms are named by `@/`, so that what is imported from where can be read, and held. */
function zone(folder, forbidden, outward, message) {
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: [...forbidden, ...outward], message }] },
      ],
    },
  };
}

const upward = LAYERS.flatMap((layer, height) =>
  layer.map((room) => {
    const above = LAYERS.slice(height + 1).flat();
    return zone(
      room,
      above.map((other) => `@/${other}/**`),
      room === 'app' ? ['../../**'] : ['../**'],
      'Imports run words → api → ui, live → features → app, other rooms by "@/".',
    );
  }),
);

const sideways = features.map((feature) =>
  zone(
    `features/${feature}`,
    ['@/app/**', '@/features/**'],
    ['../../**', ...features.map((other) => `../${other}/**`)],
    'No feature imports a feature: compose them in app, or move what both need to ui.',
  ),
);

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/generated'] },
  js.configs.recommended,
  {
    files: ['tools/**/*.mjs', '*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      // A menu or dialog that opens takes the caret; a field of the page does not.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      // A table part that is shown as a block is no table part any more, unless its role says so.
      'jsx-a11y/no-redundant-roles': ['error', { thead: ['rowgroup'], tbody: ['rowgroup'] }],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'] }],
      'no-console': 'error',
    },
  },
  ...upward,
  ...sideways,
  { files: ['src/words/**/*.ts'], rules: { 'max-lines': 'off' } },
);
