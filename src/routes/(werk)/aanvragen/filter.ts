import { leesKenmerk } from '$lib/domain/kenmerk.ts';

export const TABS = ['wacht', 'mij', 'collega', 'klaar'] as const;
export type Tab = (typeof TABS)[number];

export interface Filter {
	tab: Tab;
	gebied: string;
	zoek: string;
}

export function leesFilter(url: URL): Filter {
	const asked = url.searchParams.get('tab');
	return {
		tab: TABS.find((tab) => tab === asked) ?? 'wacht',
		gebied: url.searchParams.get('gebied') ?? '',
		zoek: url.searchParams.get('kenmerk')?.trim() ?? ''
	};
}

type Rij = {
	kenmerk: string;
	gebieden: string[];
	opgepakt_door: string | null;
	afgesloten_op: string | null;
};

export function tabVan(rij: Rij, ik: string): Tab {
	if (rij.afgesloten_op) return 'klaar';
	if (!rij.opgepakt_door) return 'wacht';
	return rij.opgepakt_door === ik ? 'mij' : 'collega';
}

/** A kenmerk as it was heard over the phone, or a part of one. */
export function filtered<R extends Rij>(
	rijen: R[],
	{ tab, gebied, zoek }: Filter,
	ik: string
): R[] {
	const kenmerk = leesKenmerk(zoek);
	const part = zoek.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	return rijen.filter(
		(rij) =>
			tabVan(rij, ik) === tab &&
			(!gebied || rij.gebieden.includes(gebied)) &&
			(kenmerk ? rij.kenmerk === kenmerk : rij.kenmerk.includes(part))
	);
}
