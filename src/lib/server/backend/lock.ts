import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data folder is in use. The message is a sentence for the operator. */
export class LockedError extends Error {
	override name = 'LockedError';
	readonly pid: number;
	constructor(dataDir: string, pid: number) {
		super(`De map ${dataDir} is al in gebruik door proces ${pid}. Stop dat proces eerst.`);
		this.pid = pid;
	}
}

/** PGlite files bear one process only. Takes over the lock of a process that died. */
export function lock(dataDir: string): () => void {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const path = join(dataDir, 'slot.pid');
	for (let attempt = 0; attempt < 3; attempt++) {
		if (create(path)) {
			const undo = () => {
				process.off('exit', undo);
				release(path);
			};
			process.once('exit', undo);
			return undo;
		}
		const holder = read(path);
		const pid = Number(holder.split(' ')[0]);
		if (pid && isAlive(pid) && holder === mark(pid)) throw new LockedError(dataDir, pid);
		rmSync(path, { force: true });
	}
	throw new LockedError(dataDir, Number(read(path).split(' ')[0]) || 0);
}

/** A link appears with its content, or not at all. */
function create(path: string): boolean {
	const own = `${path}.${process.pid}`;
	writeFileSync(own, mark(process.pid), { mode: 0o600 });
	try {
		linkSync(own, path);
		return true;
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
		return false;
	} finally {
		rmSync(own, { force: true });
	}
}

function release(path: string) {
	if (read(path) === mark(process.pid)) rmSync(path, { force: true });
}

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8').trim();
	} catch {
		return '';
	}
}

/** The start time tells a process apart from a later one that got the same number. */
function mark(pid: number): string {
	return `${pid} ${stat(pid)[19] ?? ''}`.trim();
}

/** The fields of /proc/PID/stat from the state on; empty where there is no /proc. */
function stat(pid: number): string[] {
	return read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
}

/** Killed, but not yet buried by its parent, as in a container without init. */
function isZombie(pid: number): boolean {
	return stat(pid)[0] === 'Z';
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return !isZombie(pid);
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}
