import type { Besluit } from '../../domain/tussenstap.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** What rules the step between out, and what the professional decided about it. */
export async function lees(db: Db, hulpvraag: string): Promise<Besluit> {
	const [row] = unwrap(await db.rpc('tussenstap_lezen', { vraag: hulpvraag }));
	// Each of the three may be empty; the generated types don't say so.
	return (row as Besluit | undefined) ?? { nooit: null, mag: null, reden: '' };
}

/** Keeps the decision; or why it can't be. */
export async function zeg(db: Db, hulpvraag: string, besluit: { mag: boolean; reden: string }) {
	return attempt(
		await db.rpc('tussenstap_zeggen', {
			vraag: hulpvraag,
			akkoord: besluit.mag,
			waarom: besluit.reden
		})
	);
}
