import type { BijzondereDag } from '$lib/domain/komende-dagen.ts';
import type { plekStand } from '$lib/domain/meedoen.ts';
import { formatDay, formatShortDay } from '$lib/format.ts';
import { kostenWoorden } from '$lib/kosten-woorden.ts';
import { m } from '$lib/paraglide/messages.js';
import { taalNaam } from '$lib/talen.ts';
import { bijzondereDagNaam, dagWoorden } from '$lib/tijd-woorden.ts';

interface Item {
	kosten_soort: string | null;
	kosten: string | null;
	prijs_cents: number | null;
	talen: string[];
	plaatsen_vrij: number | null;
	plaatsen_vrij_op: string | null;
	gecontroleerd_op: string | null;
	gecontroleerd_door: string | null;
	inhoud_gewijzigd_op: string;
	dicht_van: string | null;
	dicht_tot: string | null;
}

/**
 * What the page says in dates, amounts and names of languages. Made by the server: a phone needs longer to
 * get its calendar ready than to show all the rest.
 */
export function woordenVan(
	item: Item,
	plek: ReturnType<typeof plekStand>,
	bijzonder: BijzondereDag[],
	vandaag: string
) {
	return {
		kosten: kostenWoorden(item),
		talen: item.talen.map((code) => (/^[a-z]{2,3}$/.test(code) ? taalNaam(code) : code)).join(', '),
		plaatsen: plaatsen(item, plek, vandaag),
		gecontroleerd: gecontroleerd(item, vandaag),
		veranderd: formatShortDay(item.inhoud_gewijzigd_op, vandaag),
		dicht: dicht(item, vandaag),
		anders: bijzonder.map((dag) => ({
			datum: dag.datum,
			naam: bijzondereDagNaam(dag, vandaag),
			wat: dagWoorden(dag),
			reden: dag.reden
		}))
	};
}

function plaatsen(
	{ plaatsen_vrij: aantal, plaatsen_vrij_op: op }: Item,
	plek: ReturnType<typeof plekStand>,
	vandaag: string
): string {
	if (aantal === null) return '';
	if (!op) return m.detail_plek_vraag();
	const dag = formatShortDay(op, vandaag);
	if (plek === 'vers') return m.detail_plek_op({ aantal, dag });
	return aantal ? m.detail_plek_oud({ aantal, dag }) : m.detail_plek_oud_vol({ dag });
}

function gecontroleerd({ gecontroleerd_op: op, gecontroleerd_door: wie }: Item, vandaag: string) {
	if (!op) return m.detail_niet_gecontroleerd();
	const dag = formatShortDay(op, vandaag);
	return wie ? m.detail_gecontroleerd_wie({ dag, wie }) : dag;
}

/** From when until when it is closed for a while. */
function dicht({ dicht_van, dicht_tot }: Item, vandaag: string): string {
	const van = formatDay(dicht_van ?? vandaag, vandaag);
	return dicht_tot
		? m.detail_dicht_van_tot({ van, tot: formatDay(dicht_tot, vandaag) })
		: m.detail_dicht_vanaf({ van });
}
