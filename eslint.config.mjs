import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** What makes a function depend on more than its arguments: today, chance and the process are arguments in the domain. */
const IMPURE = [
  { selector: "NewExpression[callee.name='Date']", message: 'The domain has no clock: take a CalendarDate as an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock: take a CalendarDate as an argument.',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take a SeededRandom as an argument.' },
];

/** A text a person reads must be in the i18n files: in both languages, typed, and found by a translator. */
const LETTER = '/\\p{L}/u';
const SPOKEN = '/^(label|title|placeholder|alt|summary|aria-label|aria-description|helperText|primaryText|caption|text|lead)$/';
const TEXT_OUTSIDE_I18N = [
  { selector: `JSXText[value=${LETTER}]`, message: 'Texts stand in admin/src/i18n: useText().' },
  { selector: `JSXElement > JSXExpressionContainer > Literal[value=${LETTER}]`, message: 'Texts stand in admin/src/i18n: useText().' },
  {
    selector: `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${LETTER}]`,
    message: 'Texts stand in admin/src/i18n: useText().',
  },
  { selector: `JSXAttribute[name.name=${SPOKEN}] > Literal[value=${LETTER}]`, message: 'Texts stand in admin/src/i18n: useText().' },
  {
    selector: `JSXAttribute[name.name=${SPOKEN}] > JSXExpressionContainer > Literal[value=${LETTER}]`,
    message: 'Texts stand in admin/src/i18n: useText().',
  },
  {
    selector: `JSXAttribute[name.name=${SPOKEN}] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${LETTER}]`,
    message: 'Texts stand in admin/src/i18n: useText().',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', '.cache/', 'admin/src/api/schema.d.ts', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // Constructor parameter types are Nest's injection tokens and must stay value imports.
    files: ['server/modules/**/*.ts', 'server/platform/**/*.ts', 'server/*.module.ts', 'test/integration/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['server/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...IMPURE],
      'no-restricted-globals': [
        'error',
        'process',
        'console',
        'setTimeout',
        'setInterval',
        'Buffer',
        'globalThis',
        'crypto',
        'performance',
      ],
    },
  },
  {
    files: ['admin/src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...TEXT_OUTSIDE_I18N] },
  },
  {
    // Commands talk to a person on the terminal.
    files: ['server/*.ts', 'server/bin/**', 'seeds/**/*.ts', 'test/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Jest's own configuration is CommonJS.
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
