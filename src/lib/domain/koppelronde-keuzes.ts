import { z } from 'zod';
import type { Paar } from './koppelronde.ts';
import { id, vinkje } from './formulier.ts';

export type Keuze = 'vast' | 'niet';

/** What a coordinator wants of one pair, as the value of a choice: "vast:HULPVRAAG:MAATJE". */
export const keuzeWaarde = (keuze: Keuze, { vraag, maatje }: Paar) => `${keuze}:${vraag}:${maatje}`;

const keuze = z
	.string()
	.transform((text) => text.split(':'))
	.pipe(z.tuple([z.enum(['vast', 'niet']), id, id], 'fout_keuze'))
	.transform(([wat, vraag, maatje]) => ({ wat, vraag, maatje }));

/** Choices for another calculation; an empty one lets the calculation decide. */
export const keuzesSchema = z
	.object({
		paren: z
			.preprocess(
				(value) => [value ?? []].flat().filter((text) => text !== ''),
				z.array(keuze).max(5000)
			)
			.default([])
	})
	.transform(({ paren }) => {
		const of = (wat: Keuze) =>
			paren.filter((p) => p.wat === wat).map(({ vraag, maatje }) => ({ vraag, maatje }));
		return { vast: of('vast'), niet: of('niet') };
	});

export const rondeSchema = z.object({ ronde: id, overslaan: vinkje });

/** Why a pair of a proposal can no longer be made; the database says which. */
export const BEZWAREN = [
	'vraag_gesloten',
	'alleen_professional',
	'zoekt_geen_maatje',
	'heeft_al_iemand',
	'eerder_voorgesteld',
	'maatje_niet_beschikbaar',
	'maatje_vol'
] as const;
export type Bezwaar = (typeof BEZWAREN)[number];
