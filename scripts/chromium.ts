/** `node scripts/chromium.ts`: makes sure that there is a browser for the journeys, and says which. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'].map(
	(name) => `/usr/bin/${name}`
);

/** A browser of the machine itself, else the one Playwright downloaded; null when there is none. */
export function findChromium(): string | null {
	const own = [process.env.CHROME_PATH ?? '', ...INSTALLED, chromium.executablePath()];
	return own.find((path) => path && existsSync(path)) ?? null;
}

/** Without a sandbox as root; no traffic of its own. */
export const PLAIN_ARGS = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run'
];

/** WebGL in software as well, for the map; it makes all painting slower. */
export const CHROMIUM_ARGS = [
	...PLAIN_ARGS,
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader'
];

function run(file: string, ...args: string[]): void {
	try {
		execFileSync(file, args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			timeout: 300_000
		});
	} catch {
		console.error(`${file} ${args.join(' ')} did not succeed.`);
	}
}

/** Playwright's own download first; Debian's package where only its mirror can be reached. */
export function ensureChromium(): string | null {
	if (!findChromium()) run('npx', 'playwright', 'install', 'chromium');
	if (!findChromium() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		run('apt-get', 'update', '-qq');
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
	}
	return findChromium();
}

if (import.meta.main) {
	const found = ensureChromium();
	console.log(found ? `Browser: ${found}` : 'No browser. Install chromium, or set CHROME_PATH.');
	process.exitCode = found ? 0 : 1;
}
