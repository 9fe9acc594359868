import { z } from 'zod';
import { geheelGetal } from './formulier.ts';
import { WEGING_AANBOD } from './koppelen-aanbod.ts';
import { WEGING_MAATJE } from './koppelen-maatjes.ts';
import { WEGING_RONDE } from './koppelronde.ts';

/** What counts for how much in a match; data of the gemeente. */
export interface Gewichten {
	maatje: typeof WEGING_MAATJE;
	aanbod: typeof WEGING_AANBOD;
	ronde: typeof WEGING_RONDE;
}
export type Groep = keyof Gewichten;

/** As it was before anybody changed anything. */
export const STANDAARD: Gewichten = {
	maatje: WEGING_MAATJE,
	aanbod: WEGING_AANBOD,
	ronde: WEGING_RONDE
};

/** Together this much, so that a score says the same in every gemeente. The koppelronde has no total. */
export const SAMEN = 100;
export const MET_TOTAAL = ['maatje', 'aanbod'] as const;
const MAX_RONDE = { per_week: 20, max_weken: 104, spreiding: 50 };

/** One field of the form, and one column of the table: "maatje_afstand". */
export type Gewichtveld = {
	[G in Groep]: `${G}_${Extract<keyof Gewichten[G], string>}`;
}[Groep];
export type Platgewicht = Record<Gewichtveld, number>;

/** The fields of one group, in the order of the page. */
export function veldenVan(groep: Groep): Gewichtveld[] {
	return Object.keys(STANDAARD[groep]).map((key) => `${groep}_${key}` as Gewichtveld);
}
export const VELDEN: readonly Gewichtveld[] = (Object.keys(STANDAARD) as Groep[]).flatMap(
	veldenVan
);

export function plat(gewichten: Gewichten): Platgewicht {
	const flat: Record<string, number> = {};
	for (const [groep, lines] of Object.entries(gewichten))
		for (const [key, n] of Object.entries(lines as object)) flat[`${groep}_${key}`] = Number(n);
	return flat as Platgewicht;
}

export function vanPlat(flat: Platgewicht): Gewichten {
	const group = (groep: Groep) =>
		Object.fromEntries(veldenVan(groep).map((veld) => [veld.slice(groep.length + 1), flat[veld]]));
	return {
		maatje: group('maatje') as Gewichten['maatje'],
		aanbod: group('aanbod') as Gewichten['aanbod'],
		ronde: group('ronde') as unknown as Gewichten['ronde']
	};
}

export function totaal(groep: Groep, flat: Record<string, unknown>): number {
	let sum = 0;
	for (const veld of veldenVan(groep)) sum += Number(flat[veld]) || 0;
	return sum;
}

const limit = (veld: Gewichtveld) => {
	const [groep, ...key] = veld.split('_');
	return groep === 'ronde' ? MAX_RONDE[key.join('_') as keyof typeof MAX_RONDE] : SAMEN;
};

/** Whole numbers, not below zero, a hundred together. What is short or over stands beside the first of its group. */
export const gewichtenSchema = z
	.object(
		Object.fromEntries(VELDEN.map((veld) => [veld, geheelGetal(0, limit(veld))])) as Record<
			Gewichtveld,
			ReturnType<typeof geheelGetal>
		>
	)
	.superRefine((flat, context) => {
		for (const groep of MET_TOTAAL) {
			const own = veldenVan(groep);
			const whole = own.every((veld) => Number.isInteger(flat[veld]) && flat[veld] >= 0);
			if (whole && totaal(groep, flat) !== SAMEN)
				context.addIssue({
					code: 'custom',
					path: [veldenVan(groep)[0]!],
					message: 'fout_samen_honderd'
				});
		}
	})
	.transform((flat) => vanPlat(flat as Platgewicht));

export const gelijk = (a: Gewichten, b: Gewichten) => {
	const [one, other] = [plat(a), plat(b)];
	return VELDEN.every((veld) => one[veld] === other[veld]);
};
