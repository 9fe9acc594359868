import { z } from 'zod';
import type { Groep } from './bundelen.ts';
import {
	GROEPSGEBIEDEN,
	MAX_GROEP,
	type BundelPlek,
	type BundelVraag,
	type Thema
} from './bundelen-regels.ts';
import { DAGEN, dagdeelSchema, parseDagdeel, sortDagdelen, type Deel } from './dagdelen.ts';
import { geheelGetal, id, lijst, ofLeeg, verplichteTekst, vrijeTekst } from './formulier.ts';
import { slugify } from './slug.ts';
import type { Taak } from './taken.ts';
import { daysBetween } from './week.ts';

/** What somebody said about room is believed this long; after that it is unknown again. */
const RUIMTE_DAGEN = 365;

/** Room that may be counted on; null when nobody said anything, or too long ago. */
export function bekendeRuimte(
	gezegd: { mensen: number | null; dagdelen: string[]; gezegd_op: string | null },
	vandaag: string
): BundelPlek['ruimte'] {
	const { mensen, dagdelen, gezegd_op } = gezegd;
	if (mensen === null || !gezegd_op || daysBetween(gezegd_op, vandaag) > RUIMTE_DAGEN) return null;
	return { mensen, dagdelen };
}

/** When a group meets until somebody says otherwise: two hours in the middle of a dagdeel. */
const UREN: Record<Deel, [string, string]> = {
	ochtend: ['10:00', '12:00'],
	middag: ['14:00', '16:00'],
	avond: ['19:00', '21:00']
};

export function groepsuren(dagdeel: string) {
	const parts = parseDagdeel(dagdeel);
	if (!parts) throw new Error(`${dagdeel} is no dagdeel`);
	const [van, tot] = UREN[parts.deel];
	return { dag: DAGEN.indexOf(parts.dag) + 1, van, tot };
}

const GEBIED_VAN_TAAK: Partial<Record<Taak, (typeof GROEPSGEBIEDEN)[number]>> = {
	post: 'administratie',
	koken: 'netwerk',
	computer: 'regie',
	huiswerk: 'gezin',
	activiteit: 'dagbesteding',
	gezelschap: 'netwerk'
};

/** The areas of the aanbod: what it is about, and what more than half of the group asks. */
export function groepsgebieden(
	thema: Thema,
	leden: Pick<BundelVraag, 'resultaatgebieden'>[]
): string[] {
	const own = thema.soort === 'gebied' ? thema.code : GEBIED_VAN_TAAK[thema.code as Taak];
	return GROEPSGEBIEDEN.filter(
		(code) =>
			code === own ||
			leden.filter((v) => v.resultaatgebieden.includes(code)).length > leden.length / 2
	);
}

/** `thema` as the database keeps it: "taak:post". */
export const themaCode = ({ soort, code }: Thema) => `${soort}:${code}`;
export function leesThema(text: string): Thema {
	const [soort, code = ''] = text.split(':');
	return { soort: soort === 'taak' ? 'taak' : 'gebied', code };
}

/** The aanbod in draft. Places free are those beyond the people who are invited. */
export function groepAanbod(
	groep: Groep,
	leden: BundelVraag[],
	ruimte: number,
	tekst: { naam: string; samenvatting: string; omschrijving: string; trefwoorden: string[] }
) {
	return {
		...tekst,
		slug: slugify(tekst.naam),
		soort: 'activiteit',
		vorm: ['locatie'],
		schaal: new Set(leden.map((v) => v.wijk)).size > 1 ? 'bovenwijks' : 'wijk',
		talen: groep.taal && groep.taal !== 'nl' ? [groep.taal] : ['nl'],
		resultaatgebieden: groepsgebieden(groep.thema, leden),
		openingstijden: [groepsuren(groep.dagdeel)],
		plaatsen_vrij: Math.max(0, Math.min(MAX_GROEP, ruimte - 1) - leden.length)
	};
}

export const groepSchema = z.object({
	sleutel: z.string().min(1, 'fout_verplicht').max(200, 'fout_keuze'),
	naam: verplichteTekst(120),
	organisatie: id
});
export const terugSchema = z.object({ groep: id });
export const antwoordSchema = z.object({
	groep: id,
	antwoord: z.enum(['ja', 'nee'], 'fout_keuze')
});

/** Without a number the room is unknown again. */
export const ruimteSchema = z
	.object({
		plek: id,
		organisatie: id,
		mensen: ofLeeg(geheelGetal(1, 500)),
		dagdelen: lijst(dagdeelSchema).transform(sortDagdelen),
		opmerking: vrijeTekst(200)
	})
	.refine((r) => r.mensen === null || r.dagdelen.length > 0, {
		path: ['dagdelen'],
		message: 'fout_verplicht'
	});
