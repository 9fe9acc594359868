import type { VeiligSignaal } from '../domain/zoeken/veilig.ts';

export type Suggestie = { slug: string; naam: string; bij: string };
export type Antwoord = {
	suggesties: Suggestie[];
	veilig: VeiligSignaal[];
	bedoelde: string | null;
};
export type Bericht = { nummer: number; q: string };

let werker: Worker | undefined;
let nummer = 0;
const wachtend = new Map<number, (uitkomst: Antwoord | null) => void>();

function start(): Worker {
	const nieuw = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });
	const geef = (bij: number, uitkomst: Antwoord | null) => {
		wachtend.get(bij)?.(uitkomst);
		wachtend.delete(bij);
	};
	nieuw.addEventListener('message', ({ data }) => geef(data.nummer, data.uitkomst));
	nieuw.addEventListener('error', () => {
		for (const bij of wachtend.keys()) geef(bij, null);
	});
	return nieuw;
}

/** What the list in this browser has for a question; null when the list is not there. */
export function stel(q: string): Promise<Antwoord | null> {
	werker ??= start();
	const bericht: Bericht = { nummer: ++nummer, q };
	const uitkomst = new Promise<Antwoord | null>((klaar) => wachtend.set(bericht.nummer, klaar));
	werker.postMessage(bericht);
	return uitkomst;
}

/** Gets the list before the first letter is typed. */
export const maakKlaar = () => void stel('');
