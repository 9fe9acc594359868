import { z } from 'zod';
import { id, verplichteTekst, vrijeTekst } from './formulier.ts';
import { splits } from './zoeken/woorden.ts';

/** At least one word between the commas; empty parts and double spaces go. */
const netjes = (tekst: string) =>
	tekst
		.split(',')
		.map((deel) => deel.trim().replace(/\s+/g, ' '))
		.filter((deel) => splits(deel).length > 0)
		.join(', ');
const woorden = verplichteTekst(500).transform(netjes).pipe(z.string().min(2, 'fout_verplicht'));

/** A group of synonyms that a gemeente adds: lists of words, separated by commas. */
export const synoniemSchema = z.object({
	zegt: woorden,
	bedoelt: woorden,
	ook: vrijeTekst(500).transform(netjes)
});
export const synoniemWijzigSchema = synoniemSchema.extend({ id });
export const synoniemIdSchema = z.object({ id });
