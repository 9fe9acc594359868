/**
 * Searches beside the page, so that typing never waits. Gets the public list without cookies: it is
 * the same for everybody, and caches may keep it. What is typed stays in this browser.
 */
import { bouwIndex, zoek } from '../domain/zoeken.ts';
import { pakUit, snelDocumenten, type SnelBestand } from '../domain/zoeken/snel.ts';
import type { Antwoord, Bericht } from './zoekhulp.ts';

const AANTAL = 7;

async function open() {
	const response = await fetch('/zoeklijst.json', { credentials: 'omit' });
	if (!response.ok) throw new Error(`zoeklijst: ${response.status}`);
	const bestand = (await response.json()) as SnelBestand;
	const aanbod = pakUit(bestand);
	return { aanbod, index: bouwIndex(snelDocumenten(aanbod), bestand.eigen) };
}

let lijst: ReturnType<typeof open> | undefined;
/** A list that did not come is asked for again with the next letter. */
const klaar = () =>
	(lijst ??= open().catch((cause) => {
		lijst = undefined;
		throw cause;
	}));

async function antwoord(q: string): Promise<Antwoord | null> {
	if (!q) {
		await klaar();
		return null;
	}
	const { aanbod, index } = await klaar();
	const { treffers, veilig, bedoelde } = zoek(index, q);
	const suggesties = treffers.slice(0, AANTAL).flatMap(({ id }) => {
		const { slug, naam, soort, plaats } = aanbod[Number(id)] ?? {};
		return slug && naam ? [{ slug, naam, bij: [soort, plaats].filter(Boolean).join(' · ') }] : [];
	});
	return { suggesties, veilig, bedoelde };
}

self.addEventListener('message', ({ data }: MessageEvent<Bericht>) => {
	antwoord(data.q).then(
		(uitkomst) => self.postMessage({ nummer: data.nummer, uitkomst }),
		() => self.postMessage({ nummer: data.nummer, uitkomst: null })
	);
});
