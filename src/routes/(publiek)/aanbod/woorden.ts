import type { Schaal, Vorm } from '$lib/domain/aanbod.ts';
import type { Vinkje } from '$lib/domain/aanbodvraag.ts';
import { m } from '$lib/paraglide/messages.js';

export function vinkjeNaam(vinkje: Vinkje): string {
	switch (vinkje) {
		case 'open':
			return m.aanbod_vinkje_open();
		case 'gratis':
			return m.aanbod_vinkje_gratis();
		case 'zonder_verwijzing':
			return m.aanbod_vinkje_zonder_verwijzing();
		case 'rolstoel':
			return m.aanbod_vinkje_rolstoel();
	}
}

export function vormNaam(vorm: Vorm): string {
	switch (vorm) {
		case 'locatie':
			return m.filter_vorm_locatie();
		case 'thuis':
			return m.filter_vorm_thuis();
		case 'telefoon':
			return m.filter_vorm_telefoon();
		case 'online':
			return m.filter_vorm_online();
	}
}

export function schaalNaam(schaal: Schaal): string {
	switch (schaal) {
		case 'wijk':
			return m.filter_schaal_wijk();
		case 'bovenwijks':
			return m.filter_schaal_bovenwijks();
		case 'stedelijk':
			return m.filter_schaal_stedelijk();
		case 'regionaal':
			return m.filter_schaal_regionaal();
	}
}

/** "Vianen, gemeente Vijfheerenlanden"; only the name when the gemeente is called that too. */
export function plaatsNaam(
	{ naam, gemeente }: { naam: string; gemeente: string },
	vanToestel = false
): string {
	if (vanToestel) return m.plek_dichtbij({ plaats: naam });
	return naam === gemeente ? naam : m.plek_bij({ plaats: naam, gemeente });
}
