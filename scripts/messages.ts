/** Compiles the messages for code that runs without Vite, with the options of vite.config.ts. */
import { compile } from '@inlang/paraglide-js';

await compile({
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['cookie', 'baseLocale'],
	cookieName: 'taal'
});
