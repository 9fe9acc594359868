import type { Waarom } from '$lib/domain/bundelen-uitleg.ts';
import { leesThema } from '$lib/domain/groep.ts';
import { dagdeelWoord, groepNaam, themaWoord, type Gebieden } from '$lib/groep-woorden.ts';
import type { Groepregel } from '$lib/server/db/groepen.ts';
import type { Groepvoorstel } from '$lib/server/groepen.ts';

const hoofdletter = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A group that is possible, without the hulpvragen themselves: numbers, wijken and wishes. */
export function toonVoorstel(groep: Groepvoorstel, gebieden: Gebieden) {
	const { vragen, bij, thema, dagdeel } = groep;
	return {
		sleutel: groep.sleutel,
		soort: thema.soort,
		thema: hoofdletter(themaWoord(thema, gebieden)),
		naam: groepNaam(thema, gebieden),
		aantal: vragen.length,
		dagdeel: dagdeelWoord(dagdeel),
		dagdelen: [dagdeel, ...groep.ook],
		ook: groep.ook.map(dagdeelWoord),
		noemen: vragen.filter((v) => v.dagdelen.length).length,
		wijken: [...new Set(vragen.flatMap((v) => v.wijk ?? []))].toSorted(),
		taal: groep.taal,
		verste_m: groep.verste_m,
		plek: { id: bij.id, naam: bij.naam, openbaar: bij.openbaar, zei: bij.zei },
		/** At most three of what is there then. */
		hier: bij.hier
			.filter((one) => one.dagdelen.some((d) => d === dagdeel))
			.map((one) => one.naam)
			.slice(0, 3),
		effect: groep.effect
	};
}
export type Groepbeeld = ReturnType<typeof toonVoorstel>;

/** How many are in no group for one and the same reason, most first; never which. */
export function telZonder(zonder: Iterable<Waarom>, namen: ReadonlyMap<string, string>) {
	const perReden = new Map<string, { waarom: Waarom; aantal: number }>();
	for (const one of zonder) {
		const waarom =
			one.code === 'ruimte_onbekend'
				? { ...one, plekken: one.plekken.map((id) => namen.get(id) ?? id) }
				: one;
		const key = JSON.stringify(waarom);
		const same = perReden.get(key) ?? { waarom, aantal: 0 };
		same.aantal++;
		perReden.set(key, same);
	}
	return [...perReden.values()].toSorted((a, b) => b.aantal - a.aantal);
}

/** A group that was made. */
export function toonGemaakt(groep: Groepregel, gebieden: Gebieden) {
	const { id, naam, status, aanbod_id, aanbod_status, uitgenodigd, ja, nee, via } = groep;
	return {
		id,
		naam,
		status,
		aanbod_id,
		aanbod_status,
		uitgenodigd,
		ja,
		nee,
		via,
		op: groep.created_at,
		terug_op: groep.teruggedraaid_op,
		thema: hoofdletter(themaWoord(leesThema(groep.thema), gebieden)),
		dagdeel: dagdeelWoord(groep.dagdeel),
		plek: groep.plek_naam
	};
}
export type Gemaakt = ReturnType<typeof toonGemaakt>;
