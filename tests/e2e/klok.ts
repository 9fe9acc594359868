import { readFileSync } from 'node:fs';

/**
 * Loaded before the server (`--import`), so that a journey can live through a year: what KLOK names is a
 * file with the milliseconds that the clock of the process is ahead. The embedded database asks the
 * same clock, so `now()` moves along. What the server looks at every so many minutes it also looks at
 * after a jump, as it would have done in the meantime.
 */
const MINUTE = 60_000;
const file = process.env.KLOK;
if (file) {
	const Real = Date;
	const rounds = new Map<NodeJS.Timeout, () => void>();
	let ahead = 0;
	const look = () => {
		const before = ahead;
		ahead = Number(readFileSync(file, 'utf8')) || 0;
		if (ahead > before) for (const round of rounds.values()) round();
	};
	look();
	setInterval(look, 50).unref();
	const { setInterval: every, clearInterval: stop } = globalThis;
	globalThis.setInterval = ((run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
		const timer = every(run, ms, ...given);
		if (ms >= MINUTE) rounds.set(timer, () => run(...given));
		return timer;
	}) as typeof setInterval;
	globalThis.clearInterval = (timer) => {
		rounds.delete(timer as NodeJS.Timeout);
		stop(timer);
	};
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
