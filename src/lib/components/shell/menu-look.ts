import { m } from '$lib/paraglide/messages.js';
import type { LucideIcon } from '@lucide/svelte';
import Building2 from '@lucide/svelte/icons/building-2';
import HeartHandshake from '@lucide/svelte/icons/heart-handshake';
import Inbox from '@lucide/svelte/icons/inbox';
import House from '@lucide/svelte/icons/house';
import Link2 from '@lucide/svelte/icons/link-2';
import MapPinned from '@lucide/svelte/icons/map-pinned';
import Route from '@lucide/svelte/icons/route';
import Settings2 from '@lucide/svelte/icons/settings-2';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { MenuCode } from './menu';

/** Word and icon of each entry. */
export const MENU_LOOK: Record<MenuCode, { label: () => string; icon: LucideIcon }> = {
	start: { label: m.nav_start, icon: House },
	aanvragen: { label: m.nav_aanvragen, icon: Inbox },
	koppelen: { label: m.nav_koppelen, icon: Link2 },
	clienten: { label: m.nav_clienten, icon: UsersRound },
	trajecten: { label: m.nav_trajecten, icon: Route },
	vrijwilligers: { label: m.nav_vrijwilligers, icon: HeartHandshake },
	organisatie: { label: m.nav_organisatie, icon: Building2 },
	beheer: { label: m.nav_beheer, icon: Settings2 },
	aanbod: { label: m.nav_aanbod, icon: MapPinned }
};
