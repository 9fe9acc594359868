import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** An icon as one short line: its notice is in the library, its looks are in Icon.svelte. */
const icons: Plugin = {
	name: 'icons',
	enforce: 'pre',
	load: {
		filter: { id: /lucide-static\/icons\/.*\.svg\?raw$/ },
		async handler(id) {
			const svg = await readFile(id.replace(/\?raw$/, ''), 'utf8');
			const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1).replace(/\s*\n\s*/g, '');
			return `export default ${JSON.stringify(`<svg viewBox="0 0 24 24">${shapes}`)}`;
		}
	}
};

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['cookie', 'baseLocale'],
			cookieName: 'taal'
		}),
		icons,
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
		// Vitest leaves one core for watching; here nobody watches, and two cores would do the work of one.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		expect: { requireAssertions: true }
	}
});
