/** Offers and questions as wide as real ones: the same on every machine. */
import type { ZoekDocument } from '../../src/lib/domain/zoeken.ts';
import { DELEN } from '../../src/lib/domain/zoeken/delen.ts';
import { SYNONIEMEN } from '../../src/lib/domain/zoeken/synoniemen.ts';
import {
	GEWONE_WOORDEN,
	STOPWOORDEN,
	ZWAKKE_WOORDEN
} from '../../src/lib/domain/zoeken/woorden-gewoon.ts';
import { toeval } from './meten.ts';

const gooi = toeval(20261);
const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(gooi() * lijst.length)]!;
const items = (tekst: string) => tekst.split(',').map((s) => s.trim());

const PLAATSEN = 'Vianen Houten Nieuwegein Culemborg Lopik Leerdam Benschop Everdingen'.split(' ');
const LETTERGREPEN = 'ba de ko li mo na re su ta vi zo bel dor kam lin mer nor pas rik sten'.split(
	' '
);
/** Ordinary words, the small ones most often, as in a real text. */
const GEWOON = [...STOPWOORDEN, ...ZWAKKE_WOORDEN, ...GEWONE_WOORDEN, ...DELEN];
const woordUitTekst = () =>
	gooi() < 0.08 ? kies(eigennamen) : GEWOON[Math.floor(gooi() ** 2 * GEWOON.length)]!;
/** Names and odd words, so that the vocabulary is as wide as that of 5,000 real offers. */
const eigennamen = Array.from({ length: 6000 }, () =>
	Array.from({ length: 2 + Math.floor(gooi() * 3) }, () => kies(LETTERGREPEN)).join('')
);

export function maak(nummer: number): ZoekDocument {
	const groep = kies(SYNONIEMEN);
	const woorden = items(groep.bedoelt);
	const zin = () => Array.from({ length: 12 }, woordUitTekst).join(' ');
	const plaats = kies(PLAATSEN);
	return {
		id: String(nummer).padStart(5, '0'),
		naam: `${kies(woorden)} ${kies(eigennamen)}`,
		organisatie: `Stichting ${kies(eigennamen)}`,
		soort: kies(['maatjesproject', 'inloop', 'cursus', 'activiteit', 'klussendienst']),
		samenvatting: `${kies(woorden)} in ${plaats}. ${zin()}`,
		omschrijving: `${zin()}. ${kies(woorden)} ${zin()}. ${kies(items(groep.zegt))} ${zin()}. ${zin()}.`,
		trefwoorden: [
			kies(woorden),
			kies(items(groep.ook ?? groep.bedoelt)),
			kies(DELEN) + kies(DELEN)
		],
		resultaatgebieden: [kies(['regie', 'netwerk', 'administratie', 'dagbesteding', 'zelfzorg'])],
		doelgroepen: [kies(['ouderen', 'jongeren', 'mantelzorgers', 'iedereen'])],
		plaatsen: [plaats],
		wijken: [`${kies(eigennamen)}wijk`]
	};
}

function typfout(tekst: string): string {
	const plek = 1 + Math.floor(gooi() * Math.max(1, tekst.length - 2));
	const letter = kies([...'aeiorstn']);
	const soort = Math.floor(gooi() * 3);
	const rest = tekst.slice(plek + (soort === 1 ? 0 : 1));
	return tekst.slice(0, plek) + (soort === 0 ? '' : letter) + rest;
}

const ZINNEN = [
	'ik ben zo alleen en ik ken hier niemand',
	'mijn man is dement en ik kan niet meer',
	'hulp bij brieven van de gemeente',
	'ik kom de deur niet meer uit en zoek iemand voor een praatje',
	'wie kan mij naar het ziekenhuis brengen in Vianen'
];
export function maakVraag(nummer: number): string {
	const groep = kies(SYNONIEMEN);
	if (nummer % 5 === 0) return kies(ZINNEN);
	if (nummer % 5 === 1) return typfout(kies(items(groep.bedoelt)));
	if (nummer % 5 === 2) return `${typfout(kies(DELEN))} ${typfout(kies(DELEN))}`;
	if (nummer % 5 === 3) return `${kies(items(groep.zegt))} in ${kies(PLAATSEN)}`;
	return `hulp bij ${typfout(kies(items(groep.zegt)))} voor ouderen`;
}
