import { parseTijd, type Openingstijd } from '../../domain/openingstijden.ts';
import type { HsdsRij } from './hsds-tabellen.ts';
import { meld, type Lezing } from './lezing.ts';
import { datum } from './waarden.ts';

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Every week, without exceptions by week or month: only then it is a row of hours. */
function isElkeWeek(waarden: Record<string, string>): boolean {
	if (waarden.weekday) return true;
	const { freq, interval, byday, byweekno, bymonthday, byyearday } = waarden;
	return (
		freq === 'WEEKLY' &&
		!!byday &&
		(!interval || interval === '1') &&
		!byweekno &&
		!bymonthday &&
		!byyearday
	);
}

/** Hours of the schedules of one service; the words stay when the rule is not a plain week. */
export function leesUren(lezing: Lezing, schemas: HsdsRij[], vandaag: string) {
	const openingstijden: Openingstijd[] = [];
	const teksten: string[] = [];
	for (const { waarden, bestand, rij } of schemas) {
		const fout = (kolom: string, reden: string) => meld(lezing, { bestand, rij, kolom }, reden);
		if (waarden.description) teksten.push(waarden.description);
		const kapot = ['valid_from', 'valid_to'].find((k) => waarden[k] && !datum(waarden[k]));
		if (kapot) {
			fout(kapot, `‘${waarden[kapot]}’ is geen datum. We nemen deze tijden niet over.`);
			continue;
		}
		if (waarden.valid_to && (datum(waarden.valid_to) ?? '') < vandaag) {
			fout('valid_to', 'Deze tijden gelden niet meer. We nemen ze niet over.');
			continue;
		}
		if (!isElkeWeek(waarden)) {
			if (waarden.opens_at)
				fout('freq', 'Deze tijden gelden niet elke week. We tonen alleen de tekst.');
			continue;
		}
		const [van, tot] = [parseTijd(waarden.opens_at ?? ''), parseTijd(waarden.closes_at ?? '')];
		const dagen = (waarden.weekday ?? waarden.byday ?? '')
			.split(',')
			.map((d) => BYDAY.indexOf(d.trim().slice(0, 2).toUpperCase()) + 1);
		if (!van || !tot || van >= tot || dagen.includes(0)) {
			fout('opens_at', 'Deze tijden kunnen we niet lezen.');
			continue;
		}
		openingstijden.push(...dagen.map((dag) => ({ dag, van, tot })));
	}
	openingstijden.sort((a, b) => a.dag - b.dag || a.van.localeCompare(b.van));
	return { openingstijden, openingstijden_tekst: teksten.join('\n') || null };
}
