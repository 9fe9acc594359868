import type { Rolpartij } from '$lib/domain/gebruiker';

/** Where the main navigation can lead, in the order in which it stands there. */
export const MENU = {
	start: '/start',
	mijn: '/mijn',
	berichten: '/berichten',
	aanvragen: '/aanvragen',
	koppelen: '/koppelen',
	clienten: '/clienten',
	trajecten: '/trajecten',
	vrijwilligers: '/vrijwilligers',
	organisatie: '/organisatie',
	beheer: '/beheer',
	aanbod: '/aanbod'
} as const;
export type MenuCode = keyof typeof MENU;

const MAX = 6;

const PER_ROL: Record<Rolpartij, MenuCode[]> = {
	begeleider: ['clienten', 'trajecten'],
	casusregisseur: ['clienten', 'trajecten'],
	consulent: ['aanvragen', 'trajecten', 'clienten'],
	coordinator: ['koppelen', 'vrijwilligers', 'organisatie'],
	beheerder: ['beheer'],
	vrijwilliger: [],
	client: ['mijn']
};

/**
 * What stands in the menu of somebody with these roles: Start first, then what belongs to the
 * roles (the first one first), messages for who has a conversation, Aanbod last; never more than six.
 */
export function menuFor(rollen: readonly Rolpartij[], schrijft = false): MenuCode[] {
	const own = [...new Set(rollen.flatMap((rol) => PER_ROL[rol]))];
	const messages: MenuCode[] = schrijft ? ['berichten'] : [];
	return ['start', ...own.slice(0, MAX - 2 - messages.length), ...messages, 'aanbod'];
}

/** Whether the page at `path` belongs to an entry: itself or anything below it. */
export function isHere(path: string, href: string): boolean {
	return path === href || path.startsWith(`${href}/`);
}
