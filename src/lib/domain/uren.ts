import { z } from 'zod';
import {
	dag,
	formValues,
	getal,
	ofLeeg,
	type Formulierfouten,
	type Formulierresultaat,
	type Foutcode
} from './formulier.ts';
import { ozrSchema, type Ozr } from './traject.ts';
import { mondayOf } from './week.ts';

/** Hours of one week: formal by OZR level, or informal. `werkelijk` null: not filled in yet. */
export interface Urenregel {
	/** Monday of the week. */
	week: string;
	soort: 'formeel' | 'informeel';
	ozr: Ozr | null;
	gepland: number;
	werkelijk: number | null;
}

const hours = getal(0, 168).transform((n) => Math.round(n * 4) / 4);

/** One line of the hours form, kept in quarters of an hour. */
export const urenregelSchema = z
	.object({
		week: dag.refine((week) => mondayOf(week) === week, 'fout_maandag'),
		soort: z.enum(['formeel', 'informeel']),
		ozr: ofLeeg(ozrSchema),
		gepland: hours.prefault(0),
		werkelijk: ofLeeg(hours)
	})
	.refine((u) => (u.soort === 'formeel') === (u.ozr !== null), {
		path: ['ozr'],
		message: 'fout_ozr'
	});

/** Field names of the grid: `werkelijk.2026-11-16.formeel.2`, `gepland.2026-11-16.informeel`. */
const FIELD = /^(gepland|werkelijk)\.(\d{4}-\d{2}-\d{2})\.(?:(formeel)\.([123])|(informeel))$/;

export function urenveld(
	maat: 'gepland' | 'werkelijk',
	regel: Pick<Urenregel, 'week' | 'soort' | 'ozr'>
): string {
	return [maat, regel.week, regel.soort, ...(regel.ozr ? [regel.ozr] : [])].join('.');
}

/**
 * The grid of a posted form: all lines typed, or the values with an error per field name. Fields
 * that are no hours are left out. A week without a `werkelijk` stays "not filled in yet".
 */
export function readUren(form: FormData): Formulierresultaat<Urenregel[]> {
	const lines = new Map<string, Record<string, string | null>>();
	for (const [name, value] of form) {
		const [, maat, week, formeel, ozr, informeel] = FIELD.exec(name) ?? [];
		if (!maat || !week || typeof value !== 'string') continue;
		const soort = formeel ?? informeel ?? '';
		const key = `${week}.${soort}.${ozr ?? ''}`;
		const line = lines.get(key) ?? { week, soort, ozr: ozr ?? null };
		line[maat] = maat === 'gepland' && !value.trim() ? '0' : value;
		lines.set(key, line);
	}
	const data: Urenregel[] = [];
	const errors: Formulierfouten = {};
	for (const [key, line] of lines) {
		const parsed = urenregelSchema.safeParse(line);
		if (parsed.success) data.push(parsed.data);
		else {
			for (const { path, message } of parsed.error.issues) {
				const maat = path[0] === 'gepland' ? 'gepland' : 'werkelijk';
				errors[`${maat}.${key.replace(/\.$/, '')}`] ??= message as Foutcode;
			}
		}
	}
	if (!lines.size) errors[''] = 'fout_verplicht';
	return Object.keys(errors).length
		? { ok: false, values: formValues(form), errors }
		: { ok: true, data };
}
