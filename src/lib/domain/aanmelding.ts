import { z } from 'zod';
import { KEUZE_MAX, NEEREDENEN, type Aanmeldstap } from './aanmelding-stappen.ts';
import { id, lijst, vinkje } from './formulier.ts';
import {
	bereikSchema,
	doenSchema,
	jijSchema,
	waarSchema,
	wanneerSchema
} from './vrijwilliger-profiel.ts';

/** One to three, or leave it to who is near. */
export const organisatiesSchema = z
	.object({ organisaties: lijst(id), weet_niet: vinkje })
	.refine(({ organisaties, weet_niet }) => weet_niet || organisaties.length > 0, {
		path: ['organisaties'],
		message: 'fout_een_tot_drie'
	})
	.refine(({ organisaties, weet_niet }) => weet_niet || organisaties.length <= KEUZE_MAX, {
		path: ['organisaties'],
		message: 'fout_een_tot_drie'
	})
	.transform((keuze) => (keuze.weet_niet ? { ...keuze, organisaties: [] } : keuze));

const bereikMetToestemming = bereikSchema.and(
	z.object({ toestemming: vinkje.refine(Boolean, 'fout_toestemming_aanmelden') })
);

/** What a step asks; `jij` is checked against the areas of the first step. */
export function stapSchema(stap: Aanmeldstap, gekozen: { resultaatgebieden: string[] }) {
	const schemas = {
		doen: doenSchema,
		wanneer: wanneerSchema,
		waar: waarSchema,
		jij: jijSchema(gekozen.resultaatgebieden),
		organisaties: organisatiesSchema,
		bereik: bereikMetToestemming
	} satisfies Record<Aanmeldstap, z.ZodType>;
	return schemas[stap];
}

/** The answer of a coordinator who has no place. */
export const neeSchema = z.object({
	aanmelding: id,
	organisatie: id,
	reden: z.enum(NEEREDENEN)
});
export const welkomSchema = z.object({ aanmelding: id, organisatie: id });
export const kiesSchema = z.object({ organisatie: id });
