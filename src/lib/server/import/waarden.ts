import { DOELGROEPEN, KOSTEN_SOORTEN } from '../../domain/invoer.ts';
import { RESULTAATGEBIEDEN, type ResultaatgebiedCode } from '../../domain/resultaatgebieden.ts';
import { SOORTEN, type SoortCode } from '../../domain/soorten.ts';
import { gelijk } from './velden.ts';

type Doelgroep = (typeof DOELGROEPEN)[number];
type KostenSoort = (typeof KOSTEN_SOORTEN)[number];

/** Values of one cell: separated by `|`, else by `;` or a comma. */
export function lijst(text: string): string[] {
	const separator = text.includes('|') ? '|' : /[;,]/;
	return [...new Set(text.split(separator).map((t) => t.trim()))].filter(Boolean);
}

export function soortCode(text: string): SoortCode | null {
	return SOORTEN.find((s) => gelijk(s) === gelijk(text)) ?? null;
}

const OFFICIEEL: Record<string, ResultaatgebiedCode> = {
	regieenstructuur: 'regie',
	sociaalnetwerk: 'netwerk',
	thuisadministratie: 'administratie',
	dagbestedingenparticipatie: 'dagbesteding',
	mantelzorgondersteuning: 'mantelzorg',
	gezinenopvoeding: 'gezin'
};

/** A code of ours or the official name of domain.md; nothing is guessed from other words here. */
export function resultaatgebiedCode(text: string): ResultaatgebiedCode | null {
	const key = gelijk(text);
	return (
		RESULTAATGEBIEDEN.find((r) => r === key) ??
		(Object.hasOwn(OFFICIEEL, key) ? OFFICIEEL[key]! : null)
	);
}

const DOELGROEP_WOORDEN: [RegExp, Doelgroep][] = [
	[/^(alle inwoners|iedereen|alle)$/, 'iedereen'],
	[/\b(ouderen|senioren|65\+|55\+)/, 'ouderen'],
	[/\b(jongeren|jeugd|tieners)\b/, 'jongeren'],
	[/\b(gezinnen|ouders|kinderen)\b/, 'gezinnen'],
	[/\bmantelzorger/, 'mantelzorgers'],
	[/\b(ggz|psychisch)/, 'ggz'],
	[/\b(lvb|verstandelijke beperking)/, 'lvb'],
	[/\b(nah|hersenletsel)/, 'nah'],
	[/\bdementie\b/, 'dementie'],
	[/\b(lichamelijk|mobiliteitsbeperking|rolstoel)/, 'lichamelijk'],
	[/\b(nieuwkomers|statushouders|vluchtelingen|anderstaligen)\b/, 'nieuwkomers'],
	[/\b(lhbti|lhbtiq)/, 'lhbti'],
	[/\b(minima|laag inkomen|weinig geld)\b/, 'minima']
];

/** Codes for what the file says about for whom it is, and the words in which no code was found. */
export function doelgroepen(text: string): { codes: Doelgroep[]; onbekend: string[] } {
	const codes = new Set<Doelgroep>();
	const onbekend: string[] = [];
	for (const part of lijst(text)) {
		const code = DOELGROEPEN.find((d) => d === part.toLowerCase());
		const found = code
			? [code]
			: DOELGROEP_WOORDEN.filter(([re]) => re.test(part.toLowerCase())).map(([, d]) => d);
		for (const d of found) codes.add(d);
		if (!found.length) onbekend.push(part);
	}
	return { codes: [...codes], onbekend };
}

/** Only what the cell says outright; "korting bij lidmaatschap" has no kind. */
export function kostenSoort(text: string): KostenSoort | null {
	const key = text.trim().toLowerCase().replace(/\.$/, '');
	if (/^(gratis|kosteloos|geen kosten|geen)$/.test(key)) return 'gratis';
	if (/^(vrijwillige |eigen |kleine )?bijdrage\b/.test(key)) return 'bijdrage';
	return KOSTEN_SOORTEN.find((k) => k === key) ?? null;
}

export function janee(text: string): boolean | null {
	if (/^(ja|j|yes|y|true|waar|wel|1|x|✓|v)$/i.test(text)) return true;
	if (/^(nee|n|no|false|onwaar|niet|geen|0)$/i.test(text)) return false;
	return null;
}

/** Euros in cents: `2,50`, `€ 2.50`, `3`; null when it is no single price. */
export function cents(text: string): number | null {
	const found = /^(?:€|eur(?:o)?)?\s*(\d{1,6})(?:[.,](\d{2}|-))?\s*(?:euro)?$/i.exec(text.trim());
	return found ? Number(found[1]) * 100 + (Number(found[2]) || 0) : null;
}

/** Why a text is no date, so that whoever made the file knows what to change. */
export function geenDatum(text: string): string {
	const [, a = '', b = ''] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}$/.exec(text) ?? [];
	if (+b > 12 && +a <= 12)
		return `‘${text}’ lijkt maand/dag/jaar. Schrijf de dag eerst, of jjjj-mm-dd.`;
	return `‘${text}’ is geen datum. Schrijf jjjj-mm-dd of dd-mm-jjjj.`;
}

/** `2026-11-22` or `22-11-2026`; null when it is no day of the calendar. */
export function datum(text: string): string | null {
	const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
	const nl = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
	const [y, m, d] = iso ? iso.slice(1, 4) : nl ? [nl[3], nl[2], nl[1]] : [];
	if (!y || !m || !d) return null;
	const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
	const parsed = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(+parsed) && parsed.toISOString().slice(0, 10) === day ? day : null;
}

export const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text);
export const isTelefoon = (text: string) =>
	text.replace(/\D/g, '').length >= 3 && text.length <= 60;
