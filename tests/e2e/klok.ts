import { readFileSync } from 'node:fs';

/**
 * Loaded before the server (`--import`), so that a journey can live through a year: what KLOK names is a
 * file with the milliseconds that the clock of the process is ahead. The embedded database asks the
 * same clock, so `now()` moves along.
 */
const file = process.env.KLOK;
if (file) {
	const Real = Date;
	let ahead = 0;
	const look = () => {
		ahead = Number(readFileSync(file, 'utf8')) || 0;
	};
	look();
	setInterval(look, 50).unref();
	class Moved extends Real {
		constructor(...given: unknown[]) {
			if (given.length) super(...(given as [number]));
			else super(Real.now() + ahead);
		}
		static override now() {
			return Real.now() + ahead;
		}
	}
	globalThis.Date = Moved as DateConstructor;
}
