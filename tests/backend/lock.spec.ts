import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lock, LockedError } from '../../src/lib/server/backend/lock.ts';
import { emptyFolder } from './folders.ts';

test('een tweede proces krijgt een zin met het nummer van het eerste', () => {
	const folder = emptyFolder();
	const release = lock(folder);
	expect(() => lock(folder)).toThrow(LockedError);
	expect(() => lock(folder)).toThrow(`proces ${process.pid}`);
	release();
});

test('na het loslaten is de map vrij', () => {
	const folder = emptyFolder();
	lock(folder)();
	expect(existsSync(join(folder, 'slot.pid'))).toBe(false);
	lock(folder)();
});

test('het slot van een proces dat niet meer bestaat wordt overgenomen', () => {
	const folder = emptyFolder();
	const { pid } = spawnSync('true');
	writeFileSync(join(folder, 'slot.pid'), `${pid} 12345`);
	expect(lock(folder)).not.toThrow();
});

test('het slot van een proces dat is afgebroken maar nog niet opgeruimd, wordt overgenomen', async () => {
	const folder = emptyFolder();
	// The child dies when the shell has become a sleep that never asks how it ended: it stays a zombie.
	const shell = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 60']);
	const [output] = (await once(shell.stdout, 'data')) as [Buffer];
	const pid = Number(output);
	const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
	await expect.poll(() => stat()[0], { timeout: 10_000 }).toBe('Z');
	const fields = stat();
	writeFileSync(join(folder, 'slot.pid'), `${pid} ${fields[19]}`);
	expect(lock(folder)).not.toThrow();
	shell.kill();
});

test('een ander proces met hetzelfde nummer houdt niets tegen', () => {
	const folder = emptyFolder();
	writeFileSync(join(folder, 'slot.pid'), `${process.pid} 1`);
	expect(lock(folder)).not.toThrow();
});
