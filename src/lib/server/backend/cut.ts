import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Lies in the data folder while demo data are being loaded. */
export const MARK = 'demo.bezig';

/** Half a demo is worth nothing: drops the embedded database that was being filled. */
export function freshAfterCut(dataDir: string): void {
	if (!existsSync(join(dataDir, MARK))) return;
	rmSync(join(dataDir, 'db'), { recursive: true, force: true });
	rmSync(join(dataDir, MARK));
}
