import type { Zijde } from '$lib/domain/samenvoegen.ts';
import { m } from '$lib/paraglide/messages.js';
import type * as dubbel from '$lib/server/db/dubbel.ts';

type Rij = Awaited<ReturnType<typeof dubbel.paar>>[number];

const DAG = [
	m.dag_kort_ma,
	m.dag_kort_di,
	m.dag_kort_wo,
	m.dag_kort_do,
	m.dag_kort_vr,
	m.dag_kort_za,
	m.dag_kort_zo
];
const KOSTEN = {
	gratis: m.dubbel_kosten_gratis,
	bijdrage: m.dubbel_kosten_bijdrage,
	betaald: m.dubbel_kosten_betaald
};
const SCHAAL = {
	wijk: m.dubbel_schaal_wijk,
	bovenwijks: m.dubbel_schaal_bovenwijks,
	stedelijk: m.dubbel_schaal_stedelijk,
	regionaal: m.dubbel_schaal_regionaal
};

/** One entry in words, so that an editor can compare it with the other. `soorten`: name by code. */
export function zijdeVan(rij: Rij, soorten: Map<string, string>) {
	const kosten = rij.kosten_soort && KOSTEN[rij.kosten_soort as keyof typeof KOSTEN]();
	return {
		id: rij.id,
		slug: rij.slug,
		naam: rij.naam,
		organisatie: rij.organisaties.naam,
		status: rij.status,
		gecontroleerd_op: rij.gecontroleerd_op,
		created_at: rij.created_at,
		waarden: {
			naam: rij.naam,
			soort: soorten.get(rij.soort ?? '') ?? '',
			samenvatting: rij.samenvatting,
			omschrijving: rij.omschrijving,
			telefoon: rij.telefoon ?? '',
			email: rij.email ?? '',
			website: rij.website ?? '',
			openingstijden: uren(rij) || (rij.openingstijden_tekst ?? ''),
			kosten: [kosten, rij.kosten].filter(Boolean).join(': '),
			toegang: rij.toegang ?? '',
			verwijzing_nodig:
				rij.verwijzing_nodig === null
					? ''
					: rij.verwijzing_nodig
						? m.dubbel_verwijzing_wel()
						: m.dubbel_verwijzing_niet(),
			schaal: rij.schaal ? SCHAAL[rij.schaal as keyof typeof SCHAAL]() : '',
			plaatsen_vrij: rij.plaatsen_vrij === null ? '' : String(rij.plaatsen_vrij)
		}
	} satisfies Zijde & Record<string, unknown>;
}

function uren({ openingstijden }: Rij): string {
	return [...openingstijden]
		.sort((a, b) => a.dag - b.dag || a.van.localeCompare(b.van))
		.map(({ dag, van, tot }) => `${DAG[dag - 1]?.()} ${klok(van)}–${klok(tot)}`)
		.join(', ');
}

/** `09:00:00` → `9.00` */
const klok = (tijd: string) => tijd.slice(0, 5).replace(/^0/, '').replace(':', '.');
