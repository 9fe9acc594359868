import { bevatBsn } from './bsn.ts';
import type { Formulierfouten, Formulierwaarden } from './formulier.ts';
import type { AfwijkendeTijd, Tijd } from './open.ts';
import { parseTijd } from './openingstijden.ts';
import { isDay } from './week.ts';

/** How many rows a form has for one day, and for other days, when little is filled in. */
const BLOKKEN = 2;
const UITZONDERINGEN = 3;
const MAX = 40;

type Uitzondering = AfwijkendeTijd & { reden: string | null };
interface Gelezen {
	openingstijden: Tijd[];
	afwijkende_tijden: Uitzondering[];
	errors: Formulierfouten;
}

/**
 * The hours of a form: `van_1_0` and `tot_1_0` is the first block of maandag; `datum_0`, `anders_van_0`,
 * `anders_tot_0` and `anders_reden_0` is a day with other hours, without hours closed.
 */
export function readTijden(values: Formulierwaarden): Gelezen {
	const errors: Formulierfouten = {};
	const text = (name: string) => String(values[name] ?? '').trim();
	const openingstijden: Tijd[] = [];
	for (let dag = 1; dag <= 7; dag++) {
		for (let i = 0; i < MAX && `van_${dag}_${i}` in values; i++) {
			const block = range(text(`van_${dag}_${i}`), text(`tot_${dag}_${i}`));
			if (block === 'leeg') continue;
			if (block === 'fout') errors[`van_${dag}_${i}`] = 'fout_tijden';
			else if (openingstijden.some((o) => o.dag === dag && o.van < block.tot && block.van < o.tot))
				errors[`van_${dag}_${i}`] = 'fout_overlap';
			else openingstijden.push({ dag, ...block });
		}
	}
	const afwijkende_tijden: Uitzondering[] = [];
	for (let i = 0; i < MAX * 3 && `datum_${i}` in values; i++) {
		const datum = text(`datum_${i}`);
		const reden = text(`anders_reden_${i}`).slice(0, 200) || null;
		const block = range(text(`anders_van_${i}`), text(`anders_tot_${i}`));
		if (!datum && block === 'leeg' && !reden) continue;
		if (!isDay(datum)) errors[`datum_${i}`] = datum ? 'fout_datum' : 'fout_verplicht';
		else if (block === 'fout') errors[`datum_${i}`] = 'fout_tijden';
		else if (bevatBsn(reden ?? '')) errors[`anders_reden_${i}`] = 'fout_bsn';
		else
			afwijkende_tijden.push({
				datum,
				...(block === 'leeg' ? { van: null, tot: null } : block),
				reden
			});
	}
	openingstijden.sort((a, b) => a.dag - b.dag || a.van.localeCompare(b.van));
	afwijkende_tijden.sort((a, b) => a.datum.localeCompare(b.datum));
	return { openingstijden, afwijkende_tijden, errors };
}

function range(from: string, until: string): { van: string; tot: string } | 'leeg' | 'fout' {
	if (!from && !until) return 'leeg';
	const van = parseTijd(from);
	const tot = parseTijd(until === '00:00' ? '24:00' : until);
	return van && tot && van < tot ? { van, tot } : 'fout';
}

/** The other way round: what a form shows for these hours, with room for more. */
export function tijdenValues(
	openingstijden: readonly Tijd[],
	afwijkend: readonly Uitzondering[]
): Record<string, string> {
	const values: Record<string, string> = {};
	for (let dag = 1; dag <= 7; dag++) {
		const own = openingstijden.filter((t) => t.dag === dag);
		const blocks = Math.max(BLOKKEN, own.length + 1);
		for (let i = 0; i < blocks; i++) {
			values[`van_${dag}_${i}`] = own[i]?.van ?? '';
			values[`tot_${dag}_${i}`] = own[i]?.tot === '24:00' ? '00:00' : (own[i]?.tot ?? '');
		}
	}
	for (let i = 0; i < afwijkend.length + UITZONDERINGEN; i++) {
		const day = afwijkend[i];
		values[`datum_${i}`] = day?.datum ?? '';
		values[`anders_van_${i}`] = day?.van ?? '';
		values[`anders_tot_${i}`] = day?.tot ?? '';
		values[`anders_reden_${i}`] = day?.reden ?? '';
	}
	return values;
}
