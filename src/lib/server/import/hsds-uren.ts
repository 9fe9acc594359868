import type { AanbodInvoer } from '../../domain/invoer.ts';
import { parseTijd } from '../../domain/openingstijden.ts';
import { lees } from './hsds-lezer.ts';
import type { Kenmerk } from './hsds-kenmerken.ts';
import type { HsdsRij } from './hsds-tabellen.ts';
import { meld, type Lezing } from './lezing.ts';
import { datum, geenDatum } from './waarden.ts';

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A schedule, and the one locatie that it is about when it is not about all. */
export interface Schema {
	rij: HsdsRij;
	locatie: string | null;
}

/** Every week, without exceptions by week or month: only then it is a row of hours. */
function isElkeWeek(waarden: Record<string, string>): boolean {
	if (waarden.weekday) return true;
	const { freq, interval, byday, byweekno, bymonthday, byyearday } = waarden;
	const dagelijks = freq === 'DAILY' && !byday;
	return (
		((freq === 'WEEKLY' && !!byday) || dagelijks) &&
		(!interval || interval === '1') &&
		!byweekno &&
		!bymonthday &&
		!byyearday
	);
}

type Uren = Pick<AanbodInvoer, 'openingstijden' | 'openingstijden_tekst'> & {
	afwijkende_tijden: NonNullable<AanbodInvoer['afwijkende_tijden']>;
};

/** Hours of the schedules of one service; the words stay when the rule is not a plain week. */
export function leesUren(
	lezing: Lezing,
	schemas: Schema[],
	kenmerken: (r: HsdsRij) => Kenmerk[],
	vandaag: string
): Uren {
	const uren: Uren = { openingstijden: [], openingstijden_tekst: null, afwijkende_tijden: [] };
	const teksten: string[] = [];
	for (const { rij: r, locatie } of schemas) leesSchema(r, locatie);
	uren.openingstijden.sort((a, b) => a.dag - b.dag || a.van.localeCompare(b.van));
	uren.afwijkende_tijden.sort((a, b) => a.datum.localeCompare(b.datum));
	uren.openingstijden_tekst = [...new Set(teksten)].join('\n') || null;
	return uren;

	function leesSchema(r: HsdsRij, locatie: string | null) {
		const { waarden, bestand, rij } = r;
		const fout = (kolom: string, reden: string) => meld(lezing, { bestand, rij, kolom }, reden);
		const kapot = ['valid_from', 'valid_to', 'dtstart', 'until'].find(
			(k) => waarden[k] && !datum(waarden[k])
		);
		if (kapot) {
			fout(kapot, `${geenDatum(waarden[kapot] ?? '')} We nemen deze tijden niet over.`);
			return;
		}
		const [van, tot] = [lees(r, 'opens_at'), lees(r, 'closes_at')].map((t) => parseTijd(t));
		const tijdfout = (lees(r, 'opens_at') || lees(r, 'closes_at')) && (!van || !tot || van >= tot);
		const [eerste, laatste] = [datum(lees(r, 'valid_from')), datum(lees(r, 'valid_to', 'until'))];
		const soort = kenmerken(r).find((k) => k.label === 'afwijkend')?.waarde;
		if (soort && eerste) {
			if (tijdfout) fout('opens_at', 'Deze tijden kunnen we niet lezen.');
			else {
				const open = soort === 'open' && van && tot;
				const reden = lees(r, 'notes').slice(0, 200) || null;
				uren.afwijkende_tijden.push({
					datum: eerste,
					van: open ? van : null,
					tot: open ? tot : null,
					reden
				});
			}
			return;
		}
		if (lees(r, 'description')) teksten.push(lees(r, 'description'));
		if (laatste && laatste < vandaag) {
			fout('valid_to', 'Deze tijden gelden niet meer. We nemen ze niet over.');
			return;
		}
		if (eerste && eerste === laatste && van && tot && !tijdfout) {
			uren.afwijkende_tijden.push({ datum: eerste, van, tot, reden: null });
			return;
		}
		if (!isElkeWeek(waarden)) {
			if (waarden.opens_at || waarden.freq)
				fout('freq', 'Deze tijden gelden niet elke week. We tonen alleen de tekst.');
			return;
		}
		const dagen = (waarden.weekday || waarden.byday || BYDAY.join(','))
			.split(',')
			.map((d) => BYDAY.indexOf(d.trim().slice(0, 2).toUpperCase()) + 1);
		if (!van || !tot || tijdfout || dagen.includes(0)) {
			fout('opens_at', 'Deze tijden kunnen we niet lezen.');
			return;
		}
		if ((eerste && eerste > vandaag) || laatste)
			fout(
				eerste ? 'valid_from' : 'valid_to',
				`Deze tijden gelden ${eerste ? `vanaf ${eerste}` : ''}${laatste ? ` tot en met ${laatste}` : ''}. We tonen ze zonder die grens; kijk dit na.`.replace(
					'  ',
					' '
				)
			);
		const plek = locatie ? { locatie_bron_id: locatie } : {};
		uren.openingstijden.push(...[...new Set(dagen)].map((dag) => ({ dag, van, tot, ...plek })));
	}
}
