import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'dichtbij-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A folder with these files. */
export function folderWith(files: Record<string, string>): string {
	const folder = emptyFolder();
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return folder;
}

/** Settings that leave nothing behind on disk. */
export const SETTINGS = {
	ORIGIN: 'http://localhost:3000',
	DATA_DIR: '.data',
	AUTH_SECRET: 'een geheim voor de proef, lang genoeg',
	DEMO_PASSWORD: 'wachtwoord-van-de-demo'
};
