import type { AanbodBron, Bron, LocatieBron, OrganisatieBron } from '../../domain/hsds/bron.ts';
import { PROFIEL } from '../../domain/hsds/taxonomie.ts';

type Cel = string | number | null;
const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const janee = (is: boolean | null) => (is === null ? null : is ? 'ja' : 'nee');
/** `a|b`: a single word that holds a sign that could divide it gets a line behind it. */
function alsLijst(woorden: string[]): string {
	const text = woorden.map((woord) => woord.replaceAll('|', '/')).join('|');
	return woorden.length === 1 && /[;,]/.test(text) ? `${text}|` : text;
}
const vermoeden = (code: string | null, is: boolean) => code && `${code}${is ? '?' : ''}`;

type Rij = { bron: Bron; a: AanbodBron; o: OrganisatieBron; plek: LocatieBron | undefined };

/** Every column of our own table, in order: the import reads the same names. */
const KOLOMMEN: Record<string, (rij: Rij) => Cel> = {
	id: ({ a }) => a.id,
	naam: ({ a }) => a.naam,
	organisatie: ({ o }) => o.naam,
	soort: ({ a }) => vermoeden(a.soort, a.soort_voorgesteld),
	omschrijving: ({ a }) => a.omschrijving,
	trefwoorden: ({ a }) => alsLijst(a.trefwoorden),
	resultaatgebieden: ({ a }) =>
		alsLijst(a.resultaatgebieden.map((g) => vermoeden(g.code, g.voorgesteld)!)),
	doelgroepen: ({ a }) => alsLijst(a.doelgroepen),
	adres: ({ plek }) => plek?.adres ?? null,
	postcode: ({ plek }) => plek?.postcode ?? null,
	plaats: ({ plek }) => plek?.plaats ?? null,
	telefoon: ({ a }) => a.telefoon,
	email: ({ a }) => a.email,
	website: ({ a }) => a.website,
	openingstijden: ({ a }) => a.openingstijden_tekst,
	kosten: ({ a }) => a.kosten,
	toegang: ({ a }) => a.toegang,
	talen: ({ a }) => alsLijst(a.talen),
	schaal: ({ a }) => a.schaal,
	wijken: ({ bron, a }) => alsLijst(a.wijken.flatMap((id) => bron.wijken.get(id)?.naam ?? [])),
	lat: ({ plek }) => plek?.lat ?? null,
	lng: ({ plek }) => plek?.lng ?? null,
	bron: () => PROFIEL.naam,
	samenvatting: ({ a }) => a.samenvatting,
	organisatie_soort: ({ o }) => o.soort,
	organisatie_omschrijving: ({ o }) => o.omschrijving,
	organisatie_telefoon: ({ o }) => o.telefoon,
	organisatie_email: ({ o }) => o.email,
	organisatie_website: ({ o }) => o.website,
	locatie_naam: ({ plek }) => plek?.naam ?? null,
	rolstoel: ({ plek }) => (plek ? janee(plek.rolstoel) : null),
	bereikbaar: ({ plek }) => plek?.bereikbaar ?? null,
	locatie_melding: ({ plek }) => melding(plek),
	meer_locaties: ({ bron, a }) =>
		a.locaties
			.slice(1)
			.map((l) => regel(bron, l.id))
			.join('\n'),
	vorm: ({ a }) => alsLijst(a.vorm),
	kosten_soort: ({ a }) => a.kosten_soort,
	prijs: ({ a }) =>
		a.prijs_cents === null ? null : (a.prijs_cents / 100).toFixed(2).replace('.', ','),
	verwijzing: ({ a }) => janee(a.verwijzing_nodig),
	plaatsen_vrij: ({ a }) => a.plaatsen_vrij,
	plaatsen_vrij_op: ({ a }) => a.plaatsen_vrij_op,
	tijden: ({ a }) => tijden(a),
	afwijkende_tijden: ({ a }) => afwijkend(a),
	dicht_van: ({ a }) => a.dicht_van,
	dicht_tot: ({ a }) => a.dicht_tot,
	dicht_reden: ({ a }) => a.dicht_reden,
	gevoelig: ({ a }) => janee(a.gevoelig),
	adres_geheim: ({ a }) => janee(a.adres_geheim),
	status: () => 'gepubliceerd',
	gecontroleerd_op: ({ a }) => a.gecontroleerd_op
};

export interface Tabel {
	kolommen: string[];
	rijen: Cel[][];
}

/** One row per published aanbod. What is unknown is an empty cell. */
export function tabelVan(bron: Bron): Tabel {
	const rijen = [...bron.aanbod.values()].map((a) => {
		const o = bron.organisaties.get(a.organisatie_id)!;
		const plek = bron.locaties.get(a.locaties[0]?.id ?? '');
		return Object.values(KOLOMMEN).map((cel) => cel({ bron, a, o, plek }));
	});
	return { kolommen: Object.keys(KOLOMMEN), rijen };
}

const melding = (plek: LocatieBron | undefined) => (plek?.punt_onzeker ? 'punt_onzeker' : null);
const zonderStreep = (cel: Cel) =>
	String(cel ?? '')
		.replaceAll('|', '/')
		.replace(/\s*\n\s*/g, ' ');

function regel(bron: Bron, id: string): string {
	const l = bron.locaties.get(id)!;
	const { naam, adres, postcode, plaats, lat, lng, rolstoel, bereikbaar } = l;
	const delen = [naam, adres, postcode, plaats, lat, lng, janee(rolstoel), bereikbaar, melding(l)];
	return delen.map(zonderStreep).join('|');
}

/** Hours of one place carry the number of that place behind an @. */
function tijden(a: AanbodBron): string {
	const nummer = (id: string | null) => a.locaties.findIndex((plek) => plek.id === id) + 1;
	return a.tijden
		.map(({ dag, van, tot, locatie_id }) => {
			const waar = nummer(locatie_id);
			return `${DAGEN[dag - 1]} ${van}-${tot}${waar ? `@${waar}` : ''}`;
		})
		.join('|');
}

function afwijkend(a: AanbodBron): string {
	return a.afwijkend
		.map(({ datum, van, tot, reden }) =>
			[datum, van ? `${van}-${tot}` : 'dicht', zonderStreep(reden)].filter(Boolean).join(' ')
		)
		.join('|');
}
