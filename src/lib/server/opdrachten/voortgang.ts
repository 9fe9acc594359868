import type { Io } from './opdracht.ts';

const STIL_MS = 5000;
const ELKE_MS = 2000;

/** How far a long command is: on standard error, so that standard output stays what was asked for. */
export interface Voortgang {
	/** `lang`: certain to take a while, so it is said at once. */
	stap(text: string, lang?: boolean): void;
	klaar(): void;
}

/**
 * On a terminal one line that renews itself; else a line every two seconds, from the fifth on. The
 * embedded database works in this same thread: while it stores, the line stands still.
 */
export function maakVoortgang(io: Io, nu: () => number = Date.now): Voortgang {
	const start = nu();
	let tekst = '';
	let laatst = start;
	const seconden = () => Math.round((nu() - start) / 1000);
	const toon = () => {
		laatst = nu();
		if (io.terminal) io.err(`\r\x1b[K${tekst} (${seconden()} s)`);
		else io.err(`${tekst} (${seconden()} s)\n`);
	};
	const mag = () => nu() - start >= STIL_MS && nu() - laatst >= ELKE_MS;
	const timer = setInterval(() => {
		if (tekst && (io.terminal || mag())) toon();
	}, ELKE_MS);
	timer.unref();
	return {
		stap(text, lang = false) {
			tekst = text;
			if (io.terminal || lang || mag()) toon();
		},
		klaar() {
			clearInterval(timer);
			if (io.terminal && tekst) io.err('\r\x1b[K');
		}
	};
}
