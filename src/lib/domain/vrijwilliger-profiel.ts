import { z } from 'zod';
import { VERVOER } from './aanmelding-stappen.ts';
import { dagdeelSchema, sortDagdelen } from './dagdelen.ts';
import {
	dag,
	getal,
	lijst,
	ofLeeg,
	pc4,
	taalcode,
	verplichteTekst,
	vinkje,
	vrijeTekst,
	type Formulierwaarden
} from './formulier.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { TAKEN } from './taken.ts';

const telefoon = z
	.string()
	.trim()
	.max(30, 'fout_te_lang')
	.regex(/^\+?(?:[\s().-]*\d){8,15}[\s()]*$/, 'fout_telefoon');
const email = z.string().trim().toLowerCase().max(200, 'fout_te_lang').pipe(z.email('fout_email'));

/** Words with commas between them: at most eight, each short. */
const woorden = vrijeTekst(300).transform((text) =>
	[...new Set(text.split(/[,;\n]+/).map((word) => word.trim().slice(0, 40)))]
		.filter(Boolean)
		.slice(0, 8)
);

const doen = z.object({
	taken: lijst(z.enum(TAKEN)),
	resultaatgebieden: lijst(z.enum(RESULTAATGEBIEDEN))
});
const wanneer = z.object({
	dagdelen: lijst(dagdeelSchema).transform(sortDagdelen),
	uren_per_week: ofLeeg(getal(0.5, 40)),
	beschikbaar_van: ofLeeg(dag),
	beschikbaar_tot: ofLeeg(dag)
});
const waar = z.object({
	radius_km: ofLeeg(getal(0.5, 100)),
	vervoer: ofLeeg(z.enum(VERVOER))
});
const jij = z.object({
	talen: lijst(taalcode),
	over_mij: vrijeTekst(1500),
	interesses: woorden,
	ervaringsdeskundig: vinkje,
	stagiair: vinkje,
	doelgroepen: lijst(z.string().regex(/^[a-z_]{2,40}$/, 'fout_keuze')),
	liever_niet: lijst(z.enum(RESULTAATGEBIEDEN)),
	liever_niet_anders: woorden
});
const bereik = z.object({
	voornaam: verplichteTekst(60),
	achternaam: vrijeTekst(80),
	telefoon: ofLeeg(telefoon),
	email: ofLeeg(email)
});

type Doen = z.output<typeof doen>;
type Wanneer = z.output<typeof wanneer>;
const kiestIets = (d: Doen) => d.taken.length + d.resultaatgebieden.length > 0;
const periode = (w: Wanneer) =>
	!w.beschikbaar_van || !w.beschikbaar_tot || w.beschikbaar_van <= w.beschikbaar_tot;
const isEen = (b: { telefoon: unknown; email: unknown }) => !!b.telefoon || !!b.email;
/** What somebody likes and what they rather do not do cannot be the same. */
const tegelijk = (p: { resultaatgebieden: string[]; liever_niet: string[] }) =>
	!p.liever_niet.some((gebied) => p.resultaatgebieden.includes(gebied));

const TAKEN_FOUT = { path: ['taken'], message: 'fout_taken' };
const PERIODE_FOUT = { path: ['beschikbaar_tot'], message: 'fout_periode' };
const BEREIK_FOUT = { path: ['telefoon'], message: 'fout_bereik_een' };
const NIET_FOUT = { path: ['liever_niet'], message: 'fout_liever_niet' };

const alleenCodes = <T extends { liever_niet: string[]; liever_niet_anders: string[] }>({
	liever_niet_anders,
	...rest
}: T) => ({ ...rest, liever_niet: [...rest.liever_niet, ...liever_niet_anders] });

/** Each step on its own; `jij` has to know what was chosen in the first one. */
export const doenSchema = doen.refine(kiestIets, TAKEN_FOUT);
export const wanneerSchema = wanneer.refine(periode, PERIODE_FOUT);
export const waarSchema = waar.extend({ pc4 });
export const jijSchema = (resultaatgebieden: string[]) =>
	jij
		.refine(({ liever_niet }) => tegelijk({ liever_niet, resultaatgebieden }), NIET_FOUT)
		.transform(alleenCodes);
export const bereikSchema = bereik.refine(isEen, BEREIK_FOUT);

/** Everything on one screen, of somebody who is a volunteer already. */
export const profielSchema = z
	.object({
		...doen.shape,
		...wanneer.shape,
		...waar.shape,
		...jij.shape,
		...bereik.shape,
		pc4: ofLeeg(pc4),
		pauze_tot: ofLeeg(dag),
		geslacht_wens: ofLeeg(z.enum(['vrouw', 'man']))
	})
	.refine(periode, PERIODE_FOUT)
	.refine(isEen, BEREIK_FOUT)
	.refine(tegelijk, NIET_FOUT)
	.transform(alleenCodes);
export type Profiel = z.output<typeof profielSchema>;

/** The same as it stands in a form; what is not a resultaatgebied stands in words. */
export function profielWaarden(rij: Partial<Record<keyof Profiel, unknown>>): Formulierwaarden {
	const values: Formulierwaarden = {};
	const list = (value: unknown) => (value as string[] | undefined) ?? [];
	for (const [name, value] of Object.entries(rij)) {
		if (Array.isArray(value)) values[name] = value as string[];
		else if (typeof value === 'boolean') values[name] = value ? 'ja' : '';
		else if (typeof value === 'number') values[name] = String(value).replace('.', ',');
		else values[name] = (value as string | null) ?? '';
	}
	const known = (code: string) => (RESULTAATGEBIEDEN as readonly string[]).includes(code);
	values.interesses = list(rij.interesses).join(', ');
	values.liever_niet = list(rij.liever_niet).filter(known);
	values.liever_niet_anders = list(rij.liever_niet)
		.filter((code) => !known(code))
		.join(', ');
	return values;
}
