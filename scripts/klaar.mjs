/**
 * Makes a fresh clone ready, on whatever Node the machine has (20 or later): installs what the
 * lock file says, and builds (with `--build`) when the build is older than its sources.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';

const SOURCES = [
	'src',
	'static',
	'messages',
	'project.inlang',
	'package-lock.json',
	'package.json'
];
const CONFIG = ['svelte.config.js', 'vite.config.ts', 'tsconfig.json'];
const MADE = /^src\/lib\/paraglide(\/|$)|\.spec\.ts$/;

const newer = (/** @type {string} */ a, /** @type {string} */ b) =>
	!existsSync(b) || statSync(a).mtimeMs > statSync(b).mtimeMs;

/** @param {string} path @returns {number} time of the last change below it */
function changed(path) {
	if (!existsSync(path) || MADE.test(path)) return 0;
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => changed(`${path}/${name}`)));
}

/** @param {string[]} args */
function npm(...args) {
	const quiet = args[0] === 'ci' ? ['--no-fund', '--no-audit', '--loglevel=error'] : [];
	const { status } = spawnSync('npm', [...args, ...quiet], { stdio: 'inherit' });
	if (status === 0) return;
	console.error(`npm ${args.filter((arg) => !arg.startsWith('-')).join(' ')} is mislukt.`);
	process.exit(1);
}

if (newer('package-lock.json', 'node_modules/.package-lock.json')) {
	console.error('De onderdelen worden geïnstalleerd. Dat duurt een minuut.');
	npm('ci', '--include=dev');
}
if (!existsSync('src/lib/paraglide/messages.js')) npm('run', '--silent', 'messages');
if (process.argv.includes('--build')) {
	const built = existsSync('build/index.js') ? statSync('build/index.js').mtimeMs : 0;
	if (Math.max(...[...SOURCES, ...CONFIG].map(changed)) > built) {
		console.error('De site wordt gebouwd. Dat duurt een minuut.');
		npm('run', '--silent', 'build');
	}
}
