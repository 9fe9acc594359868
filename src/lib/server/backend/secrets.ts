import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../env.ts';

type Stored = { sessie: string; demoWachtwoord: string };
export type Secrets = {
	jwt: string;
	publishableKey: string;
	secretKey: string;
	demoPassword: string;
};

type Given = Pick<Env, 'DATA_DIR' | 'AUTH_SECRET' | 'DEMO_PASSWORD'>;

/** Made once per data folder; the environment goes before what is stored. */
export function readSecrets(env: Given): Secrets {
	const stored = env.AUTH_SECRET && env.DEMO_PASSWORD ? undefined : load(env.DATA_DIR);
	const jwt = env.AUTH_SECRET ?? stored!.sessie;
	const derive = (name: string) => createHmac('sha256', jwt).update(name).digest('base64url');
	return {
		jwt,
		publishableKey: `sb_publishable_${derive('publishable')}`,
		secretKey: `sb_secret_${derive('secret')}`,
		demoPassword: env.DEMO_PASSWORD ?? stored!.demoWachtwoord
	};
}

function load(dataDir: string): Stored {
	const path = join(dataDir, 'geheimen.json');
	if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Stored;
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const made: Stored = {
		sessie: randomBytes(48).toString('base64url'),
		demoWachtwoord: pronounceable()
	};
	try {
		writeFileSync(path, JSON.stringify(made, null, '\t') + '\n', { mode: 0o600, flag: 'wx' });
		return made;
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
		return JSON.parse(readFileSync(path, 'utf8')) as Stored;
	}
}

/** Three times four letters without lookalikes: easy to type over from a terminal. */
function pronounceable(): string {
	const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
	const pick = [...randomBytes(12)].map((byte) => letters[byte % letters.length]).join('');
	return pick.replace(/(.{4})(?=.)/g, '$1-');
}
