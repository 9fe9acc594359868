import { heeftRol, type Gebruiker } from '../domain/gebruiker.ts';
import { vogGrenzen, inzetbaarheid, type Beleid } from '../domain/inzetbaar.ts';
import { heeftPauze } from '../domain/pad-fase.ts';
import { herinneringen, type Pad, type Padstap } from '../domain/pad.ts';
import type { Feit } from '../domain/vandaag.ts';
import { addDays, mondayOf } from '../domain/week.ts';
import type { Db } from './db/client.ts';
import type { DriehoekOverzicht } from './db/driehoeken.ts';
import * as aanmeldingen from './db/aanmeldingen.ts';
import * as editor from './db/editor.ts';
import * as contacten from './db/contacten.ts';
import { feitenContact } from './feiten-contact.ts';
import { feitenKoppeling, feitenMaatje } from './feiten-koppeling.ts';
import * as db_ from './db/feiten.ts';
import { uitnodigingen } from './db/groepen.ts';
import type { Koppeling } from './db/koppelingen.ts';
import * as uitvallen from './db/uitvallen.ts';
import * as versheid from './db/versheid.ts';
import type { Vrijwilliger } from './db/vrijwilligers.ts';
import * as organisatieWijzigingen from './db/organisatie-wijzigingen.ts';
import * as wijzigingen from './db/wijzigingen.ts';

/** What a professional has to do something about; five queries whatever the caseload. */
export async function feitenHulpverlener(
	db: Db,
	vandaag: string,
	koppelingen: Koppeling[],
	driehoeken: DriehoekOverzicht[]
): Promise<Feit[]> {
	const lastWeek = addDays(mondayOf(vandaag), -7);
	const [vragen, trajecten, uren, groepen, uit, contact] = await Promise.all([
		db_.openHulpvragen(db),
		db_.aflopendeTrajecten(db, addDays(vandaag, 57)),
		db_.trajectenZonderUren(db, lastWeek),
		uitnodigingen(db),
		uitvallen.list(db, { alleen_open: true }),
		contacten.feiten(db)
	]);
	const own = koppelingen.filter((k) => k.als === 'professional' && k.vrijwilliger_id);
	return [
		...own.flatMap((k) => feitenKoppeling(k, vandaag)),
		...own.flatMap((k): Feit[] => {
			const params = { naam: k.client_naam ?? '', maatje: k.voornaam ?? '' };
			const op = k.created_at.slice(0, 10);
			const superseded = own.some(
				(o) => o.hulpvraag_id === k.hulpvraag_id && o.created_at > k.created_at
			);
			if (k.status === 'afgewezen' && !superseded)
				return [{ code: 'voorstel_afgewezen', id: k.id, op, params }];
			return [];
		}),
		...vragen
			.filter((vraag) => !vraag.koppelingen.length)
			.map((vraag): Feit => ({
				code: 'hulpvraag_zonder_voorstel',
				id: vraag.id,
				op: vraag.created_at.slice(0, 10),
				params: { naam: vraag.clienten.pseudoniem }
			})),
		...trajecten.map((t): Feit => ({
			code: 'beschikking_loopt_af',
			id: t.id,
			op: t.eind_op,
			params: { naam: t.clienten.pseudoniem }
		})),
		...uren.map(([id, naam]): Feit => ({
			code: 'uren_ontbreken',
			id,
			op: lastWeek,
			params: { naam }
		})),
		...groepen.map((g): Feit => ({
			code: 'groep_uitnodiging',
			id: g.hulpvraag_id,
			op: g.created_at.slice(0, 10),
			params: { naam: g.client_naam }
		})),
		...driehoeken.flatMap((d): Feit[] => {
			const own = uit.findLast((u) => u.driehoek_id === d.id);
			const params = { naam: d.client_naam ?? '', maatje: d.voornaam };
			return own && d.partijen.includes('begeleider')
				? [{ code: 'maatje_valt_uit', id: d.traject_id, op: own.vanaf, params }]
				: [];
		}),
		...feitenContact(contact),
		...driehoeken.flatMap(feitenDriehoek)
	];
}

function feitenDriehoek(d: DriehoekOverzicht): Feit[] {
	const params = { naam: d.client_naam ?? '', maatje: d.voornaam };
	if (!d.partijen.some((p) => p === 'begeleider' || p === 'consulent') || d.fase === 'afgesloten')
		return [];
	if (!d.toestemming)
		return [{ code: 'toestemming_ontbreekt', id: d.traject_id, op: null, params }];
	return [];
}

/** What waits for a coordinator. */
export function feitenCoordinator(
	beleid: Beleid,
	koppelingen: Koppeling[],
	vrijwilligers: (Vrijwilliger & { pad: Pad })[]
): Feit[] {
	const grenzen = vogGrenzen(beleid);
	return [
		...koppelingen
			.filter((k) => k.als === 'coordinator')
			.flatMap((k) => feitenKoppeling(k, beleid.vandaag)),
		...koppelingen
			.filter(
				(k) =>
					k.als === 'coordinator' && k.status === 'voorgesteld' && k.coordinator_antwoord === null
			)
			.map((k): Feit => ({
				code: 'antwoord_coordinator',
				id: k.id,
				op: k.created_at.slice(0, 10),
				params: { maatje: k.voornaam ?? '', wijk: k.wijk ?? '' }
			})),
		...vrijwilligers.flatMap((v): Feit[] => {
			const params = { maatje: v.voornaam };
			const since = v.created_at.slice(0, 10);
			if (v.status === 'aangemeld') return feitenAanmelding(v, beleid.vandaag);
			if (v.status !== 'actief' || heeftPauze(v, beleid.vandaag)) return [];
			const facts = herinneringen(v.pad).map((stap): Feit => ({
				code: verloopCode(stap),
				id: v.id,
				op: stap.geldig_tot,
				params: { ...params, naam: stap.module?.naam ?? '' }
			}));
			const ready = !inzetbaarheid(v, grenzen).tegen.length;
			if (ready && !v.lopend && !v.voorgesteld)
				facts.push({
					code: 'vrijwilliger_wacht',
					id: v.id,
					op: v.laatste_koppeling_op?.slice(0, 10) ?? since,
					params
				});
			return facts;
		})
	];
}

/** Somebody who registered waits for a first talk, or for being approved. */
function feitenAanmelding(v: Vrijwilliger & { pad: Pad }, vandaag: string): Feit[] {
	const params = { maatje: v.voornaam };
	const { volgende, laatst, klaar } = v.pad;
	const since = v.created_at.slice(0, 10);
	if (klaar) return [{ code: 'goedkeuren', id: v.id, op: laatst ?? since, params }];
	if (volgende?.soort !== 'intake' || (volgende.gevraagd_op ?? '') >= vandaag) return [];
	return [{ code: 'intake_plannen', id: v.id, op: since, params }];
}

function verloopCode({ soort, stand }: Padstap): Feit['code'] {
	const gone = stand === 'verlopen';
	if (soort === 'vog') return gone ? 'vog_verlopen' : 'vog_loopt_af';
	return gone ? 'module_verlopen' : 'module_loopt_af';
}

/** Answers of the beheerder that a coordinator did not read yet; two queries. */
export async function feitenBureau(db: Db, organisaties: string[]): Promise<Feit[]> {
	const [vanAanbod, vanOrganisaties, wachtend] = await Promise.all([
		wijzigingen.refused(db),
		organisatieWijzigingen.refused(db),
		aanmeldingen.kort(db)
	]);
	const refused = [
		...vanAanbod.map((w) => ({ ...w, ...w.aanbod, id: w.id })),
		...vanOrganisaties.map((w) => ({ ...w, naam: w.organisaties.naam }))
	];
	return [
		...wachtend.map((a): Feit => ({
			code: 'aanmelding_wacht',
			id: a.id,
			op: a.ingediend_op?.slice(0, 10) ?? null,
			params: { naam: a.voornaam }
		})),
		...refused
			.filter((w) => organisaties.includes(w.organisatie_id))
			.map((w): Feit => ({
				code: 'wijziging_afgewezen',
				id: w.id,
				op: w.besloten_op?.slice(0, 10) ?? null,
				params: { naam: w.naam }
			}))
	];
}

export function feitenVrijwilliger(
	vandaag: string,
	koppelingen: Koppeling[],
	ik: { id: string; pad: Pad } | null
): Feit[] {
	const waiting: Feit[] = koppelingen
		.filter(
			(k) =>
				k.als === 'vrijwilliger' && k.status === 'voorgesteld' && k.vrijwilliger_antwoord === null
		)
		.map((k): Feit => ({
			code: 'antwoord_vrijwilliger',
			id: k.id,
			op: k.created_at.slice(0, 10),
			params: { wijk: k.wijk ?? '' }
		}));
	// What is still to be done the first time, and what has to be done again.
	const turn = ik?.pad.stappen.filter((s) => s.nodig && s.aan_zet === 'vrijwilliger') ?? [];
	for (const stap of turn) {
		const params = { naam: stap.module?.naam ?? '' };
		const code = stap.soort === 'vog' ? 'vog_aanvragen' : 'eigen_stap';
		waiting.push({ code, id: ik!.id, op: null, params });
	}
	for (const k of koppelingen)
		if (k.als === 'vrijwilliger') waiting.push(...feitenMaatje(k, vandaag));
	return waiting;
}

/** What waits for the editor of the kaart, and the figures beside it. */
export async function feitenBeheerder(db: Db) {
	const [aanbod, wacht, vanAanbod, vanOrganisaties] = await Promise.all([
		editor.counts(db),
		versheid.tellingen(db),
		wijzigingen.countOpen(db),
		organisatieWijzigingen.countOpen(db)
	]);
	const nakijken = vanAanbod + vanOrganisaties;
	const tellingen = { ...aanbod, oud: wacht.alles };
	const many = (code: Feit['code'], aantal: number): Feit[] =>
		aantal ? [{ code, id: '', op: null, params: { aantal } }] : [];
	return {
		tellingen,
		nakijken,
		feiten: [
			...many('wijziging_nakijken', nakijken),
			...many('aanbod_beoordelen', tellingen.wacht),
			...many('aanbod_verouderd', tellingen.oud)
		]
	};
}

export function isHulpverlener(gebruiker: Gebruiker): boolean {
	return heeftRol(gebruiker, 'begeleider', 'casusregisseur', 'consulent');
}
