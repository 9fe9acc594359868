import { z } from 'zod';
import { geheelGetal, id, ofLeeg, verplichteTekst, vinkje, vrijeTekst } from './formulier.ts';
import { SOORTEN, type SoortCode } from './soorten.ts';
import { MELDING_OVER, WACHTRIJ } from './versheid.ts';
import { verwijderPersoonlijk } from './zoeken/persoonlijk.ts';

const adres = z.string().trim().max(200, 'fout_te_lang').pipe(z.email('fout_email'));

/** What anybody reports. Numbers and addresses of people are taken out: nobody asked for them. */
export const meldingSchema = z.object({
	wat: z.enum(MELDING_OVER),
	tekst: z
		.string()
		.trim()
		.max(1000, 'fout_te_lang')
		.prefault('')
		.transform((text) => verwijderPersoonlijk(text).schoon),
	email: ofLeeg(adres),
	/** Not for people: whoever fills it in is a program. */
	website: z.string().max(500).prefault('')
});

/** What an owner answers by the link in a mail. */
export const antwoordSchema = z.discriminatedUnion('antwoord', [
	z.object({ antwoord: z.literal('klopt'), aanbod_id: id }),
	z.object({ antwoord: z.literal('weg'), aanbod_id: id }),
	z.object({
		antwoord: z.literal('aanpassen'),
		aanbod_id: id,
		tekst: verplichteTekst(1000),
		telefoon: vrijeTekst(40),
		tijden: vrijeTekst(300)
	})
]);
export type Antwoord = z.infer<typeof antwoordSchema>;

const maanden = geheelGetal(1, 36);
export const termijnenSchema = z.object({
	...(Object.fromEntries(SOORTEN.map((code) => [code, maanden])) as Record<
		SoortCode,
		typeof maanden
	>),
	automatisch: vinkje
});

export const wachtrijFilter = z.enum(WACHTRIJ).catch('alles');
export const eigenaarSchema = z.object({ organisatie_id: id });
export const toewijzenSchema = z.object({ aanbod_id: id, neem: vinkje });
