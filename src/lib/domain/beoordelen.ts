import { z } from 'zod';
import { id, lijst } from './formulier.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { SOORTEN } from './soorten.ts';

/** As PostgreSQL writes it, or as ISO does. */
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d(:?\d\d)?)$/;

/** What the editor confirms before an aanbod is on the kaart: what it is, and what it helps with. */
export const beoordelingSchema = z.object({
	aanbod_id: id,
	/** When it was last changed, as on the page: nobody publishes what came after. */
	gezien: z.string().regex(MOMENT, 'fout_keuze'),
	soort: z.enum(SOORTEN),
	resultaatgebieden: lijst(z.enum(RESULTAATGEBIEDEN)).refine((r) => r.length, 'fout_verplicht')
});

/** Which aanbod a button is about. */
export const aanbodIdSchema = z.object({ aanbod_id: id });
