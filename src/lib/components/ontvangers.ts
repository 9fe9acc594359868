import { DELEN_DOSSIER, isGeldig, type Toestemming } from '$lib/domain/toestemming';
import { m } from '$lib/paraglide/messages.js';

type Regel = Toestemming & { organisaties: { naam: string } | null };

/** Name of a receiver; of a maatje the first name, where the visitor may know it. */
export function ontvangerNaam(t: Regel, maatjes: Record<string, string>): string {
	if (t.ontvanger_vrijwilliger_id)
		return maatjes[t.ontvanger_vrijwilliger_id] ?? m.weten_een_maatje();
	return t.organisaties?.naam ?? m.weten_een_organisatie();
}

/** What stands today, together per receiver: maatjes first, parts in the order of the dossier. */
export function perOntvanger(rows: Regel[], maatjes: Record<string, string>, vandaag: string) {
	const found = new Map<string, { id: string; naam: string; delen: Regel[] }>();
	const rank = (t: Regel) => DELEN_DOSSIER.indexOf(t.deel) + (t.ontvanger_vrijwilliger_id ? 0 : 10);
	const valid = rows.filter((t) => isGeldig(t, vandaag)).sort((a, b) => rank(a) - rank(b));
	for (const row of valid) {
		const id = row.ontvanger_vrijwilliger_id ?? row.ontvanger_organisatie_id ?? '';
		const entry = found.get(id) ?? { id, naam: ontvangerNaam(row, maatjes), delen: [] };
		entry.delen.push(row);
		found.set(id, entry);
	}
	return [...found.values()];
}
