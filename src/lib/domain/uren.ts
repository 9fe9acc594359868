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

/** A line as it is to be saved. `versie`: the one that was on the screen, 0 when there was no line yet. */
export type Urenwijziging = Urenregel & { versie?: number };

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

/** Field names of the grid: `werkelijk.2026-11-16.formeel.2`, `was.2026-11-16.informeel`. */
const FIELD = /^(gepland|werkelijk|was)\.(\d{4}-\d{2}-\d{2})\.(?:(formeel)\.([123])|(informeel))$/;

export function urenveld(
	maat: 'gepland' | 'werkelijk' | 'was',
	regel: Pick<Urenregel, 'week' | 'soort' | 'ozr'>
): string {
	return [maat, regel.week, regel.soort, ...(regel.ozr ? [regel.ozr] : [])].join('.');
}

/** What a line was when it came on the screen, as one hidden field: version, planned, real. */
export function wasWaarde(regel: { versie: number; gepland: number; werkelijk: number | null }) {
	return [regel.versie, regel.gepland, regel.werkelijk ?? ''].join(' ');
}

export function leesWas(
	text: unknown
): Required<Pick<Urenwijziging, 'versie' | 'gepland' | 'werkelijk'>> | null {
	const parts = typeof text === 'string' ? /^(\d+) ([\d.]+) ([\d.]*)$/.exec(text) : null;
	if (!parts) return null;
	const [, versie, gepland, werkelijk] = parts;
	return {
		versie: Number(versie),
		gepland: Number(gepland),
		werkelijk: werkelijk ? Number(werkelijk) : null
	};
}

/**
 * The grid of a posted form: the lines that were changed, or the values with an error per field name.
 * Fields that are no hours are left out. A week without a `werkelijk` stays "not filled in yet". What
 * somebody did not touch is not saved, so it cannot undo what another filled in meanwhile.
 */
export function readUren(form: FormData): Formulierresultaat<Urenwijziging[]> {
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
	const data: Urenwijziging[] = [];
	const errors: Formulierfouten = {};
	for (const [key, line] of lines) {
		const parsed = urenregelSchema.safeParse(line);
		if (parsed.success) {
			const was = leesWas(line.was);
			const { gepland, werkelijk } = parsed.data;
			if (!was) data.push(parsed.data);
			else if (was.gepland !== gepland || was.werkelijk !== werkelijk)
				data.push({ ...parsed.data, versie: was.versie });
		} else {
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
