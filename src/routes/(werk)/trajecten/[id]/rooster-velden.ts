import { urenveld } from '$lib/domain/uren.ts';
import { formatWeek } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Rooster, Soort } from './rooster.ts';

export const MATEN = ['gepland', 'werkelijk'] as const;
export type Maatsoort = (typeof MATEN)[number];

export const soortNaam = ({ ozr }: Soort) => (ozr ? m.beeld_ozr({ ozr }) : m.beeld_informeel());
export const maatNaam = (maat: Maatsoort) =>
	maat === 'gepland' ? m.uren_gepland() : m.uren_werkelijk();

/** What each field of the grid is called, for labels and for the list of errors. */
export function veldnamen(rooster: Rooster, vandaag: string): Record<string, string> {
	const names: Record<string, string> = {};
	for (const { week } of rooster.weken)
		for (const soort of rooster.soorten)
			for (const maat of MATEN)
				names[urenveld(maat, { week, ...soort })] =
					`${formatWeek(week, vandaag)}, ${soortNaam(soort)}, ${maatNaam(maat)}`;
	return names;
}
