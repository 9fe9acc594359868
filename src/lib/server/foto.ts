import { altSchema } from '../domain/aanbod-invoer.ts';
import { readForm, type Formulierfouten, type Formulierwaarden } from '../domain/formulier.ts';
import { readBeeld } from './beeld.ts';
import * as afbeeldingen from './db/afbeeldingen.ts';
import type { Db } from './db/client.ts';

/** Takes in a posted picture with its text; both are asked for, both faults come at once. */
export async function saveFoto(
	db: Db,
	van: { aanbod?: string; organisatie?: string },
	posted: FormData
): Promise<{ ok: true } | { ok: false; values: Formulierwaarden; errors: Formulierfouten }> {
	const form = readForm(altSchema, posted);
	const read = await readBeeld(posted.get('foto'));
	if (form.ok && read.ok) {
		await afbeeldingen.save(db, van, form.data.alt, read.beeld);
		return { ok: true };
	}
	return {
		ok: false,
		values: form.ok ? { alt: form.data.alt } : form.values,
		errors: { ...(read.ok ? {} : { foto: read.fout }), ...(form.ok ? {} : form.errors) }
	};
}
