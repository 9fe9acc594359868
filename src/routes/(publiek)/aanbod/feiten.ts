import { formatDistance } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import BadgeCheck from 'lucide-static/icons/badge-check.svg?raw';
import CircleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import Clock from 'lucide-static/icons/clock.svg?raw';
import Coins from 'lucide-static/icons/coins.svg?raw';
import DoorOpen from 'lucide-static/icons/door-open.svg?raw';
import MapPin from 'lucide-static/icons/map-pin.svg?raw';
import Phone from 'lucide-static/icons/phone.svg?raw';
import type { PageData } from './$types';

interface Feit {
	icon: string;
	tekst: string;
	toon?: 'goed' | 'let-op';
}

/**
 * What the list says of one result in a few words, in the order to show. Plain values in place of a
 * component each: a list has a hundred of them, and a phone wakes up every component one by one.
 */
export function feitenVan(r: PageData['resultaten'][number]): Feit[] {
	const feiten: (Feit | false | null)[] = [
		r.elders && {
			icon: MapPin,
			tekst: r.deel === 'niet_wijk' ? m.resultaat_niet_wijk() : m.resultaat_niet_gemeente(),
			toon: 'let-op'
		},
		r.afstand_m !== null
			? { icon: MapPin, tekst: formatDistance(r.afstand_m) + (r.plaats ? `, ${r.plaats}` : '') }
			: r.plaats !== null && { icon: MapPin, tekst: r.plaats },
		r.open && { icon: Clock, tekst: r.open.tekst, ...(r.open.open && { toon: 'goed' as const }) },
		(r.vorm.includes('telefoon') || r.vorm.includes('online')) && {
			icon: Phone,
			tekst: m.aanbod_op_afstand()
		},
		r.kosten_soort === 'gratis' && { icon: Coins, tekst: m.aanbod_gratis() },
		r.verwijzing_nodig === false && { icon: DoorOpen, tekst: m.aanbod_zonder_verwijzing() },
		r.versheid.let_op
			? { icon: CircleAlert, tekst: r.versheid.tekst, toon: 'let-op' }
			: { icon: BadgeCheck, tekst: r.versheid.tekst }
	];
	return feiten.filter((feit) => !!feit);
}
