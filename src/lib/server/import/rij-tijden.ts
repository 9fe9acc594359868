import type { AanbodInvoer } from '../../domain/invoer.ts';
import { parseOpeningstijden, parseTijd } from '../../domain/openingstijden.ts';
import type { Rijlezer } from './rij-lezer.ts';
import * as w from './waarden.ts';

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
type Tijden = AanbodInvoer['openingstijden'];
type Afwijkend = NonNullable<AanbodInvoer['afwijkende_tijden']>;

/** Hours of the week: the rows in `tijden`, else what the words of `openingstijden` say for certain. */
export function leesTijden(r: Rijlezer, gevonden: string | null, locaties: string[]) {
	const uren = r.lees('openingstijden') || gevonden;
	if (r.lees('tijden'))
		return { openingstijden_tekst: uren || null, openingstijden: leesRegels(r, locaties) };
	const tijden = uren ? parseOpeningstijden(uren) : null;
	if (r.lees('openingstijden') && !tijden)
		r.fout('openingstijden', 'Deze tijden kunnen we niet lezen. We tonen alleen de tekst.');
	return { openingstijden_tekst: uren || null, openingstijden: uniek(tijden ?? []) };
}

/** `ma 09:00-12:00|wo 13:00-17:00@2`: all or nothing, half-understood hours send people to a closed door. */
function leesRegels(r: Rijlezer, locaties: string[]): Tijden {
	const tijden: Tijden = [];
	for (const deel of w.lijst(r.lees('tijden'))) {
		const [, d = '', a = '', b = '', nr] =
			/^([a-z]{2})\s+([\d:.]+)\s*-\s*([\d:.]+)(?:@(\d+))?$/i.exec(deel) ?? [];
		const [dag, van, tot] = [DAGEN.indexOf(d.toLowerCase()) + 1, parseTijd(a), parseTijd(b)];
		const plek = nr ? locaties[Number(nr) - 1] : undefined;
		if (!dag || !van || !tot || van >= tot || (nr && !plek)) {
			r.fout('tijden', `‘${deel.slice(0, 40)}’ kunnen we niet lezen. We nemen geen tijden over.`);
			return [];
		}
		tijden.push({ dag, van, tot, ...(plek ? { locatie_bron_id: plek } : {}) });
	}
	return uniek(tijden);
}

function uniek(tijden: Tijden): Tijden {
	return [...new Map(tijden.map((t) => [JSON.stringify(t), t])).values()].sort(
		(a, b) => a.dag - b.dag || a.van.localeCompare(b.van)
	);
}

/** `2026-12-25 dicht Kerst|2026-12-31 09:00-12:00 Oudjaar`. */
export function leesAfwijkend(r: Rijlezer): Afwijkend {
	const text = r.lees('afwijkende_tijden');
	const delen = text.split(text.includes('|') ? '|' : /[;\n]/).map((t) => t.trim());
	return delen.filter(Boolean).flatMap((deel) => {
		const [, d = '', wat = '', a = '', b = '', reden = ''] =
			/^(\S+)\s+(dicht|gesloten|([\d:.]+)\s*-\s*([\d:.]+))(?:\s+([\s\S]*))?$/i.exec(deel) ?? [];
		const [datum, van, tot] = [w.datum(d), parseTijd(a), parseTijd(b)];
		const open = /\d/.test(wat);
		if (!datum || (open && (!van || !tot || van >= tot))) {
			r.fout('afwijkende_tijden', `‘${deel.slice(0, 60)}’ kunnen we niet lezen.`);
			return [];
		}
		const kort = reden.trim().slice(0, 200) || null;
		return [{ datum, van: open ? van : null, tot: open ? tot : null, reden: kort }];
	});
}

/** The time that it is closed; a last day before the first is no time. */
export function leesDicht(r: Rijlezer) {
	const [dicht_van, gegeven] = [leesDatum(r, 'dicht_van'), leesDatum(r, 'dicht_tot')];
	const omgekeerd = !!dicht_van && !!gegeven && gegeven < dicht_van;
	if (omgekeerd) r.fout('dicht_tot', 'Deze dag ligt voor de eerste dag. We nemen hem niet over.');
	const dicht_reden = r.lees('dicht_reden').slice(0, 300) || null;
	return { dicht_van, dicht_tot: omgekeerd ? null : gegeven, dicht_reden };
}

export function leesDatum(
	r: Rijlezer,
	veld: 'dicht_van' | 'dicht_tot' | 'plaatsen_vrij_op' | 'gecontroleerd_op'
): string | null {
	const text = r.lees(veld);
	const dag = text ? w.datum(text) : null;
	if (text && !dag) r.fout(veld, w.geenDatum(text.slice(0, 40)));
	return dag;
}
