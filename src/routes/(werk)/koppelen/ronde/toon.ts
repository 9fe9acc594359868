import type { Beleid } from '$lib/domain/inzetbaar.ts';
import { leesRedenen } from '$lib/domain/koppelen-bewaard.ts';
import { vrijeMaatjes, weken, type RondeVraag } from '$lib/domain/koppelronde-kansen.ts';
import type { Bezwaar } from '$lib/domain/koppelronde-keuzes.ts';
import type { EigenMaatje, Ronde } from '$lib/server/db/koppelrondes.ts';

/** A hulpvraag as the coordinator sees it; null once it is no longer open. */
export type Vraagbeeld = {
	wijk: string | null;
	gebieden: string[];
	weken: number;
	dagdelen: string[];
} | null;

interface Bron {
	vragen: RondeVraag[];
	maatjes: EigenMaatje[];
	beleid: Beleid;
}

/** How many could take part now. */
export function telling({ vragen, maatjes, beleid }: Bron) {
	return { vragen: vragen.length, vrij: vrijeMaatjes(maatjes, beleid).length };
}

/** The open proposal with everything named. */
export function toonVoorstel(ronde: Ronde, bron: Bron, bezwaren: ReadonlyMap<string, Bezwaar>) {
	const vragen = new Map(bron.vragen.map((v) => [v.id, v]));
	const namen = new Map(bron.maatjes.map((m) => [m.id, `${m.voornaam} ${m.achternaam}`.trim()]));
	const beeld = (id: string): Vraagbeeld => {
		const v = vragen.get(id);
		if (!v) return null;
		const { wijk, dagdelen, resultaatgebieden: gebieden } = v;
		return { wijk, dagdelen, gebieden, weken: weken(v, bron.beleid.vandaag) };
	};
	const { zonder, over, vervallen, vergelijk } = ronde.verslag;
	const met = (paar: { vraag: string; maatje: string }) => ({
		...paar,
		naam: namen.get(paar.maatje) ?? '',
		beeld: beeld(paar.vraag)
	});
	return {
		id: ronde.id,
		gemaakt: ronde.created_at,
		paren: ronde.regels.map((regel) => ({
			...met({ vraag: regel.hulpvraag_id, maatje: regel.vrijwilliger_id }),
			...leesRedenen(regel.redenen),
			id: regel.id,
			vast: regel.vast,
			bezwaar: bezwaren.get(regel.id) ?? null
		})),
		niet: ronde.niet.map(met),
		vervallen: vervallen.map(met),
		zonder: zonder
			.filter((z) => vragen.has(z.vraag))
			.map((z) => ({ ...z, beeld: beeld(z.vraag), naam: namen.get(z.dichtstbij?.maatje ?? '') })),
		over: over.flatMap((o) => {
			const naam = namen.get(o.maatje);
			return naam ? [{ ...o, naam }] : [];
		}),
		vergelijk: {
			gretig: vergelijk.gretig,
			beter: vergelijk.beter,
			erbij: vergelijk.erbij.map((id) => ({ id, beeld: beeld(id) })),
			langst: vergelijk.langst && { ...vergelijk.langst, beeld: beeld(vergelijk.langst.vraag) }
		}
	};
}
export type Voorstelbeeld = ReturnType<typeof toonVoorstel>;

/** A round that was confirmed: what came of each pair, and what can still be taken back. */
export function toonEerder(ronde: Ronde) {
	const gedaan = ronde.regels.filter((r) => r.koppeling_id);
	const open = gedaan.filter(
		({ koppeling: k }) =>
			k?.status === 'voorgesteld' &&
			k.coordinator_antwoord === null &&
			k.vrijwilliger_antwoord === null
	);
	return {
		id: ronde.id,
		status: ronde.status,
		op: ronde.toegepast_op ?? ronde.created_at,
		terug_op: ronde.teruggedraaid_op,
		gedaan: gedaan.map(({ id, naam, koppeling_id, koppeling }) => ({
			id,
			naam,
			koppeling_id,
			stand: koppeling?.status as import('$lib/domain/koppeling.ts').KoppelingStatus | undefined
		})),
		overgeslagen: ronde.regels.flatMap(({ id, naam, overgeslagen }) =>
			overgeslagen ? [{ id, naam, overgeslagen }] : []
		),
		open: open.length,
		blijft: gedaan.filter((r) => !open.includes(r)).map((r) => r.naam)
	};
}
export type Eerderbeeld = ReturnType<typeof toonEerder>;
