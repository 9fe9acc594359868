import { SOORTEN_INVOER } from './lezing.ts';
import type { Aantallen, Verslag } from './opslaan.ts';

const KOP = ['gelezen', 'toegevoegd', 'gewijzigd', 'ongewijzigd', 'geweigerd'] as const;
const TOON_HOOGSTENS = 60;

/** Nothing came of it: no record was new, changed or already there. */
export function nietsBruikbaar({ aantallen }: Verslag): boolean {
	const used = ({ toegevoegd, gewijzigd, ongewijzigd }: Aantallen) =>
		toegevoegd + gewijzigd + ongewijzigd;
	return SOORTEN_INVOER.every((s) => !used(aantallen[s]));
}

export function alsJson({ aantallen, meldingen }: Verslag): string {
	const { aanbod, organisaties, locaties, gebieden, postcodes } = aantallen;
	return JSON.stringify({ aanbod, organisaties, locaties, gebieden, postcodes, meldingen });
}

export function alsTekst(verslag: Verslag, proef: boolean): string {
	const soorten = SOORTEN_INVOER.filter((s) => verslag.aantallen[s].gelezen);
	const rows = [
		['', ...KOP],
		...soorten.map((s) => [s, ...KOP.map((k) => String(verslag.aantallen[s][k]))])
	];
	const widths = rows[0]!.map((_, c) => Math.max(...rows.map((r) => r[c]!.length)));
	const table = rows.map((r) =>
		r.map((cell, c) => (c ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!))).join('  ')
	);
	const faults = verslag.meldingen
		.slice(0, TOON_HOOGSTENS)
		.map(({ bestand, rij, kolom, reden }) => {
			const plek = [bestand, rij && `rij ${rij}`, kolom].filter(Boolean).join(', ');
			return `- ${plek}: ${reden}`;
		});
	const rest = verslag.meldingen.length - faults.length;
	return [
		...(soorten.length ? table : ['Er is niets gelezen.']),
		...(faults.length ? ['', `Meldingen (${verslag.meldingen.length}):`, ...faults] : []),
		...(rest > 0 ? [`- en nog ${rest}. Met --json zie je ze allemaal.`] : []),
		...(proef ? ['', 'Dit was een proef: er is niets opgeslagen.'] : []),
		''
	].join('\n');
}
