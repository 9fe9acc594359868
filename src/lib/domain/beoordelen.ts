import { z } from 'zod';
import { id, lijst } from './formulier.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { SOORTEN } from './soorten.ts';

/** What the editor confirms before an aanbod is on the kaart: what it is, and what it helps with. */
export const beoordelingSchema = z.object({
	aanbod_id: id,
	/** When it was last changed, as on the page: nobody publishes what came after. */
	gezien: z.iso.datetime({ offset: true, message: 'fout_keuze' }),
	soort: z.enum(SOORTEN),
	resultaatgebieden: lijst(z.enum(RESULTAATGEBIEDEN)).refine((r) => r.length, 'fout_verplicht')
});

/** Which aanbod a button is about. */
export const aanbodIdSchema = z.object({ aanbod_id: id });
