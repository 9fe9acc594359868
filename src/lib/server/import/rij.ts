import { VORMEN, SCHALEN, type AanbodInvoer, type LocatieInvoer } from '../../domain/invoer.ts';
import { parseOpeningstijden } from '../../domain/openingstijden.ts';
import { normalizePc6 } from '../../domain/postcode.ts';
import { slugify } from '../../domain/slug.ts';
import { meld, neemOp, weiger, type Lezing } from './lezing.ts';
import { leesPunt, type PuntUitslag } from './punt.ts';
import { stelIndelingVoor } from './indeling.ts';
import { uitTekst, websiteAdres } from './uit-tekst.ts';
import type { Veld, Veldkeuze } from './velden.ts';
import * as w from './waarden.ts';

/** One line of a table or one feature: everything about one aanbod side by side. */
export interface Bronrij {
	rij: number;
	waarden: Record<string, string>;
	/** From the geometry, when the file has one. */
	punt?: PuntUitslag;
	id?: string;
}

export interface Rijregels {
	velden: Veldkeuze;
	/** Words that occur so often that they are not worth a message each; counted per column. */
	tel: (kolom: string, waarde: string, rij: number) => void;
	/** Organisation that the name itself starts with, see organisaties.ts. */
	organisatieUitNaam: (naam: string) => string | null;
}

/** Takes in one row: its organisatie, its locatie and its aanbod. */
export function leesRij(lezing: Lezing, bronrij: Bronrij, regels: Rijregels) {
	const { rij } = bronrij;
	const kolom = (veld: Veld) => regels.velden.kolommen.get(veld)?.[0] ?? veld;
	const alle = (veld: Veld) =>
		(regels.velden.kolommen.get(veld) ?? []).map((k) => bronrij.waarden[k] ?? '').filter(Boolean);
	const lees = (veld: Veld) => alle(veld)[0] ?? '';
	const fout = (veld: Veld, reden: string) => meld(lezing, { rij, kolom: kolom(veld) }, reden);
	const geldig = (veld: Veld, ok: (t: string) => boolean, reden: string) => {
		const text = lees(veld);
		if (!text || ok(text)) return text || null;
		fout(veld, reden);
		return null;
	};

	const naam = lees('naam');
	if (!naam) {
		const plek = { rij, kolom: kolom('naam') };
		weiger(lezing, 'aanbod', plek, 'Er staat geen naam. Zonder naam nemen we de regel niet op.');
		return;
	}
	const organisatie = lees('organisatie') || regels.organisatieUitNaam(naam);
	const locatie = leesLocatie();
	const bron_id =
		lees('id') ||
		bronrij.id ||
		slugify([naam, organisatie, locatie?.bron_id].filter(Boolean).join(' '));
	const omschrijving = lees('omschrijving');
	const gevonden = uitTekst(omschrijving);
	const uren = lees('openingstijden') || gevonden.openingstijden_tekst;
	const tijden = uren ? parseOpeningstijden(uren) : null;
	if (lees('openingstijden') && !tijden)
		fout('openingstijden', 'Deze tijden kunnen we niet lezen. We tonen alleen de tekst.');
	const doel = w.doelgroepen(lees('doelgroepen'));
	for (const woord of doel.onbekend) regels.tel(kolom('doelgroepen'), woord, rij);

	const soorten = alle('soort');
	const soort = soorten.map(w.soortCode).find((s) => s !== null) ?? null;
	const categorieen = [...alle('categorie'), ...soorten.filter((s) => !w.soortCode(s))];
	const trefwoorden = [...w.lijst(lees('trefwoorden')), ...categorieen, ...doel.onbekend];
	const gebieden = w.lijst(lees('resultaatgebieden')).flatMap((text) => {
		const code = w.resultaatgebiedCode(text);
		if (!code) fout('resultaatgebieden', `‘${text}’ is geen resultaatgebied dat we kennen.`);
		return code ? [{ code, voorgesteld: false }] : [];
	});
	const aanbod: AanbodInvoer = {
		bron_id,
		naam,
		organisatie_bron_id: organisatie ? slugify(organisatie) : null,
		soort,
		soort_voorgesteld: false,
		samenvatting: lees('samenvatting'),
		omschrijving,
		trefwoorden: [...new Set(trefwoorden)],
		resultaatgebieden: gebieden,
		doelgroepen: doel.codes,
		kosten_soort: w.kostenSoort(lees('kosten_soort')) ?? w.kostenSoort(lees('kosten')),
		kosten: lees('kosten') || null,
		toegang: lees('toegang') || null,
		telefoon: geldig('telefoon', w.isTelefoon, 'Dit is geen telefoonnummer.') ?? gevonden.telefoon,
		email: geldig('email', w.isEmail, 'Dit is geen mailadres.') ?? gevonden.email,
		website: website() ?? gevonden.website,
		talen: w.lijst(lees('talen')),
		schaal: schaal(),
		vorm: w.lijst(lees('vorm')).flatMap((v) => VORMEN.filter((vorm) => vorm === v.toLowerCase())),
		openingstijden_tekst: uren || null,
		openingstijden: tijden ?? [],
		...plaatsen(),
		locatie_bron_ids: locatie ? [locatie.bron_id] : [],
		wijken: w.lijst(lees('wijken')),
		gestopt: false
	};
	const voorstel = stelIndelingVoor(aanbod, organisatie, categorieen.join(', '));
	if (!neemOp(lezing, 'aanbod', voorstel, { rij })) return;
	if (organisatie) neemOrganisatieOp(lezing, organisatie, rij);
	if (locatie && !lezing.plekken.has(`locaties:${locatie.bron_id}`))
		neemOp(lezing, 'locaties', locatie, { rij });

	function website(): string | null {
		const text = lees('website');
		const url = websiteAdres(text);
		if (text && !url) fout('website', 'Dit is geen adres van een website.');
		return url;
	}

	function schaal() {
		const found = SCHALEN.find((s) => s === lees('schaal').toLowerCase()) ?? null;
		if (lees('schaal') && !found)
			fout('schaal', `Kies wijk, bovenwijks, stedelijk of regionaal, niet ‘${lees('schaal')}’.`);
		return found;
	}

	function plaatsen() {
		const text = lees('plaatsen_vrij');
		const aantal = /^\d+$/.test(text) ? Number(text) : null;
		if (text && aantal === null) fout('plaatsen_vrij', `‘${text}’ is geen aantal.`);
		const dag = lees('plaatsen_vrij_op');
		const plaatsen_vrij_op = dag ? w.datum(dag) : null;
		if (dag && !plaatsen_vrij_op) fout('plaatsen_vrij_op', `‘${dag}’ is geen datum.`);
		return { plaatsen_vrij: aantal, plaatsen_vrij_op };
	}

	function leesLocatie(): LocatieInvoer | null {
		const { punt, fout: puntfout } = bronrij.punt ?? leesPunt(lees('lat'), lees('lng'));
		if (puntfout) fout('lat', puntfout);
		const nummer = [lees('huisnummer'), lees('huisletter'), lees('toevoeging')].join('');
		const adres = [lees('adres'), nummer].filter(Boolean).join(' ');
		const plaats = lees('plaats') || null;
		const pcText = lees('postcode');
		const postcode = normalizePc6(pcText);
		if (pcText && !postcode)
			fout('postcode', `‘${pcText}’ is geen Nederlandse postcode van zes tekens.`);
		if (!punt && !adres && !postcode && !plaats) return null;
		const where = [adres, postcode, plaats].filter(Boolean).join(' ');
		const eigen = bronrij.punt ? lees('id') || bronrij.id : '';
		if (!pcText && (punt || adres))
			fout('postcode', 'Er staat geen postcode. We nemen de locatie over en merken haar.');
		return {
			bron_id: eigen || slugify(where || `${punt?.lat} ${punt?.lng}`),
			organisatie_bron_id: null,
			naam: bronrij.punt ? naam : null,
			adres: adres || null,
			postcode,
			plaats,
			...(punt ?? { lat: null, lng: null }),
			rolstoel: w.janee(lees('rolstoel')),
			bereikbaar: null,
			melding: postcode ? (punt ? null : 'geen_punt') : 'geen_postcode'
		};
	}
}

export function neemOrganisatieOp(lezing: Lezing, naam: string, rij: number) {
	const bron_id = slugify(naam);
	if (lezing.plekken.has(`organisaties:${bron_id}`)) return;
	const leeg = { omschrijving: '', telefoon: null, email: null, website: null };
	neemOp(
		lezing,
		'organisaties',
		{ bron_id, naam, ...leeg, soort: soortOrganisatie(naam) },
		{ rij }
	);
}

const soortOrganisatie = (naam: string) =>
	/^gemeente \p{L}/iu.test(naam) ? ('gemeente' as const) : ('overig' as const);
