import { VORMEN, SCHALEN, type AanbodInvoer } from '../../domain/invoer.ts';
import { stelIndelingVoor } from './indeling.ts';
import { neemOp, weiger, type Lezing } from './lezing.ts';
import { leesIndeling } from './rij-indeling.ts';
import { leesJanee, maakRijlezer, type Bronrij, type Rijlezer } from './rij-lezer.ts';
import { leesLocaties, sleutelVan } from './rij-locatie.ts';
import { neemOrganisatieOp } from './rij-organisatie.ts';
import { leesAfwijkend, leesDatum, leesDicht, leesTijden } from './rij-tijden.ts';
import { telefoonnummer } from './schoon.ts';
import { uitTekst, websiteAdres, type UitTekst } from './uit-tekst.ts';
import type { Veldkeuze } from './velden.ts';
import * as w from './waarden.ts';

export type { Bronrij } from './rij-lezer.ts';

export interface Rijregels {
	velden: Veldkeuze;
	/** Words that occur so often that they are not worth a message each; counted per column. */
	tel: (kolom: string, waarde: string, rij: number) => void;
	/** Organisation that the name itself starts with, see rijen.ts. */
	organisatieUitNaam: (naam: string) => string | null;
}

const NIETS: UitTekst = { telefoon: null, email: null, website: null, openingstijden_tekst: null };

/** Takes in one row: its organisatie, its locaties and its aanbod. */
export function leesRij(lezing: Lezing, bronrij: Bronrij, regels: Rijregels) {
	const r = maakRijlezer(lezing, bronrij, regels.velden);
	const { rij, lees, fout, geldig } = r;
	const naam = lees('naam');
	if (!naam) {
		const plek = { rij, kolom: r.kolom('naam') };
		weiger(lezing, 'aanbod', plek, 'Er staat geen naam. Zonder naam nemen we de regel niet op.');
		return;
	}
	// A row with a source came out of a Dichtbij: it says all there is, nothing is read from its words.
	const herkomst = lees('bron') || null;
	const organisatie = lees('organisatie') || (herkomst ? null : regels.organisatieUitNaam(naam));
	const locaties = leesLocaties(bronrij, r);
	const locatie_bron_ids = locaties.map((l) => l.bron_id);
	const bron_id =
		lees('id') ||
		bronrij.id ||
		sleutelVan([naam, organisatie, locatie_bron_ids[0]].filter(Boolean).join(' '));
	const omschrijving = lees('omschrijving');
	const gevonden = herkomst ? NIETS : uitTekst(omschrijving);
	const { categorieen, ...indeling } = leesIndeling(r, regels.tel);
	const aanbod: AanbodInvoer = {
		bron_id,
		naam,
		organisatie_bron_id: organisatie ? sleutelVan(organisatie) : null,
		...indeling,
		samenvatting: lees('samenvatting'),
		omschrijving,
		...leesKosten(r),
		toegang: lees('toegang') || null,
		telefoon: leesTelefoon(r) ?? gevonden.telefoon,
		email: geldig('email', w.isEmail, 'Dit is geen mailadres.') ?? gevonden.email,
		website: website() ?? gevonden.website,
		talen: w.lijst(lees('talen')),
		schaal: schaal(),
		vorm: vorm(),
		...leesTijden(r, gevonden.openingstijden_tekst, locatie_bron_ids),
		afwijkende_tijden: leesAfwijkend(r),
		...leesDicht(r),
		...plaatsen(),
		verwijzing_nodig: leesJanee(r, 'verwijzing', w.janee),
		gevoelig: leesJanee(r, 'gevoelig', w.janee) ?? undefined,
		adres_geheim: leesJanee(r, 'adres_geheim', w.janee) ?? undefined,
		locatie_bron_ids,
		wijken: w.lijst(lees('wijken')),
		gestopt: /^(gearchiveerd|gestopt|opgeheven)$/i.test(lees('status')),
		gecontroleerd_op: herkomst ? leesDatum(r, 'gecontroleerd_op') : null,
		herkomst
	};
	const voorstel = herkomst
		? aanbod
		: stelIndelingVoor(aanbod, organisatie, categorieen.join(', '));
	if (!neemOp(lezing, 'aanbod', voorstel, { rij })) return;
	if (organisatie) neemOrganisatieOp(lezing, organisatie, r);
	for (const locatie of locaties)
		if (!lezing.plekken.has(`locaties:${locatie.bron_id}`))
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

	function vorm() {
		return w.lijst(lees('vorm')).flatMap((v) => {
			const found = VORMEN.find((known) => known === v.toLowerCase());
			if (!found) fout('vorm', `Kies uit ${VORMEN.join(', ')}, niet ‘${v.slice(0, 40)}’.`);
			return found ? [found] : [];
		});
	}

	function plaatsen() {
		const text = lees('plaatsen_vrij');
		const aantal = /^\d{1,6}$/.test(text) ? Number(text) : null;
		if (text && aantal === null) fout('plaatsen_vrij', `‘${text.slice(0, 40)}’ is geen aantal.`);
		return { plaatsen_vrij: aantal, plaatsen_vrij_op: leesDatum(r, 'plaatsen_vrij_op') };
	}
}

function leesTelefoon(r: Rijlezer): string | null {
	const text = r.geldig('telefoon', w.isTelefoon, 'Dit is geen telefoonnummer.');
	if (!text) return null;
	const { nummer, nul } = telefoonnummer(text);
	if (nul) r.fout('telefoon', 'De eerste nul is weggevallen. We zetten hem terug; kijk dit na.');
	return nummer;
}

/** Costs in words, and their price when it is one amount. */
function leesKosten(r: Rijlezer) {
	const [woorden, prijs] = [r.lees('kosten'), r.lees('prijs')];
	const prijs_cents = prijs ? w.cents(prijs) : null;
	const los = prijs && prijs_cents === null;
	if (los && woorden) r.fout('prijs', `‘${prijs.slice(0, 40)}’ is geen bedrag.`);
	const kosten = woorden || (los ? prijs : '');
	const soort = r.lees('kosten_soort');
	const gezegd = w.kostenSoort(soort);
	if (soort && !gezegd) r.fout('kosten_soort', 'Kies gratis, bijdrage of betaald.');
	const uitWoorden = r.lees('bron') ? null : w.kostenSoort(kosten);
	return { kosten: kosten || null, kosten_soort: gezegd ?? uitWoorden, prijs_cents };
}
