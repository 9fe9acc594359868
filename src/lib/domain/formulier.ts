import { z } from 'zod';
import { zonderBsn } from './bsn.ts';
import { pc4Of } from './postcode.ts';
import { isDay } from './week.ts';

/** Fields that may occur several times in a form (checkboxes); all others hold one text. */
export const LIJSTVELDEN = [
	'resultaatgebieden',
	'dagdelen',
	'talen',
	'doelgroepen',
	'delen',
	'wijken',
	'locaties',
	'vorm',
	'paren',
	'taken',
	'liever_niet',
	'organisaties',
	'momenten',
	'kan_zelf',
	'genodigd',
	'samen',
	'aanwezig',
	'punten'
] as const;

export type Formulierwaarden = Record<string, string | string[]>;
/** Per field the key of a message; the field '' belongs to the form as a whole. */
export type Formulierfouten = Record<string, Foutcode>;
export type Foutcode = `fout_${string}`;

export type Formulierresultaat<T> =
	{ ok: true; data: T } | { ok: false; values: Formulierwaarden; errors: Formulierfouten };

/** The one way from a posted form to typed data, or to `fail(422, { values, errors })`. */
export function readForm<T extends z.ZodType>(
	schema: T,
	form: FormData
): Formulierresultaat<z.output<T>> {
	const values = formValues(form);
	const parsed = schema.safeParse(values, { error: (issue) => errorCode(issue) });
	if (parsed.success) return { ok: true, data: parsed.data };
	const errors: Formulierfouten = {};
	for (const issue of parsed.error.issues)
		errors[String(issue.path[0] ?? '')] ??= issue.message as Foutcode;
	return { ok: false, values: withoutSecrets(values), errors };
}

/** Texts as typed, lists as lists, files left out. */
export function formValues(form: FormData): Formulierwaarden {
	const values: Formulierwaarden = {};
	for (const name of new Set(form.keys())) {
		const texts = form
			.getAll(name)
			.filter((value) => typeof value === 'string')
			.map((text) => text.replaceAll('\0', ''));
		values[name] = (LIJSTVELDEN as readonly string[]).includes(name) ? texts : (texts[0] ?? '');
	}
	return values;
}

/** Free text: trimmed, bounded, never with a BSN; a missing field is an empty text. */
export function vrijeTekst(max: number) {
	return zonderBsn(z.string().trim().max(max, 'fout_te_lang')).prefault('');
}

export function verplichteTekst(max: number) {
	return zonderBsn(z.string().trim().min(1, 'fout_verplicht').max(max, 'fout_te_lang'));
}

/** An empty field means "not filled in", which is null everywhere. */
export function ofLeeg<T extends z.ZodType>(schema: T) {
	return z.preprocess(
		(value) => (typeof value === 'string' && !value.trim() ? null : (value ?? null)),
		schema.nullable()
	);
}

/** A number as people type it: "2,5" and "2.5" are the same. */
export function getal(min: number, max: number, fout: Foutcode = 'fout_getal') {
	return z.preprocess(
		(value) =>
			typeof value === 'string' && value.trim() ? Number(value.trim().replace(',', '.')) : value,
		z
			.number({ error: (issue) => emptyOr(issue.input, fout) })
			.min(min, 'fout_bereik')
			.max(max, 'fout_bereik')
	);
}

export function geheelGetal(min: number, max: number) {
	return getal(min, max, 'fout_geheel_getal').refine(Number.isInteger, 'fout_geheel_getal');
}

/** A list of checkboxes: absent is empty, each value once. */
export function lijst<T extends z.ZodType<string>>(item: T) {
	return z
		.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item).max(60))
		.transform((items) => [...new Set(items)]);
}

/** A checkbox: there or not. */
export const vinkje = z
	.string()
	.optional()
	.transform((value) => value !== undefined && !['', 'false', 'nee', '0'].includes(value));

/** A day, in a year that somebody can mean: the database refuses a part of the others too. */
export const dag = z
	.string()
	.refine(isDay, { error: (issue) => emptyOr(issue.input, 'fout_datum'), abort: true })
	.refine((day) => day >= '1900' && day < '2100', 'fout_jaar');
export const id = z.guid('fout_keuze');

/** Two or three letters (ISO 639); which ones are offered is up to the page. */
export const taalcode = z.string().regex(/^[a-z]{2,3}$/, 'fout_keuze');

/** Four digits, or more of a postcode of which only the four are kept. */
export const pc4 = z
	.string()
	.transform((text) => pc4Of(text))
	.pipe(z.string('fout_postcode'));

function emptyOr(input: unknown, code: Foutcode): Foutcode {
	return input === undefined || input === null || input === '' ? 'fout_verplicht' : code;
}

function errorCode(issue: {
	code?: string | undefined;
	input?: unknown;
	origin?: string;
}): Foutcode {
	if (issue.code === 'invalid_value') return emptyOr(issue.input, 'fout_keuze');
	if (issue.code === 'too_big') return issue.origin === 'string' ? 'fout_te_lang' : 'fout_bereik';
	return emptyOr(issue.input, 'fout_vorm');
}

/** A password is typed again, never sent back. */
function withoutSecrets(values: Formulierwaarden): Formulierwaarden {
	const secret = ['wachtwoord', 'herhaling'];
	return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));
}
