import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { formValues } from '$lib/domain/formulier.ts';
import { addDays, mondayOf } from '$lib/domain/week.ts';
import { eersteStap, readWeek, rijveld, wasTekst, weekveld } from '$lib/domain/weekroutine.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as contacten from '$lib/server/db/contacten.ts';
import * as weekroutine from '$lib/server/db/weekroutine.ts';

/** This week, or the one before: what was forgotten on Friday is filled in on Monday. */
function weekOf(url: URL, vandaag: string): string {
	const now = mondayOf(vandaag);
	return url.searchParams.get('week') === 'vorige' ? addDays(now, -7) : now;
}

export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'begeleider', 'casusregisseur');
	const vandaag = dayOf(new Date());
	const week = weekOf(url, vandaag);
	const [trajecten, lijst] = await Promise.all([
		weekroutine.list(locals.db, gebruiker.id, week, addDays(week, 6)),
		contacten.list(locals.db, undefined, addDays(vandaag, -60))
	]);
	const standing = lijst.filter((c) => !c.ingetrokken_op);
	return {
		vandaag,
		week,
		vorige: week !== mondayOf(vandaag),
		rijen: trajecten.map(({ driehoek, uren, ...traject }) => {
			const stap = driehoek && eersteStap(driehoek);
			return {
				...traject,
				sleutel: randomUUID(),
				maatje: driehoek?.maatje ?? null,
				fase: driehoek?.fase ?? null,
				stap: driehoek && stap ? { id: driehoek.id, versie: driehoek.versie, stap } : null,
				uren: uren.length
					? uren.toSorted((a, b) => (b.ozr ?? 0) - (a.ozr ?? 0))
					: [{ soort: 'formeel' as const, ozr: traject.ozr, gepland: 0, werkelijk: null }],
				laatste: standing.find((c) => c.traject_id === traject.id) ?? null
			};
		}),
		gelukt: Number(url.searchParams.get('gelukt') ?? 0)
	};
}

/** What is kept now, per field, so that who was refused compares with that the next time. */
async function nu(locals: App.Locals, week: string): Promise<Record<string, string>> {
	const { id } = await requireRol(locals, 'begeleider', 'casusregisseur');
	const rows = await weekroutine.list(locals.db, id, week, addDays(week, 6));
	return Object.fromEntries(
		rows.flatMap((row) => [
			...row.uren.map((uur) => [weekveld(row.id, uur), wasTekst(uur)]),
			[rijveld(row.id, 'versie'), String(row.driehoek?.versie ?? '')]
		])
	) as Record<string, string>;
}

export const actions = {
	default: async ({ locals, request, url }) => {
		await requireRol(locals, 'begeleider', 'casusregisseur');
		const data = await request.formData();
		const vandaag = dayOf(new Date());
		const one = data.get('alleen');
		const { rijen, errors } = readWeek(data, vandaag, typeof one === 'string' ? one : null);
		const values = formValues(data);
		if (Object.keys(errors).length) return fail(422, { values, errors });
		if (!rijen.length) return fail(422, { values, leeg: true });
		const saved = await weekroutine.save(locals.db, weekOf(url, vandaag), rijen);
		if (!saved.ok) {
			const anders = saved.detail.split(',').filter(Boolean);
			const was = await nu(locals, weekOf(url, vandaag));
			return fail(409, { values, weigering: saved.weigering, anders, was });
		}
		const next = new URLSearchParams({ gelukt: String(saved.data) });
		if (url.searchParams.has('week')) next.set('week', 'vorige');
		redirect(303, `/week?${next}`);
	}
};
