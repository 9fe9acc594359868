import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['cookie', 'baseLocale'],
			cookieName: 'taal'
		}),
		sveltekit()
	],
	build: {
		// Every page would carry the list of all scripts of all pages; a link fetches its own when pointed at.
		modulePreload: {
			resolveDependencies: (_, dependencies) => dependencies.filter((name) => name.endsWith('.css'))
		}
	},
	test: {
		include: ['{src,scripts}/**/*.spec.ts', 'tests/{backend,import,huis,search}/**/*.spec.ts'],
		environment: 'node',
		testTimeout: 30_000,
		hookTimeout: 120_000,
		expect: { requireAssertions: true }
	}
});
