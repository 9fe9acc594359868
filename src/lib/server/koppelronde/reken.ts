import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RondeOpdracht, RondeVoorstel, Stap } from '../../domain/koppelronde-voorstel.ts';
import type { Bericht } from './rekenaar.ts';

/** Whoever needs longer than this has asked something that does not end. */
const LIMIT_MS = 60_000;
const THREAD = 'src/lib/server/koppelronde/rekenaar.ts';

export interface Berekening {
	voorstel: Promise<RondeVoorstel>;
	/** Ends it at once; `voorstel` then rejects. */
	stop: () => void;
}

/** Calculates a round in a thread of its own. */
export function reken(opdracht: RondeOpdracht, tell: (stap: Stap) => void): Berekening {
	const worker = new Worker(join(root(), THREAD), {
		workerData: opdracht,
		resourceLimits: { maxOldGenerationSizeMb: 512 }
	});
	const limit = setTimeout(() => void worker.terminate(), LIMIT_MS);
	const voorstel = new Promise<RondeVoorstel>((resolve, reject) => {
		worker.on('message', (bericht: Bericht) => {
			if ('stap' in bericht) tell(bericht.stap);
			else resolve(bericht.voorstel);
		});
		worker.on('error', reject);
		worker.on('exit', () => {
			clearTimeout(limit);
			reject(new Error('the koppelronde was ended'));
		});
	});
	return { voorstel, stop: () => void worker.terminate() };
}

/** The thread runs from the source, which lies beside the built server too. */
function root(): string {
	let folder = import.meta.dirname;
	while (!existsSync(join(folder, THREAD))) {
		const above = dirname(folder);
		if (above === folder) throw new Error(`${THREAD} is not there`);
		folder = above;
	}
	return folder;
}
