import { leesWas, type Urenregel } from '$lib/domain/uren.ts';
import type { Maatsoort } from './rooster-velden.ts';

type Bewaard = Urenregel & { versie: number };

export const komma = (n: number | null | undefined) => (n ?? '').toString().replace('.', ',');

/** What a line is now, for the hidden field that goes along. */
export const nu = (line: Bewaard | undefined) => ({
	versie: line?.versie ?? 0,
	gepland: line?.gepland ?? 0,
	werkelijk: line?.werkelijk ?? null
});

/**
 * What stands in a field of the grid. After a refusal: what was typed, but a field that nobody touched
 * shows what is kept now. `elders` is what somebody else saved meanwhile in a field that was touched.
 */
export function veldwaarde(
	maat: Maatsoort,
	line: Bewaard | undefined,
	getypt: { waarde: unknown; was: unknown } | null
): { tekst: string; elders: number | null | undefined } {
	const now = nu(line);
	const kept = maat === 'gepland' ? now.gepland || null : now.werkelijk;
	const old = leesWas(getypt?.was);
	if (typeof getypt?.waarde !== 'string') return { tekst: komma(kept), elders: undefined };
	const empty = !getypt.waarde.trim();
	const typed = empty
		? maat === 'gepland'
			? 0
			: null
		: Number(getypt.waarde.trim().replace(',', '.'));
	if (old && typed === old[maat]) return { tekst: komma(kept), elders: undefined };
	const changed = old && old[maat] !== now[maat] && typed !== now[maat];
	return { tekst: getypt.waarde, elders: changed ? kept : undefined };
}
