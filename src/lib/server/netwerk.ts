import { fail, redirect } from '@sveltejs/kit';
import { readForm, type Formulierfouten } from '../domain/formulier.ts';
import { CONTACTEN, KRINGEN, netwerkSchema, ROLLEN, type Persoon } from '../domain/netwerk.ts';
import type { Weigercode } from '../domain/weigering.ts';
import type { Db } from './db/client.ts';
import * as netwerkbeelden from './db/netwerkbeelden.ts';

type Fout = {
	mensen?: Persoon[];
	versie?: string;
	errors?: Formulierfouten;
	weigering?: Weigercode;
};

/** Keeps what was put in the circles, of a cliënt; what was typed stays when it is refused. */
export async function bewaarNetwerk(db: Db, client: string, data: FormData, pad: string) {
	const form = readForm(netwerkSchema, data);
	const versie = String(data.get('versie') ?? '0');
	if (!form.ok) return fail<Fout>(422, { mensen: rows(data), versie, errors: form.errors });
	const done = await netwerkbeelden.save(db, client, form.data);
	if (!done.ok)
		return fail<Fout>(409, { mensen: form.data.mensen, versie, weigering: done.weigering });
	redirect(303, `${pad}?gelukt=bewaard`);
}

export async function wisNetwerk(db: Db, data: FormData, pad: string) {
	const done = await netwerkbeelden.erase(db, String(data.get('beeld') ?? ''));
	if (!done.ok) return fail<Fout>(409, { weigering: done.weigering });
	redirect(303, `${pad}?gelukt=gewist`);
}

/** Every row as it was typed, so that each fault stands beside its own; a choice that does not exist is the usual one. */
function rows(data: FormData): Persoon[] {
	const of = (name: string, i: number) => String(data.get(`${name}_${i}`) ?? '');
	const one = <T>(choices: readonly T[], value: unknown, usual: T) =>
		choices.includes(value as T) ? (value as T) : usual;
	const list: Persoon[] = [];
	for (let i = 0; data.has(`naam_${i}`); i++)
		list.push({
			naam: of('naam', i),
			rol: one(ROLLEN, of('rol', i), 'anders'),
			kring: one(KRINGEN, Number(of('kring', i)), 2),
			hoek: (Math.trunc(Number(of('hoek', i))) || 0) % 360,
			contact: one(CONTACTEN, of('contact', i), 'maand'),
			steun: data.has(`steun_${i}`)
		});
	return list;
}
