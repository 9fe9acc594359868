import { addDays, isoWeek, mondayOf } from '../../../domain/week.ts';
import { clientVan } from './mensen.ts';
import { TRAJECTEN, type Trajectregel } from './data/trajecten.ts';
import { trajectId } from './driehoeken.ts';
import { clientId } from './mensen.ts';
import { createRandom, demoId } from './random.ts';
import { moment, must, type Context, type Rij } from './tabellen.ts';

export function trajectRijen(context: Context): Rij<'trajecten'>[] {
	return TRAJECTEN.map((regel) => {
		const { client, start, duur } = regel;
		const start_op = weekBack(context.vandaag, start);
		return {
			id: trajectId(client),
			client_id: clientId(client),
			organisatie_id: demoId('organisatie', clientVan(client)[1]),
			resultaat: regel.resultaat,
			resultaatgebied: regel.gebied,
			arrangement: regel.arrangement ?? 'uren',
			ozr: regel.ozr,
			start_op,
			eind_op: addDays(start_op, duur * 7 - 1),
			uren_toegekend: regel.toegekend ?? null,
			bedrag_cents: regel.bedrag ? regel.bedrag * 100 : null,
			status: regel.afgesloten ? 'afgesloten' : 'actief',
			created_at: moment(context.vandaag, start * 7 + 10)
		};
	});
}

/** Planned weeks from now on, this one included. */
const AHEAD = 4;

/** Every week of every traject: what was planned, and what it became. */
export function urenRijen({ vandaag }: Context): Rij<'uren'>[] {
	return TRAJECTEN.flatMap((regel) => {
		const parts = readVerloop(regel.uren);
		const random = createRandom(`uren:${regel.client}`);
		const last = Math.max(-AHEAD, regel.start - regel.duur + 1);
		const rows: Rij<'uren'>[] = [];
		for (let ago = parts[0]!.ago; ago >= last; ago--) {
			rows.push(...weekRijen(regel, parts, ago, vandaag, random));
		}
		return rows;
	});
}

type Deel = { ago: number; ozr: number; formeel: number; informeel: number };

function weekRijen(
	regel: Trajectregel,
	parts: Deel[],
	ago: number,
	vandaag: string,
	random: () => number
): Rij<'uren'>[] {
	const part = must(
		parts.findLast((p) => p.ago >= ago),
		`hours of ${regel.client}`
	);
	const week = weekBack(vandaag, ago);
	const rest = { traject_id: trajectId(regel.client), week };
	const holiday = rust(week);
	const open = ago <= 0 || ago === regel.gat;
	const real = (planned: number) => {
		const value = werkelijk(planned, holiday, random);
		return open ? null : value;
	};
	// Nazorg is one hour a month, not a quarter of an hour each week.
	const nazorg = isoWeek(week).nummer % 4 === 0 ? 1 : 0;
	const formeel = part.formeel === 0.25 ? nazorg : part.formeel;
	const hadMaatje = parts.some((p) => p.ago >= ago && p.informeel > 0);
	const rows: Rij<'uren'>[] = [
		{ ...rest, soort: 'formeel', ozr: part.ozr, gepland: formeel, werkelijk: real(formeel) }
	];
	if (hadMaatje) {
		rows.push({
			...rest,
			soort: 'informeel',
			ozr: null,
			gepland: part.informeel,
			werkelijk: real(part.informeel)
		});
	}
	return rows;
}

/** What is left of a normal week: little around Christmas, half in the heart of summer. */
function rust(week: string): number {
	const { nummer } = isoWeek(week);
	if (nummer >= 52 || nummer === 1) return 0.25;
	return nummer === 31 || nummer === 32 ? 0.5 : 1;
}

const NOISE = [-0.5, -0.25, -0.25, 0, 0, 0, 0, 0.25, 0.25, 0.5];

function werkelijk(gepland: number, holiday: number, random: () => number): number {
	const noise = NOISE[Math.floor(random() * NOISE.length)]!;
	const ill = random() < 0.03;
	if (gepland === 0 || ill) return 0;
	return Math.max(0, Math.round((gepland * holiday + noise * Math.min(1, gepland)) * 4) / 4);
}

/** `58 3/6/0, 48 3/5.5/1`: from 58 weeks ago OZR 3, 6 formal hours, no informal ones. */
function readVerloop(text: string): Deel[] {
	return text.split(', ').map((piece) => {
		const [ago = NaN, ozr = NaN, formeel = NaN, informeel = NaN] = piece.split(/[ /]/).map(Number);
		return { ago, ozr, formeel, informeel };
	});
}

function weekBack(vandaag: string, weeks: number): string {
	return addDays(mondayOf(vandaag), -7 * weeks);
}
