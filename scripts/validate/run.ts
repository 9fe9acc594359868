import { spawn } from 'node:child_process';
import type { Counts, Part } from './parts.ts';

export type Outcome = Counts & { name: string; seconds: number };

/** Runs one part, shows what it says, and never throws: what goes wrong is a failed test. */
export async function runPart(part: Part, env: NodeJS.ProcessEnv): Promise<Outcome> {
	const begin = performance.now();
	let output = '';
	let ok = true;
	for (const command of part.commands) {
		const done = await run(command, env);
		output += done.output;
		ok &&= done.ok;
	}
	const seconds = (performance.now() - begin) / 1000;
	return { name: part.name, seconds, ...count(part, output, ok) };
}

/** A part whose command failed has at least one failed test, whatever it counted itself. */
function count(part: Part, output: string, ok: boolean): Counts {
	if (!part.count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
	try {
		const counts = part.count(output);
		return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) };
	} catch (cause) {
		console.error(`${part.name}: ${cause instanceof Error ? cause.message : cause}`);
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

function run(command: string, env: NodeJS.ProcessEnv): Promise<{ ok: boolean; output: string }> {
	const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'inherit'] });
	let output = '';
	child.stdout.on('data', (part) => {
		output += String(part);
		process.stdout.write(part);
	});
	return new Promise((done) => child.once('close', (code) => done({ ok: code === 0, output })));
}
