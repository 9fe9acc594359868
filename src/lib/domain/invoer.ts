import { z } from 'zod';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { SOORTEN } from './soorten.ts';

/** What an import brings in, whatever the file looked like. Messages are codes with a sentence in
 * `server/import/lezing.ts`; `bron_id` is the identifier inside the file's own source. */
export const DOELGROEPEN = [
	'iedereen',
	'ouderen',
	'jongeren',
	'gezinnen',
	'mantelzorgers',
	'ggz',
	'lvb',
	'nah',
	'dementie',
	'lichamelijk',
	'nieuwkomers',
	'lhbti',
	'minima'
] as const;
export const SCHALEN = ['wijk', 'bovenwijks', 'stedelijk', 'regionaal'] as const;
export const VORMEN = ['locatie', 'thuis', 'telefoon', 'online'] as const;
export const KOSTEN_SOORTEN = ['gratis', 'bijdrage', 'betaald'] as const;

const bron_id = z.string().min(1, 'geen_id').max(300, 'te_lang');
const naam = z.string().trim().min(1, 'geen_naam').max(200, 'te_lang');
const tekst = z.string().trim().max(20_000, 'te_lang');
const kort = tekst.min(1).nullable();
const lat = z.number().min(-90).max(90).nullable();
const lng = z.number().min(-180).max(180).nullable();
const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'geen_tijd');
const dag = z.iso.date('geen_datum');

export const organisatieInvoer = z.object({
	bron_id,
	naam,
	omschrijving: tekst,
	telefoon: kort,
	email: kort,
	website: kort,
	soort: z.enum([
		'vrijwilligersorganisatie',
		'welzijnsorganisatie',
		'semiprofessioneel',
		'aanbieder',
		'gemeente',
		'overig'
	])
});

/** `melding` marks what an editor has to look at; a point is there whole or not at all. */
export const locatieInvoer = z
	.object({
		bron_id,
		organisatie_bron_id: kort,
		naam: kort,
		adres: kort,
		postcode: z
			.string()
			.regex(/^[1-9]\d{3} [A-Z]{2}$/, 'geen_postcode')
			.nullable(),
		plaats: kort,
		lat,
		lng,
		rolstoel: z.boolean().nullable(),
		bereikbaar: kort,
		melding: z.enum(['geen_postcode', 'geen_punt', 'punt_onzeker']).nullable()
	})
	.refine((l) => (l.lat === null) === (l.lng === null), { path: ['lat'], message: 'half_punt' })
	.refine((l) => l.lat !== 0 || l.lng !== 0, { path: ['lat'], message: 'punt_nul' });

/** `voorgesteld`: read from the words, not confirmed. An editor decides; it is never "checked". */
export const aanbodInvoer = z.object({
	bron_id,
	naam,
	organisatie_bron_id: kort,
	soort: z.enum(SOORTEN).nullable(),
	soort_voorgesteld: z.boolean(),
	samenvatting: tekst,
	omschrijving: tekst,
	trefwoorden: z.array(z.string().min(1)),
	resultaatgebieden: z.array(
		z.object({ code: z.enum(RESULTAATGEBIEDEN), voorgesteld: z.boolean() })
	),
	doelgroepen: z.array(z.enum(DOELGROEPEN)),
	kosten_soort: z.enum(KOSTEN_SOORTEN).nullable(),
	kosten: kort,
	toegang: kort,
	telefoon: kort,
	email: kort,
	website: kort,
	talen: z.array(z.string().min(1)),
	schaal: z.enum(SCHALEN).nullable(),
	vorm: z.array(z.enum(VORMEN)),
	openingstijden_tekst: kort,
	openingstijden: z.array(
		z.object({
			dag: z.number().int().min(1).max(7),
			van: tijd,
			tot: tijd,
			/** Only at this locatie; absent: everywhere. */
			locatie_bron_id: z.string().optional()
		})
	),
	afwijkende_tijden: z
		.array(
			z.object({
				datum: dag,
				van: tijd.nullable(),
				tot: tijd.nullable(),
				reden: z.string().max(200, 'te_lang').nullable()
			})
		)
		.optional(),
	dicht_van: dag.nullish(),
	dicht_tot: dag.nullish(),
	dicht_reden: z.string().max(300, 'te_lang').nullish(),
	prijs_cents: z.number().int().min(0).max(100_000_00).nullish(),
	verwijzing_nodig: z.boolean().nullish(),
	gevoelig: z.boolean().optional(),
	adres_geheim: z.boolean().optional(),
	/** Only from a file that a Dichtbij wrote; an import itself checks nothing. */
	gecontroleerd_op: dag.nullish(),
	/** The source that the file itself names for this row: it was exported from a Dichtbij. */
	herkomst: z.string().max(200, 'te_lang').nullish(),
	plaatsen_vrij: z.number().int().min(0).max(1_000_000, 'te_groot').nullable(),
	plaatsen_vrij_op: dag.nullable(),
	locatie_bron_ids: z.array(z.string().min(1)),
	wijken: z.array(z.string().min(1)),
	/** The source itself says that it no longer exists. */
	gestopt: z.boolean()
});

const ring = z.array(z.array(z.number()).min(2)).min(4, 'geen_vlak');
export const gebiedInvoer = z.object({
	code: kort,
	naam,
	soort: z.enum(['gemeente', 'wijk', 'buurt', 'stadsdeel']),
	/** `GM0620`, when the file gives it. */
	gemeente_code: z
		.string()
		.regex(/^GM\d{4}$/, 'geen_gemeentecode')
		.nullable(),
	gemeente: kort,
	geometry: z.union([
		z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
		z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) })
	])
});

export const postcodeInvoer = z.object({
	pc4: z.string().regex(/^[1-9]\d{3}$/, 'geen_pc4'),
	plaats: naam,
	/** Empty when the table does not say. */
	gemeente: z.string().max(200, 'te_lang'),
	provincie: kort,
	lat: z.number().min(50, 'buiten_nederland').max(54, 'buiten_nederland'),
	lng: z.number().min(3, 'buiten_nederland').max(8, 'buiten_nederland'),
	soort: kort
});

export const INVOER = {
	organisaties: organisatieInvoer,
	locaties: locatieInvoer,
	aanbod: aanbodInvoer,
	gebieden: gebiedInvoer,
	postcodes: postcodeInvoer
} as const;

export type InvoerSoort = keyof typeof INVOER;
export type InvoerRecord<S extends InvoerSoort> = z.infer<(typeof INVOER)[S]>;
export type LocatieInvoer = InvoerRecord<'locaties'>;
export type AanbodInvoer = InvoerRecord<'aanbod'>;
export type GebiedInvoer = InvoerRecord<'gebieden'>;
