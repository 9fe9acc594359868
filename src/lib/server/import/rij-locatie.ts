import { createHash } from 'node:crypto';
import type { LocatieInvoer } from '../../domain/invoer.ts';
import { normalizePc6 } from '../../domain/postcode.ts';
import { slugify } from '../../domain/slug.ts';
import { leesPunt } from './punt.ts';
import { leesJanee, type Bronrij, type Rijlezer } from './rij-lezer.ts';
import * as w from './waarden.ts';

const MELDINGEN = ['geen_postcode', 'geen_punt', 'punt_onzeker'] as const;

/** A key from words: readable, and still different when two long texts begin alike. */
export function sleutelVan(text: string): string {
	const slug = slugify(text);
	if (slug.length < 78) return slug;
	return `${slug}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

/** The place of a row, and those in `meer_locaties`; each once. */
export function leesLocaties(bron: Bronrij, r: Rijlezer): LocatieInvoer[] {
	const eerste = leesLocatie(bron, r);
	const meer = r
		.lees('meer_locaties')
		.split('\n')
		.filter((regel) => regel.trim())
		.map((regel) => leesRegel(regel, r));
	const alle = [eerste, ...meer].filter((l) => l !== null);
	return [...new Map(alle.map((l) => [l.bron_id, l])).values()];
}

function leesLocatie(bron: Bronrij, r: Rijlezer): LocatieInvoer | null {
	const { lees, fout } = r;
	const { punt, fout: puntfout } = bron.punt ?? leesPunt(lees('lat'), lees('lng'));
	if (puntfout) fout('lat', puntfout);
	const nummer = [lees('huisnummer'), lees('huisletter'), lees('toevoeging')].join('');
	const adres = [lees('adres'), nummer].filter(Boolean).join(' ');
	const pcText = lees('postcode');
	const postcode = normalizePc6(pcText);
	if (pcText && !postcode)
		fout('postcode', `‘${pcText.slice(0, 40)}’ is geen Nederlandse postcode van zes tekens.`);
	const naam = bron.punt ? lees('naam') : lees('locatie_naam');
	const plaats = lees('plaats');
	if (!punt && !adres && !postcode && !plaats && !lees('locatie_naam')) return null;
	if (!pcText && (punt || adres))
		fout('postcode', 'Er staat geen postcode. We nemen de locatie over en merken haar.');
	const eigen = bron.punt ? lees('id') || bron.id : '';
	return maak({
		eigen: eigen ?? '',
		naam,
		metNaam: !bron.punt,
		adres,
		postcode,
		plaats,
		punt,
		rolstoel: leesJanee(r, 'rolstoel', w.janee),
		bereikbaar: lees('bereikbaar'),
		melding: lees('locatie_melding')
	});
}

/** `naam|adres|postcode|plaats|lat|lng|rolstoel|bereikbaar|melding`, as an export writes it. */
function leesRegel(regel: string, { fout }: Rijlezer): LocatieInvoer | null {
	const delen = regel.split('|').map((d) => d.trim());
	const [naam = '', adres = '', pc = '', plaats = '', lat, lng, rol = '', bereikbaar = ''] = delen;
	const { punt, fout: puntfout } = leesPunt(lat, lng);
	if (puntfout) fout('meer_locaties', puntfout);
	const postcode = normalizePc6(pc);
	if (pc && !postcode) fout('meer_locaties', `‘${pc.slice(0, 40)}’ is geen Nederlandse postcode.`);
	if (!punt && !adres && !postcode && !plaats && !naam) {
		fout('meer_locaties', 'Deze regel noemt geen plek.');
		return null;
	}
	const rolstoel = w.janee(rol);
	const melding = delen[8] ?? '';
	return maak({ eigen: '', naam, metNaam: true, adres, postcode, plaats, punt, rolstoel, bereikbaar, melding }); // prettier-ignore
}

interface Delen {
	eigen: string;
	naam: string;
	/** The name of the place is part of what tells it from another. */
	metNaam: boolean;
	adres: string;
	postcode: string | null;
	plaats: string;
	punt: { lat: number; lng: number } | null;
	rolstoel: boolean | null;
	bereikbaar: string;
	melding: string;
}

function maak(d: Delen): LocatieInvoer {
	const waar = [d.metNaam ? d.naam : '', d.adres, d.postcode, d.plaats].filter(Boolean).join(' ');
	const melding = d.postcode
		? d.punt
			? null
			: ('geen_punt' as const)
		: ('geen_postcode' as const);
	return {
		bron_id: d.eigen || sleutelVan(waar || `${d.punt?.lat} ${d.punt?.lng}`),
		organisatie_bron_id: null,
		naam: d.naam || null,
		adres: d.adres || null,
		postcode: d.postcode,
		plaats: d.plaats || null,
		...(d.punt ?? { lat: null, lng: null }),
		rolstoel: d.rolstoel,
		bereikbaar: d.bereikbaar || null,
		melding: MELDINGEN.find((m) => m === d.melding && (m !== 'punt_onzeker' || d.punt)) ?? melding
	};
}
