import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.ts';
import type { Opties } from './tests/fixtures.ts';

const executablePath = findChromium();

/** Journeys on the production build; tests/e2e/start.ts starts one server for the whole run. */
export default defineConfig<Opties>({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	outputDir: 'test-results',
	globalSetup: './tests/e2e/start.ts',
	workers: 2,
	retries: process.env.CI ? 1 : 0,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: !!process.env.CI,
	reporter: [
		['list'],
		...(process.env.JOURNEYS_JSON
			? ([['json', { outputFile: process.env.JOURNEYS_JSON }]] as const)
			: [])
	],
	use: {
		browserName: 'chromium',
		launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		viewport: { width: 1440, height: 900 },
		contextOptions: { reducedMotion: 'reduce' },
		actionTimeout: 20_000,
		// recording slows every journey down, so only what failed once is recorded
		trace: 'on-first-retry'
	},
	projects: [
		{ name: 'ingebouwd', use: { opslag: 'pglite' }, testIgnore: 'inloggen.e2e.ts' },
		// signing out and a new password end every session of the inwoner: after whoever needs one
		{
			name: 'inloggen',
			use: { opslag: 'pglite' },
			testMatch: 'inloggen.e2e.ts',
			dependencies: ['ingebouwd']
		},
		{ name: 'postgresql', use: { opslag: 'postgres' }, testMatch: 'driehoek.e2e.ts' },
		{ name: 'supabase', use: { opslag: 'supabase' }, testMatch: 'driehoek.e2e.ts' }
	]
});
