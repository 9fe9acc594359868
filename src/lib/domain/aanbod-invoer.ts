import { z } from 'zod';
import { KOSTEN, SCHALEN, VORMEN } from './aanbod.ts';
import { readTijden } from './aanbod-tijden.ts';
import { zonderBsn } from './bsn.ts';
import {
	dag,
	formValues,
	geheelGetal,
	id,
	lijst,
	ofLeeg,
	readForm,
	verplichteTekst,
	vinkje,
	vrijeTekst,
	type Formulierfouten,
	type Formulierresultaat,
	type Formulierwaarden
} from './formulier.ts';
import { normalizePc6 } from './postcode.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { SOORTEN } from './soorten.ts';

/** What the two buttons under the form do. */
const DOEN = ['bewaren', 'aanbieden'] as const;

const telefoon = zonderBsn(
	z
		.string()
		.trim()
		.max(30, 'fout_te_lang')
		.regex(/^\+?[\d\s()-]{3,}$/, 'fout_telefoon')
);
const email = z.string().trim().pipe(z.email('fout_email'));
/** As typed: a difference in writing alone would be a change to approve. */
const website = z.string().trim().max(300, 'fout_te_lang').refine(isAddress, 'fout_website');
const contact = {
	telefoon: ofLeeg(telefoon),
	email: ofLeeg(email),
	website: ofLeeg(website)
};
const postcode = z
	.string()
	.transform((text) => normalizePc6(text))
	.pipe(z.string('fout_postcode_heel'));

/** A code, or a name that came with an import. */
const vrijeTekstKort = zonderBsn(z.string().trim().min(1).max(40, 'fout_te_lang'));

/** "tekenen, schilderen": separated by commas or lines, each once. */
const trefwoorden = vrijeTekst(600).transform((text) => [
	...new Set(
		text
			.split(/[,;\n]/)
			.map((word) => word.trim())
			.filter(Boolean)
	)
]);

const velden = z.object({
	doe: z.enum(DOEN),
	gezien: ofLeeg(geheelGetal(1, 1_000_000)),
	naam: verplichteTekst(120),
	samenvatting: verplichteTekst(200),
	omschrijving: vrijeTekst(5000),
	soort: ofLeeg(z.enum(SOORTEN)),
	resultaatgebieden: lijst(z.enum(RESULTAATGEBIEDEN)),
	doelgroepen: lijst(z.string().regex(/^[a-z_]+$/, 'fout_keuze')),
	schaal: ofLeeg(z.enum(SCHALEN)),
	wijken: lijst(id),
	vorm: lijst(z.enum(VORMEN)),
	locaties: lijst(id),
	gedeeld: ofLeeg(id),
	nieuw_naam: ofLeeg(vrijeTekst(120)),
	nieuw_adres: ofLeeg(vrijeTekst(120)),
	nieuw_postcode: ofLeeg(postcode),
	nieuw_plaats: ofLeeg(vrijeTekst(80)),
	nieuw_rolstoel: ofLeeg(z.enum(['ja', 'nee'])),
	adres_geheim: vinkje,
	gevoelig: vinkje,
	openingstijden_tekst: ofLeeg(vrijeTekst(300)),
	dicht_van: ofLeeg(dag),
	dicht_tot: ofLeeg(dag),
	dicht_reden: ofLeeg(vrijeTekst(300)),
	kosten_soort: ofLeeg(z.enum(KOSTEN)),
	kosten: ofLeeg(vrijeTekst(200)),
	verwijzing_nodig: ofLeeg(z.enum(['ja', 'nee'])),
	toegang: ofLeeg(vrijeTekst(2000)),
	...contact,
	talen: lijst(vrijeTekstKort),
	trefwoorden,
	plaatsen_vrij: ofLeeg(geheelGetal(0, 9999))
});

/** What is asked of several fields together; filled in halfway is worse than not. */
const schema = velden
	.refine((a) => !a.dicht_tot || !!a.dicht_van, { path: ['dicht_van'], message: 'fout_verplicht' })
	.refine((a) => !a.dicht_tot || !a.dicht_van || a.dicht_tot >= a.dicht_van, {
		path: ['dicht_tot'],
		message: 'fout_periode'
	})
	.refine((a) => !startedAddress(a) || !!a.nieuw_adres, {
		path: ['nieuw_adres'],
		message: 'fout_verplicht'
	})
	.refine((a) => !startedAddress(a) || !!a.nieuw_postcode, {
		path: ['nieuw_postcode'],
		message: 'fout_verplicht'
	})
	.refine((a) => !startedAddress(a) || !!a.nieuw_plaats, {
		path: ['nieuw_plaats'],
		message: 'fout_verplicht'
	})
	.refine((a) => a.doe === 'bewaren' || !!a.soort, { path: ['soort'], message: 'fout_verplicht' })
	.refine((a) => a.doe === 'bewaren' || a.resultaatgebieden.length > 0, {
		path: ['resultaatgebieden'],
		message: 'fout_verplicht'
	})
	.refine((a) => a.doe === 'bewaren' || !!(a.telefoon ?? a.email ?? a.website), {
		path: ['telefoon'],
		message: 'fout_contact'
	});

function isAddress(text: string): boolean {
	const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(address) || /\s/.test(text)) return false;
	// `https://bekend.nl@elders.nl` leads to the second, whatever the first looks like.
	const { hostname, username, password } = new URL(address);
	return /^[^"'<>`]+\.[^"'<>`]+$/.test(hostname) && !username && !password;
}

type Velden = z.output<typeof velden>;

function startedAddress(a: Velden): boolean {
	return !!(a.nieuw_naam || a.nieuw_adres || a.nieuw_postcode || a.nieuw_plaats);
}

interface AanbodFormulier {
	doe: (typeof DOEN)[number];
	/** Number of the version that the form was filled with; null for a new aanbod. */
	gezien: number | null;
	/** What `aanbod_bewaren()` takes. */
	invoer: Record<string, unknown>;
	/** As typed, for when it cannot be saved after all. */
	values: Formulierwaarden;
}

/** The form of one aanbod, all faults at once. */
export function readAanbod(form: FormData): Formulierresultaat<AanbodFormulier> {
	const read = readForm(schema, form);
	const values = formValues(form);
	const tijden = readTijden(values);
	const errors: Formulierfouten = { ...(read.ok ? {} : read.errors), ...tijden.errors };
	if (!read.ok || Object.keys(tijden.errors).length) return { ok: false, values, errors };
	const { doe, gezien, ...rest } = read.data;
	return { ok: true, data: { doe, gezien, invoer: toInvoer(rest, tijden), values } };
}

function toInvoer(a: Omit<Velden, 'doe' | 'gezien'>, tijden: ReturnType<typeof readTijden>) {
	const {
		gedeeld,
		nieuw_naam,
		nieuw_adres,
		nieuw_postcode,
		nieuw_plaats,
		nieuw_rolstoel,
		...rest
	} = a;
	return {
		...rest,
		verwijzing_nodig: yesNo(a.verwijzing_nodig),
		locaties: [...new Set([...a.locaties, ...(gedeeld ? [gedeeld] : [])])],
		nieuwe_locatie: nieuw_adres
			? {
					naam: nieuw_naam,
					adres: nieuw_adres,
					postcode: nieuw_postcode,
					plaats: nieuw_plaats,
					rolstoel: yesNo(nieuw_rolstoel)
				}
			: null,
		openingstijden: tijden.openingstijden,
		afwijkende_tijden: tijden.afwijkende_tijden
	};
}

const yesNo = (answer: 'ja' | 'nee' | null) => (answer === null ? null : answer === 'ja');

/** The free places, from the list. */
export const plaatsenSchema = z.object({
	aanbod_id: id,
	plaatsen_vrij: ofLeeg(geheelGetal(0, 9999))
});

/** The live values that a form was filled with, as JSON: who saves over somebody else's save is told. */
const gezien = z
	.string()
	.max(20_000)
	.transform((text, context) => {
		try {
			return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
		} catch {
			context.addIssue({ code: 'custom', message: 'fout_keuze' });
			return z.NEVER;
		}
	});

/** What a coordinator says about the own organisatie. */
export const organisatieSchema = z.object({
	gezien,
	naam: verplichteTekst(200),
	omschrijving: vrijeTekst(2000),
	...contact,
	zoekt_vrijwilligers: vinkje
});

/** The answer of the beheerder; words may be changed on the way, only where they were proposed. */
export const besluitSchema = z
	.object({
		besluit: z.enum(['goed', 'anders', 'nee']),
		gezien: z.string().max(20_000),
		reden: vrijeTekst(500),
		naam: ofLeeg(vrijeTekst(120)),
		...contact
	})
	.refine((b) => b.besluit !== 'nee' || b.reden.length > 0, {
		path: ['reden'],
		message: 'fout_verplicht'
	});
export const AANPASBAAR = ['naam', 'telefoon', 'email', 'website'] as const;

export const altSchema = z.object({ alt: verplichteTekst(300) });
