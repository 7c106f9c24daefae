import { defineConfig, devices } from '@playwright/test';

import { findChromium } from './scripts/test/chromium.ts';

const port = 4173;

export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.spec.ts', 'xss/**/*.spec.ts'],
	outputDir: 'test-results',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: process.env['CI'] !== undefined,
	reporter: [['list']],
	// Some tests walk through every kind of page, and the machine may be a slow one; nothing here says how fast the site is.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		timezoneId: 'UTC',
		locale: 'en-GB',
		// A trace of every test costs a quarter of their time: ask for one with `--trace retain-on-failure`.
		trace: 'off',
		launchOptions: {
			executablePath: findChromium(),
			args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
		},
	},
	// A test says by a tag where else it runs: `@phone` on a small screen too, `@plain` only in a browser without scripts.
	projects: [
		{ name: 'desktop', grepInvert: /@plain/, use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
		{ name: 'phone', grep: /@phone/, use: { ...devices['Desktop Chrome'], viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
		{ name: 'plain', grep: /@plain/, use: { ...devices['Desktop Chrome'], javaScriptEnabled: false } },
	],
	webServer: {
		command: `"${process.execPath}" scripts/test/serve-site.ts`,
		url: `http://127.0.0.1:${port}/`,
		env: { PORT: String(port), TZ: 'UTC' },
		reuseExistingServer: false,
		// The site is built first, where `npm test` has not done it.
		timeout: 300_000,
		stdout: 'ignore',
		stderr: 'pipe',
	},
});
