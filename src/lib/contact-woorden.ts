import type { Contact, Contactvraag, Contactwijze, Stemming } from './domain/contact.ts';
import type { Stiltefase } from './domain/stilte.ts';
import { FASE_NAAM } from './components/fase-names.ts';
import { m } from './paraglide/messages.js';
import Footprints from 'lucide-static/icons/footprints.svg?raw';
import Frown from 'lucide-static/icons/frown.svg?raw';
import House from 'lucide-static/icons/house.svg?raw';
import Meh from 'lucide-static/icons/meh.svg?raw';
import MessageCircle from 'lucide-static/icons/message-circle.svg?raw';
import Phone from 'lucide-static/icons/phone.svg?raw';
import Smile from 'lucide-static/icons/smile.svg?raw';

export const HOE_NAAM: Record<Contactwijze, () => string> = {
	langs: m.contact_langs,
	gebeld: m.contact_gebeld,
	samen: m.contact_samen,
	bericht: m.contact_bericht
};
export const HOE_ICON: Record<Contactwijze, string> = {
	langs: House,
	gebeld: Phone,
	samen: Footprints,
	bericht: MessageCircle
};
export const STEMMING_NAAM: Record<Stemming, () => string> = {
	goed: m.contact_goed,
	gaat_wel: m.contact_gaat_wel,
	zorgen: m.contact_zorgen
};
export const STEMMING_ICON: Record<Stemming, string> = {
	goed: Smile,
	gaat_wel: Meh,
	zorgen: Frown
};

export const VRAAG_NAAM: Record<Contactvraag, () => string> = {
	weer_contact: m.weer_contact_knop,
	niet_goed: m.niet_goed_knop
};

export const STILTE_NAAM: Record<Stiltefase, () => string> = {
	...FASE_NAAM,
	zonder: m.stilte_zonder
};

/** Who it was, as the reader knows them. */
export function wieWas({ van_mij, wie, partij }: Contact): string {
	if (van_mij) return m.contact_ik();
	return wie ?? (partij === 'vrijwilliger' ? m.contact_maatje() : m.contact_professional());
}
