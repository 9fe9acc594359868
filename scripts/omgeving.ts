import { readEnv, type Env } from '../src/lib/server/env.ts';
import { state } from '../src/lib/server/http/state.ts';

/** The checked environment, with what a server needs filled in; stops with one sentence. */
export function prepareEnv(): Env {
	process.env.TZ ??= 'Europe/Amsterdam';
	try {
		const env = readEnv();
		process.env.PORT = String(env.PORT);
		process.env.ORIGIN = env.ORIGIN;
		// A photo of 8 MB with the rest of its form; the server's own limit is 512 KB.
		process.env.BODY_SIZE_LIMIT ??= '10M';
		return env;
	} catch (cause) {
		console.error(cause instanceof Error ? cause.message : cause);
		process.exit(1);
	}
}

const NAMES = { pglite: 'ingebouwde database', postgres: 'PostgreSQL', supabase: 'Supabase' };
const DEMO = ['inwoner', 'maatje', 'coordinator', 'begeleider', 'consulent', 'gemeente'];

/** What an operator wants to see after a start. */
export function announce(env: Env) {
	const { backend, demo } = state();
	const place = backend.soort === 'pglite' ? `, gegevens in ${env.DATA_DIR}` : '';
	const lines = [`Dichtbij draait op ${env.ORIGIN}`, `Opslag: ${NAMES[backend.soort]}${place}`];
	if (demo) {
		lines.push('Inloggen in de demo kan met:', ...DEMO.map((name) => `  ${name}@demo.nl`));
		lines.push(`Wachtwoord: ${backend.demoPassword}`);
	}
	console.log(`\n${lines.join('\n')}\n`);
}
