import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { dump } from '../backend/dump.ts';
import type { Opdracht } from './opdracht.ts';

/** Writes everything into a folder: the database, and the secrets that sessions depend on. */
export const backup: Opdracht = async (backend, args, io) => {
	if (args.length !== 1) {
		io.err('Gebruik: npm run backup -- MAP\n');
		return 2;
	}
	const folder = resolve(io.cwd, args[0]!);
	if (existsSync(folder) && readdirSync(folder).length) {
		io.err(`De map ${folder} is niet leeg. Kies een nieuwe map.\n`);
		return 2;
	}
	if (backend.soort === 'supabase') {
		io.err('Van Supabase maak je een back-up met de middelen van Supabase zelf.\n');
		return 2;
	}
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	// A folder that was there already may be open to others on this machine.
	chmodSync(folder, 0o700);
	await dump(backend, folder, io.env.DATABASE_URL);
	const secrets = join(io.env.DATA_DIR, 'geheimen.json');
	if (existsSync(secrets)) copyFileSync(secrets, join(folder, 'geheimen.json'));
	const about = { soort: backend.soort, gemaakt: new Date().toISOString() };
	writeFileSync(join(folder, 'backup.json'), JSON.stringify(about, null, '\t') + '\n');
	io.out(`De back-up staat in ${folder}. Bewaar die map veilig: er staan persoonsgegevens in.\n`);
	return 0;
};
