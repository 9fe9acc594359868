import { z } from 'zod';
import { MAX_NOTITIE, STEMMINGEN, WIJZEN_CONTACT } from './contact.ts';
import { nextSteps, type Driehoek } from './driehoek.ts';
import { getal, id, ofLeeg, vrijeTekst, type Formulierfouten, type Foutcode } from './formulier.ts';
import { FASES, STAPPEN, type Stap } from './overgangen.ts';
import type { Urenregel } from './uren.ts';

/** The hours of one week of one traject, as they were on the screen. */
export type Weekuren = Pick<Urenregel, 'soort' | 'ozr' | 'gepland' | 'werkelijk'>;

/** What one row asks of the database. */
export interface Weekinvoer {
	traject: string;
	uren: (Weekuren & { was_gepland: number; was_werkelijk: number | null })[];
	contact?: { id: string; dag: string; hoe: string; stemming: string; notitie: string };
	driehoek?: string;
	versie?: number;
	stap?: Stap;
}

const ALL_STEPS = FASES.flatMap((fase) =>
	Object.values(STAPPEN[fase]).flatMap((stappen): readonly Stap[] => stappen)
);
const hours = getal(0, 168).transform((n) => Math.round(n * 4) / 4);
const rowSchema = z.object({
	klopt: z.string().optional(),
	stemming: ofLeeg(z.enum(STEMMINGEN)),
	hoe: z.enum(WIJZEN_CONTACT).prefault('langs'),
	notitie: vrijeTekst(MAX_NOTITIE),
	sleutel: id,
	gedaan: z.string().optional(),
	driehoek: ofLeeg(id),
	versie: ofLeeg(z.coerce.number().int()),
	stap: ofLeeg(z.enum(ALL_STEPS as [Stap, ...Stap[]]))
});

/** The first step that is in the way of the next phase; null when nothing is to be ticked. */
export function eersteStap(driehoek: Driehoek): Stap | null {
	const down = nextSteps(driehoek, ['begeleider', 'consulent']).find(
		(step) => step.soort !== 'opschalen'
	);
	return down?.ontbrekend[0] ?? null;
}

/** Field names: `uren.TRAJECT.formeel.2`, with `was.` before it for what was on the screen. */
export function weekveld(traject: string, regel: Pick<Urenregel, 'soort' | 'ozr'>): string {
	return ['uren', traject, regel.soort, ...(regel.ozr ? [regel.ozr] : [])].join('.');
}
export const rijveld = (traject: string, naam: string) => `${naam}.${traject}`;

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value.trim() : '');
const typed = (value: number | null) => (value ?? '').toString();

const UUR = /^uren\.([0-9a-f-]{36})\.(?:(formeel)\.([123])|(informeel))$/;

/**
 * What was filled in, row by row; a row without anything is left out. `alleen`: the row of which the
 * own button was pressed. Hours count when they were accepted, or differ from what was on the screen.
 */
export function readWeek(
	form: FormData,
	vandaag: string,
	alleen: string | null
): { rijen: Weekinvoer[]; errors: Formulierfouten } {
	const errors: Formulierfouten = {};
	const rijen: Weekinvoer[] = [];
	const trajecten = form.getAll('traject').map(text);
	for (const traject of new Set(trajecten)) {
		if (!z.guid().safeParse(traject).success || (alleen && alleen !== traject)) continue;
		const read = (naam: string) => form.get(rijveld(traject, naam)) ?? undefined;
		const parsed = rowSchema.safeParse(
			Object.fromEntries(Object.keys(rowSchema.shape).map((naam) => [naam, read(naam)]))
		);
		if (!parsed.success) {
			for (const { path, message } of parsed.error.issues)
				errors[rijveld(traject, String(path[0]))] ??= message as Foutcode;
			continue;
		}
		const row = parsed.data;
		const uren = readHours(form, traject, row.klopt !== undefined, errors);
		const invoer: Weekinvoer = { traject, uren };
		if (row.stemming) {
			const { sleutel, hoe, stemming, notitie } = row;
			invoer.contact = { id: sleutel, dag: vandaag, hoe, stemming, notitie };
		}
		if (row.gedaan !== undefined && row.stap && row.driehoek && row.versie !== null)
			Object.assign(invoer, { driehoek: row.driehoek, versie: row.versie, stap: row.stap });
		if (uren.length || invoer.contact || invoer.stap) rijen.push(invoer);
	}
	return { rijen, errors };
}

function readHours(form: FormData, traject: string, klopt: boolean, errors: Formulierfouten) {
	const lines: Weekinvoer['uren'] = [];
	for (const [name, value] of form) {
		const [, of, formeel, ozr, informeel] = UUR.exec(name) ?? [];
		if (of !== traject) continue;
		const [gepland = '0', werkelijk = ''] = text(form.get(`was.${name}`)).split('/');
		const shown = werkelijk || gepland;
		const parsed = ofLeeg(hours).safeParse(text(value));
		if (!parsed.success) {
			errors[name] = (parsed.error.issues[0]?.message ?? 'fout_getal') as Foutcode;
			continue;
		}
		const same = typed(parsed.data) === shown;
		if (!klopt && same) continue;
		lines.push({
			soort: formeel ? 'formeel' : (informeel as 'informeel'),
			ozr: ozr ? (Number(ozr) as 1 | 2 | 3) : null,
			gepland: Number(gepland),
			werkelijk: parsed.data,
			was_gepland: Number(gepland),
			was_werkelijk: werkelijk === '' ? null : Number(werkelijk)
		});
	}
	return lines;
}

/** What a field of hours holds when the page is opened: what was done, else what was planned. */
export function voorgevuld({ gepland, werkelijk }: Weekuren): number {
	return werkelijk ?? gepland;
}
/** What was on the screen, to be compared when it is saved: `planned/real`. */
export function wasTekst({ gepland, werkelijk }: Weekuren): string {
	return `${gepland}/${werkelijk ?? ''}`;
}
