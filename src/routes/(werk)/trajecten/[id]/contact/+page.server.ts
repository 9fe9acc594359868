import { randomUUID } from 'node:crypto';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { contactSchema, nazorgDagSchema, nazorgSchema } from '$lib/domain/contact.ts';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { heeftRol, organisatiesMetRol } from '$lib/domain/gebruiker.ts';
import { addMonths } from '$lib/domain/week.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as contacten from '$lib/server/db/contacten.ts';
import * as contactvragen from '$lib/server/db/contactvragen.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as nazorg from '$lib/server/db/nazorg.ts';
import { nieuwGeheim } from '$lib/server/mail/controle-mail.ts';
import { qrPath } from '$lib/server/qr.ts';
import { openTraject } from '$lib/server/trajectblad.ts';

export async function load({ locals, params, url }) {
	const gebruiker = await requireUser(locals);
	const { db } = locals;
	const traject = await openTraject(db, params.id);
	const [lijst, zorg, vragen, link, sides] = await Promise.all([
		contacten.list(db, traject.id),
		nazorg.get(db, traject.id),
		contactvragen.list(db, traject.client_id),
		contactvragen.linkSinds(db, traject.client_id),
		driehoeken.overzicht(db, traject.id)
	]);
	const vandaag = dayOf(new Date());
	const own = organisatiesMetRol(gebruiker, 'begeleider', 'casusregisseur');
	const side = sides.find((d) => d.fase !== 'afgesloten') ?? null;
	return {
		traject,
		gebruikerId: gebruiker.id,
		contacten: lijst,
		nazorg: zorg,
		vragen: vragen.filter((vraag) => !vraag.opgepakt_op),
		link,
		vandaag,
		sleutel: randomUUID(),
		magNazorg: own.includes(traject.organisatie_id),
		magBeleid: heeftRol(gebruiker, 'begeleider', 'casusregisseur'),
		waakvlam: waakvlamDag(side, zorg.gezegd),
		/** Without a maatje the day is what the aanbieder says: half a year after the end, unless said otherwise. */
		voorstel: side ? null : addMonths(traject.eind_op, 6),
		maand: zorg.uren.find((u) => u.maand.slice(0, 7) === vandaag.slice(0, 7)) ?? null,
		gelukt: url.searchParams.get('gelukt')
	};
}

type Zorg = Awaited<ReturnType<typeof nazorg.get>>['gezegd'];
/** The day of the contact half a year later, while it is to be done; null when it is not, or not needed. */
function waakvlamDag(side: driehoeken.DriehoekOverzicht | null, zorg: Zorg): string | null {
	if (zorg && !zorg.waakvlam) return null;
	if (side) return ['overgedragen', 'waakvlam'].includes(side.fase) ? side.waakvlam_op : null;
	return zorg?.waakvlam_gedaan_op ? null : (zorg?.waakvlam_op ?? null);
}

type Event = RequestEvent<{ id: string }>;
const done = ({ params }: Event, gelukt: string, deel = '') =>
	redirect(303, `/trajecten/${params.id}/contact?${new URLSearchParams({ gelukt })}${deel}`);

async function client({ locals, params }: Event) {
	return (await openTraject(locals.db, params.id)).client_id;
}

export const actions = {
	contact: async (event) => {
		await requireUser(event.locals);
		const form = readForm(contactSchema(dayOf(new Date())), await event.request.formData());
		if (!form.ok) return fail(422, { over: 'contact', values: form.values, errors: form.errors });
		const logged = await contacten.log(event.locals.db, event.params.id, form.data);
		if (logged.ok) done(event, form.data.vervangt ? 'verbeterd' : 'contact');
		else
			return fail(409, { over: 'contact', values: { ...form.data }, weigering: logged.weigering });
	},
	intrekken: async (event) => {
		await requireUser(event.locals);
		const values = formValues(await event.request.formData());
		const gone = await contacten.withdraw(event.locals.db, String(values.contact ?? ''));
		if (gone.ok) done(event, 'ingetrokken');
		else return fail(409, { over: 'intrekken', weigering: gone.weigering });
	},
	nazorg: async (event) => {
		await requireUser(event.locals);
		const form = readForm(nazorgSchema(dayOf(new Date())), await event.request.formData());
		if (!form.ok) return fail(422, { over: 'nazorg', values: form.values, errors: form.errors });
		const said = await nazorg.zeg(event.locals.db, event.params.id, form.data);
		if (said.ok) done(event, 'nazorg', '#nazorg');
		else return fail(409, { over: 'nazorg', weigering: said.weigering });
	},
	uur: async (event) => {
		await requireUser(event.locals);
		const form = readForm(nazorgDagSchema(dayOf(new Date())), await event.request.formData());
		if (!form.ok) return fail(422, { over: 'uur', values: form.values, errors: form.errors });
		const planned = await nazorg.plan(event.locals.db, event.params.id, form.data.dag);
		if (planned.ok) done(event, 'uur', '#nazorg');
		else return fail(409, { over: 'uur', weigering: planned.weigering });
	},
	/** The link is on this answer only: what is kept of it is its hash. */
	link: async (event) => {
		await requireUser(event.locals);
		const { token, hash } = nieuwGeheim();
		await contactvragen.maakLink(event.locals.db, await client(event), hash);
		const adres = `${event.url.origin}/weer-contact/${token}`;
		return { over: 'link', adres, qr: qrPath(adres) };
	},
	link_weg: async (event) => {
		await requireUser(event.locals);
		await contactvragen.trekLinkIn(event.locals.db, await client(event));
		done(event, 'link_weg', '#papier');
	},
	oppakken: async (event) => {
		await requireUser(event.locals);
		const values = formValues(await event.request.formData());
		const taken = await contactvragen.pakOp(event.locals.db, String(values.vraag ?? ''));
		if (taken.ok) done(event, 'opgepakt');
		else return fail(409, { over: 'oppakken', weigering: taken.weigering });
	}
} satisfies Record<string, (event: Event) => unknown>;
