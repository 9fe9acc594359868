import { organisatieInvoer } from '../../domain/invoer.ts';
import { neemOp, type Lezing } from './lezing.ts';
import type { Rijlezer } from './rij-lezer.ts';
import { sleutelVan } from './rij-locatie.ts';
import { telefoonnummer } from './schoon.ts';
import { websiteAdres } from './uit-tekst.ts';
import * as w from './waarden.ts';

const SOORTEN = organisatieInvoer.shape.soort.options;

/** The organisatie of a row, once per file: the first row that names it tells about it. */
export function neemOrganisatieOp(lezing: Lezing, naam: string, r: Rijlezer) {
	const bron_id = sleutelVan(naam);
	if (lezing.plekken.has(`organisaties:${bron_id}`)) return;
	const given = r.lees('organisatie_soort').toLowerCase();
	const soort = SOORTEN.find((s) => s === given);
	if (given && !soort) r.fout('organisatie_soort', `Kies uit: ${SOORTEN.join(', ')}.`);
	const nummer = r.geldig('organisatie_telefoon', w.isTelefoon, 'Dit is geen telefoonnummer.');
	const site = r.lees('organisatie_website');
	const website = websiteAdres(site);
	if (site && !website) r.fout('organisatie_website', 'Dit is geen adres van een website.');
	const record = {
		bron_id,
		naam,
		omschrijving: r.lees('organisatie_omschrijving'),
		telefoon: nummer && telefoonnummer(nummer).nummer,
		email: r.geldig('organisatie_email', w.isEmail, 'Dit is geen mailadres.'),
		website,
		soort: soort ?? (/^gemeente \p{L}/iu.test(naam) ? ('gemeente' as const) : ('overig' as const))
	};
	neemOp(lezing, 'organisaties', record, { rij: r.rij });
}
