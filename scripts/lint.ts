import { run, tool } from './test/run.ts';
import { runSteps } from './test/steps.ts';

const formatted = ['src/**/*.{ts,astro,css}', 'scripts/**/*.ts', 'tests/**/*.ts', '*.{ts,mjs,json}', '!package-lock.json'];

const failed = await runSteps([
	{ name: 'types (astro check)', work: () => run(tool('astro/bin/astro.mjs'), ['check', '--minimumSeverity', 'warning'], { ASTRO_TELEMETRY_DISABLED: '1' }) },
	{ name: 'eslint', work: () => run(tool('eslint/bin/eslint.js'), ['.', '--max-warnings', '0']) },
	{ name: 'stylelint', work: () => run(tool('stylelint/bin/stylelint.mjs'), ['src/**/*.css', '--max-warnings', '0']) },
	{ name: 'prettier', work: () => run(tool('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', ...formatted]) },
	{ name: 'prose', work: () => run('scripts/prose.ts', ['--all']) },
	{ name: 'knip', work: () => run(tool('knip/bin/knip.js'), ['--no-progress']) },
]);
if (failed.length > 0) process.exitCode = 1;
