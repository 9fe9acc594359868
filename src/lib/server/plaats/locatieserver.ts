import { z } from 'zod';
import type { Coordinaat } from '../../domain/afstand.ts';
import { logger } from '../log.ts';

/** What PDOK Locatieserver knows of a place. */
export interface Locatie extends Coordinaat {
	naam: string;
	gemeente: string;
	wijk: string | null;
}

const TIMEOUT = 2000;
/** An answer holds for a day; after a failure nobody waits again for half a minute. */
const KEEP = 24 * 3_600_000;
const PAUSE = 30_000;
const MAX_ANSWERS = 500;
const MAX_BYTES = 200_000;
const FIELDS = 'weergavenaam type centroide_ll gemeentenaam woonplaatsnaam wijknaam postcode';

const POINT = /^POINT\((\d{1,2}(?:\.\d+)?) (\d{2}(?:\.\d+)?)\)$/;
const text = z.string().trim().min(1).max(120);
const doc = z.object({
	weergavenaam: text,
	type: z.enum(['woonplaats', 'gemeente', 'wijk', 'postcode']),
	centroide_ll: z.string().regex(POINT),
	gemeentenaam: text,
	woonplaatsnaam: text.optional(),
	wijknaam: text.optional()
});
const answer = z.object({ response: z.object({ docs: z.array(z.unknown()).max(100) }) });

/**
 * Asks for places by the protocol of PDOK Locatieserver v3.1. What it gives is null when it is
 * late, broken or silent: then the own tables answer. Asked once for the same text; give it only
 * what `plaatsVraag` lets through.
 */
export function maakLocatieserver(baseUrl: string, now: () => number, timeout = TIMEOUT) {
	const answers = new Map<string, { tot: number; found: Promise<Locatie[] | null> }>();
	let pauseTot = 0;

	async function ask(vraag: string): Promise<Locatie[] | null> {
		const url = new URL(`${baseUrl.replace(/\/$/, '')}/free`);
		url.search = new URLSearchParams({
			q: vraag,
			rows: '20',
			fl: FIELDS,
			fq: 'type:(woonplaats OR gemeente OR wijk OR postcode)'
		}).toString();
		try {
			const response = await fetch(url, {
				signal: AbortSignal.timeout(timeout),
				headers: { accept: 'application/json' },
				redirect: 'error'
			});
			if (!response.ok) throw new Error(`status ${response.status}`);
			const body = await response.text();
			if (body.length > MAX_BYTES) throw new Error('too long');
			return toLocaties(JSON.parse(body), vraag);
		} catch (cause) {
			pauseTot = now() + PAUSE;
			// only the kind of failure: what was typed is nobody's business
			logger().warn({ reden: cause instanceof Error ? cause.name : 'onbekend' }, 'locatieserver');
			return null;
		}
	}

	return async function zoek(vraag: string): Promise<Locatie[] | null> {
		const key = vraag.toLowerCase();
		const kept = answers.get(key);
		if (kept && kept.tot > now()) return kept.found;
		if (pauseTot > now()) return null;
		const found = ask(vraag);
		answers.delete(key);
		answers.set(key, { tot: now() + KEEP, found });
		if (answers.size > MAX_ANSWERS) answers.delete(answers.keys().next().value!);
		const result = await found;
		if (!result) answers.delete(key);
		return result;
	};
}

/** Docs that are a place with a point; what is not understood is left out. Throws on another shape. */
function toLocaties(body: unknown, vraag: string): Locatie[] {
	const rows = answer.parse(body).response.docs.flatMap((row) => {
		const parsed = doc.safeParse(row);
		return parsed.success ? [parsed.data] : [];
	});
	const isPostcode = /^\d{4}/.test(vraag);
	return rows
		.filter((row) => (row.type === 'postcode') === isPostcode)
		.map((row) => {
			const [, lng, lat] = POINT.exec(row.centroide_ll)!;
			const naam =
				row.type === 'gemeente'
					? row.gemeentenaam
					: row.type === 'wijk'
						? (row.wijknaam ?? row.weergavenaam)
						: (row.woonplaatsnaam ?? row.weergavenaam);
			const wijk = row.type === 'wijk' || row.type === 'postcode' ? (row.wijknaam ?? null) : null;
			return { naam, gemeente: row.gemeentenaam, wijk, lat: Number(lat), lng: Number(lng) };
		});
}
