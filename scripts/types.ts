/** `npm run types` writes database.types.ts from the migrations; `--check` fails on a difference. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { openBackend } from '../src/lib/server/backend/open.ts';
import { privileged } from '../src/lib/server/backend/privileged.ts';
import { readCatalog } from './types/catalog.ts';
import { render } from './types/render.ts';

const PATH = 'src/lib/server/db/database.types.ts';

const backend = await openBackend(
	{
		ORIGIN: 'http://localhost',
		DATA_DIR: '.data',
		AUTH_SECRET: 'x'.repeat(32),
		DEMO_PASSWORD: 'x'
	},
	{ inMemory: true }
);
const catalog = await readCatalog(privileged(backend)!.sql);
await backend.close();

const config = await resolveConfig(PATH);
const text = await format(render(catalog), { ...config, filepath: PATH });
const changed = text !== readFileSync(PATH, 'utf8');

if (changed && process.argv.includes('--check')) {
	console.error(`${PATH} differs from the migrations: run \`npm run types\`.`);
	process.exit(1);
}
if (changed) writeFileSync(PATH, text);
console.log(changed ? `${PATH} written` : `${PATH} is up to date`);
