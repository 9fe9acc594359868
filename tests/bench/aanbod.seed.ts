import { SYNONIEMEN } from '../../src/lib/domain/zoeken/synoniemen.ts';
import { ZWAKKE_WOORDEN } from '../../src/lib/domain/zoeken/woorden-gewoon.ts';
import { toeval } from './meten.ts';

const PLAATSEN = [
	['3431', 'Nieuwegein', 52.03, 5.08],
	['3991', 'Houten', 52.03, 5.17],
	['3401', 'IJsselstein', 52.02, 5.04],
	['4131', 'Vianen', 51.99, 5.09],
	['3411', 'Lopik', 51.97, 4.95]
] as const;
const SOORTEN = ['maatjesproject', 'inloop', 'cursus', 'activiteit', 'klussendienst'];
const GEBIEDEN = ['regie', 'netwerk', 'administratie', 'dagbesteding', 'zelfzorg', 'mantelzorg'];
const KOLOMMEN =
	'id,naam,organisatie,soort,omschrijving,resultaatgebieden,adres,postcode,plaats,telefoon,openingstijden,kosten,lat,lng';

/** A file of our own layout with so many offers, in residents' words. */
export function aanbodCsv(aantal: number): string {
	const gooi = toeval(20261);
	const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(gooi() * lijst.length)]!;
	const woorden = SYNONIEMEN.flatMap(({ bedoelt }) => bedoelt.split(',').map((w) => w.trim()));
	const rijen = Array.from({ length: aantal }, (_, i) => {
		const [pc4, plaats, lat, lng] = kies(PLAATSEN);
		const zin = Array.from({ length: 30 }, () => kies([...ZWAKKE_WOORDEN, kies(woorden)]));
		return [
			`G${i}`,
			`${kies(woorden)} ${plaats} ${i}`,
			`Stichting ${i % 700}`,
			kies(SOORTEN),
			zin.join(' '),
			kies(GEBIEDEN),
			`Proefstraat ${1 + (i % 90)}`,
			`${pc4} AB`,
			plaats,
			'0300-123456',
			'',
			kies(['gratis', '']),
			(lat + (gooi() - 0.5) / 20).toFixed(5),
			(lng + (gooi() - 0.5) / 20).toFixed(5)
		].join(',');
	});
	return `${KOLOMMEN}\n${rijen.join('\n')}\n`;
}
