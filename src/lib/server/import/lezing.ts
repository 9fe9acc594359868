import { createHash } from 'node:crypto';
import { INVOER, type InvoerRecord, type InvoerSoort } from '../../domain/invoer.ts';

/** A fault or remark. `rij` counts as a spreadsheet does: the header is row 1; in GeoJSON and JSON
 * the first record is row 1. `null` when it concerns the whole file. */
export interface Melding {
	bestand: string;
	rij: number | null;
	kolom: string | null;
	reden: string;
}

export interface Plek {
	bestand?: string;
	rij: number | null;
	kolom?: string | null;
}

export type Opgenomen<S extends InvoerSoort = InvoerSoort> = InvoerRecord<S> & {
	bron_hash: string;
};
export type Records = { [S in InvoerSoort]: Opgenomen<S>[] };

/** All that was read from one file or package: goes to the database in one transaction. */
export interface Lezing {
	bestand: string;
	bron: string;
	/** The operator named the source: it is not looked for under another name. */
	vasteBron: boolean;
	records: Records;
	geweigerd: Record<InvoerSoort, number>;
	meldingen: Melding[];
	/** Where a record stood, for faults that only the database can see. */
	plekken: Map<string, Plek>;
}

export const SOORTEN_INVOER = Object.keys(INVOER) as InvoerSoort[];

export function createLezing(bestand: string, bron: string, vasteBron = false): Lezing {
	const none = { organisaties: 0, locaties: 0, aanbod: 0, gebieden: 0, postcodes: 0 };
	const records = { organisaties: [], locaties: [], aanbod: [], gebieden: [], postcodes: [] };
	return { bestand, bron, vasteBron, records, geweigerd: none, meldingen: [], plekken: new Map() };
}

export function meld(lezing: Lezing, plek: Plek, reden: string) {
	const { bestand = lezing.bestand, rij, kolom = null } = plek;
	lezing.meldingen.push({ bestand, rij, kolom, reden });
}

/** Refused: counted as read, not stored, and said why. */
export function weiger(lezing: Lezing, soort: InvoerSoort, plek: Plek, reden: string) {
	lezing.geweigerd[soort]++;
	meld(lezing, plek, reden);
}

const REDENEN: Record<string, string> = {
	geen_naam: 'Er staat geen naam. Zonder naam nemen we de regel niet op.',
	geen_id: 'Er staat geen id.',
	te_lang: 'De tekst is te lang.',
	geen_postcode: 'Dit is geen Nederlandse postcode.',
	geen_gemeentecode: 'Dit is geen gemeentecode, zoals GM0620.',
	geen_pc4: 'Dit is geen postcode van vier cijfers.',
	geen_vlak: 'Dit is geen gesloten vlak.',
	geen_datum: 'Dit is geen datum.',
	geen_tijd: 'Dit is geen tijd.',
	te_groot: 'Dit getal is te groot.',
	buiten_nederland: 'Dit punt ligt niet in Nederland.'
};

/** The key by which the database knows the record again. */
export function sleutel(soort: InvoerSoort, record: InvoerRecord<InvoerSoort>): string {
	if ('bron_id' in record) return `${soort}:${record.bron_id}`;
	if ('pc4' in record) return `${soort}:${record.pc4}`;
	return `${soort}:${record.soort}:${record.code ?? record.naam}:${record.gemeente ?? ''}`;
}

/** Checks one record and takes it in, or refuses it with its row and reason. True when taken in. */
export function neemOp<S extends InvoerSoort>(
	lezing: Lezing,
	soort: S,
	record: InvoerRecord<S>,
	plek: Plek
): boolean {
	const checked = INVOER[soort].safeParse(record);
	if (!checked.success) {
		const issue = checked.error.issues[0];
		const kolom = plek.kolom ?? issue?.path.join('.') ?? null;
		const reden = REDENEN[issue?.message ?? ''] ?? 'Deze waarde kunnen we niet lezen.';
		weiger(lezing, soort, { ...plek, kolom }, reden);
		return false;
	}
	const valid = checked.data as InvoerRecord<S>;
	const key = sleutel(soort, valid);
	const earlier = lezing.plekken.get(key);
	if (earlier) {
		weiger(lezing, soort, plek, `Dit staat al in rij ${earlier.rij}. De eerste telt.`);
		return false;
	}
	lezing.plekken.set(key, plek);
	(lezing.records[soort] as Opgenomen<S>[]).push({ ...valid, bron_hash: hash(valid) });
	return true;
}

/**
 * Fingerprint of what the file says. Proposals are left out: when the words of the proposer change
 * an unchanged file must stay unchanged, and what an editor decided must stay decided.
 */
function hash(record: object): string {
	const said: Record<string, unknown> = { ...record };
	if (said.soort_voorgesteld) delete said.soort;
	if (Array.isArray(said.resultaatgebieden))
		said.resultaatgebieden = said.resultaatgebieden.filter((r) => !r.voorgesteld);
	// Fields that came later count only when the file fills them: what was imported before stays known.
	for (const veld of LATER) if (isLeeg(said[veld])) delete said[veld];
	return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
}

const LATER = [
	'afwijkende_tijden',
	'dicht_van',
	'dicht_tot',
	'dicht_reden',
	'prijs_cents',
	'verwijzing_nodig',
	'gevoelig',
	'adres_geheim',
	'gecontroleerd_op',
	'herkomst'
];
const isLeeg = (v: unknown) => v === null || v === undefined || (Array.isArray(v) && !v.length);
