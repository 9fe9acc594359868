import type { LucideIcon } from '@lucide/svelte';
import Baby from '@lucide/svelte/icons/baby';
import Compass from '@lucide/svelte/icons/compass';
import HandHeart from '@lucide/svelte/icons/hand-heart';
import House from '@lucide/svelte/icons/house';
import Mailbox from '@lucide/svelte/icons/mailbox';
import Smile from '@lucide/svelte/icons/smile';
import Sun from '@lucide/svelte/icons/sun';
import UsersRound from '@lucide/svelte/icons/users-round';

/** One icon per resultaatgebied; its hue is the token `--rg-CODE`. */
export const GEBIED_ICON: Record<string, LucideIcon> = {
	regie: Compass,
	netwerk: UsersRound,
	administratie: Mailbox,
	dagbesteding: Sun,
	zelfzorg: Smile,
	mantelzorg: HandHeart,
	huishouden: House,
	gezin: Baby
};
