import type { Organisatieveld, Zijde } from '$lib/domain/samenvoegen.ts';
import { m } from '$lib/paraglide/messages.js';
import type * as dubbel from '$lib/server/db/organisaties-dubbel.ts';

type Rij = Awaited<ReturnType<typeof dubbel.paar>>[number];

const SOORT: Record<string, () => string> = {
	vrijwilligersorganisatie: m.dubbel_org_soort_vrijwilligers,
	welzijnsorganisatie: m.dubbel_org_soort_welzijn,
	semiprofessioneel: m.dubbel_org_soort_semi,
	aanbieder: m.dubbel_org_soort_aanbieder,
	gemeente: m.dubbel_org_soort_gemeente,
	overig: m.dubbel_org_soort_overig
};
/** What an editor wants to know that comes along; the rest is administration. */
const MEE: Record<string, (input: { aantal: number }) => string> = {
	aanbod: m.dubbel_org_mee_aanbod,
	locaties: m.dubbel_org_mee_locaties,
	lidmaatschappen: m.dubbel_org_mee_mensen,
	vrijwilligers: m.dubbel_org_mee_vrijwilligers,
	clienten: m.dubbel_org_mee_clienten,
	trajecten: m.dubbel_org_mee_trajecten
};

/** One organisatie in words, with how much hangs on it. */
export function zijdeVan(rij: Rij, tellingen: Partial<Record<string, number>>) {
	const mee = Object.entries(MEE)
		.filter(([tabel]) => tellingen[tabel])
		.map(([tabel, woord]) => woord({ aantal: tellingen[tabel]! }));
	const live = rij.status === 'gepubliceerd';
	return {
		id: rij.id,
		naam: rij.naam,
		href: `/organisatie/gegevens/${rij.id}`,
		status: rij.status,
		gecontroleerd_op: null,
		created_at: rij.created_at,
		stand: [live ? m.dubbel_org_openbaar() : m.dubbel_org_niet_openbaar(), ...mee].join(' · '),
		waarden: {
			naam: rij.naam,
			soort: SOORT[rij.soort]?.() ?? rij.soort,
			omschrijving: rij.omschrijving,
			telefoon: rij.telefoon ?? '',
			email: rij.email ?? '',
			website: rij.website ?? '',
			gemeente_id: rij.gemeenten?.naam ?? '',
			zoekt_vrijwilligers: rij.zoekt_vrijwilligers ? m.bureau_ja() : m.bureau_nee()
		}
	} satisfies Zijde<Organisatieveld> & Record<string, unknown>;
}
