import { fail, redirect } from '@sveltejs/kit';
import { besluitSchema } from '../domain/aanbod-invoer.ts';
import { readForm } from '../domain/formulier.ts';
import { weigeringTekst } from '../weigering-woorden.ts';
import type { decide } from './db/wijzigingen.ts';

/** An emptied name is no improvement: it stays as proposed. */
function improved({ naam, ...words }: { naam: string | null } & Record<string, string | null>) {
	return naam ? { naam, ...words } : words;
}

type Besluit = Parameters<typeof decide>[2];

/** The answer of the beheerder; `bewaar` writes it. */
export async function beslis(
	request: Request,
	bewaar: (besluit: Besluit) => ReturnType<typeof decide>
) {
	const form = readForm(besluitSchema, await request.formData());
	if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
	const { besluit, gezien, reden, ...words } = form.data;
	const answer = await bewaar({
		goed: besluit !== 'nee',
		reden,
		aanpassing: besluit === 'anders' ? improved(words) : {},
		gezien: JSON.parse(gezien) as unknown
	});
	if (!answer.ok)
		return fail(409, {
			values: Object.fromEntries(
				Object.entries(form.data).map(([name, value]) => [name, value ?? ''])
			),
			errors: { formulier: weigeringTekst(answer.weigering) } as Record<string, string>
		});
	redirect(303, `/beheer/wijzigingen?gelukt=${besluit === 'nee' ? 'nee' : 'goed'}`);
}
