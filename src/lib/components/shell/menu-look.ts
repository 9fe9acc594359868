import { m } from '$lib/paraglide/messages.js';
import Building2 from 'lucide-static/icons/building-2.svg?raw';
import HandHelping from 'lucide-static/icons/hand-helping.svg?raw';
import HeartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import Inbox from 'lucide-static/icons/inbox.svg?raw';
import House from 'lucide-static/icons/house.svg?raw';
import Link2 from 'lucide-static/icons/link-2.svg?raw';
import MapPinned from 'lucide-static/icons/map-pinned.svg?raw';
import MessagesSquare from 'lucide-static/icons/messages-square.svg?raw';
import Route from 'lucide-static/icons/route.svg?raw';
import Settings2 from 'lucide-static/icons/settings-2.svg?raw';
import UsersRound from 'lucide-static/icons/users-round.svg?raw';
import type { MenuCode } from './menu';

/** Word and icon of each entry. */
export const MENU_LOOK: Record<MenuCode, { label: () => string; icon: string }> = {
	start: { label: m.nav_start, icon: House },
	mijn: { label: m.mijn_titel, icon: HandHelping },
	berichten: { label: m.nav_berichten, icon: MessagesSquare },
	aanvragen: { label: m.nav_aanvragen, icon: Inbox },
	koppelen: { label: m.nav_koppelen, icon: Link2 },
	clienten: { label: m.nav_clienten, icon: UsersRound },
	trajecten: { label: m.nav_trajecten, icon: Route },
	vrijwilligers: { label: m.nav_vrijwilligers, icon: HeartHandshake },
	organisatie: { label: m.nav_organisatie, icon: Building2 },
	beheer: { label: m.nav_beheer, icon: Settings2 },
	aanbod: { label: m.nav_aanbod, icon: MapPinned }
};
