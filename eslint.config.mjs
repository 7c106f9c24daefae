import { defineConfig } from 'eslint/config';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

const noAstro = {
	regex: '^(@astrojs/|astro:|astro(?!/zod$)(/|$))',
	message: 'Only src/queries, the configuration and .astro files know the generator; `astro/zod` is the exception.',
};
const noCollections = { regex: '^astro:content$', message: 'Only src/queries and src/content.config.ts read Astro’s collections; ask src/queries.' };

/** Forbids imports of other folders of src. */
function away(...folders) {
	return {
		regex: `^(\\.{1,2}/)+(src/)?(${folders.join('|')})/`,
		message: 'The direction of imports is pages → components, layouts → queries → record; checks → schemas, record, markdown, content.',
	};
}

function imports(files, ...patterns) {
	return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const shown = ['components', 'layouts', 'queries', 'client', 'integrations', 'exports'];

export default defineConfig(
	{ ignores: ['dist/', '.cache/', '.astro/', 'tests/fixtures/', 'test-results/', 'playwright-report/', 'coverage/'] },
	js.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [ts.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			// Numbers are written into texts all over a record; the rest stays forbidden.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `void` marks a promise that nothing waits for, and an arrow that gives nothing.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
			// A field read by its name in brackets is what `noPropertyAccessFromIndexSignature` asks for.
			'@typescript-eslint/dot-notation': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	// Scripts inside .astro files are no part of a TypeScript project.
	{ files: ['**/*.astro/*.ts'], extends: [ts.configs.disableTypeChecked] },
	{
		files: ['**/*.astro'],
		extends: [ts.configs.strict, astro.configs['flat/recommended']],
		// What the component gets is decided by its `Props`; without types every use of it would count as unsafe.
		rules: {
			'no-undef': 'off',
			'astro/no-set-html-directive': 'off',
			'no-restricted-syntax': [
				'error',
				{ selector: ":matches(JSXOpeningElement, JSXAttribute)[name.name='style']", message: 'Styles stand in src/styles, where their linter reads them.' },
			],
		},
	},
	{ files: ['src/**'], rules: { 'no-console': 'error' } },
	{ files: ['public/**'], languageOptions: { globals: { document: 'readonly', location: 'readonly', addEventListener: 'readonly', performance: 'readonly' } } },
	{ files: ['src/client/**'], languageOptions: { globals: { document: 'readonly', window: 'readonly', location: 'readonly', history: 'readonly' } } },

	imports(['src/**'], noCollections, away('pages')),
	imports(['src/pages/**'], noCollections, away('checks', 'content')),
	imports(['src/components/**', 'src/layouts/**'], noCollections, away('pages', 'checks', 'content')),
	imports(['src/queries/**', 'src/content.config.ts'], away('pages', 'components', 'layouts', 'client', 'checks')),
	imports(['src/exports/**'], noAstro, away('pages', 'components', 'layouts', 'queries', 'client', 'checks', 'content')),
	imports(['src/client/**'], noAstro, away('pages', 'components', 'layouts', 'queries', 'checks', 'content', 'markdown')),
	imports(['src/content/**'], noCollections, away('pages', 'checks', ...shown)),
	imports(['src/checks/**'], noAstro, away('pages', ...shown)),
	imports(['src/record/**', 'src/markdown/**', 'src/schemas/**'], noAstro, away('pages', 'checks', 'content', ...shown)),
);
