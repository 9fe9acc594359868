/** `npm run restore -- MAP`: puts a backup back into an empty DATA_DIR or database. */
import { resolve } from 'node:path';
import { restore } from '../src/lib/server/backend/dump.ts';
import { readEnv } from '../src/lib/server/env.ts';

const [folder, ...rest] = process.argv.slice(2);
if (!folder || rest.length) {
	console.error('Gebruik: npm run restore -- MAP');
	process.exit(2);
}
try {
	const env = readEnv();
	await restore(resolve(folder), env);
	console.log(`De back-up is teruggezet in ${env.DATABASE_URL ? 'de database' : env.DATA_DIR}.`);
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exit(1);
}
