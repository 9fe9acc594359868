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
		case 'thuis':
			return m.aanbod_vinkje_thuis();
	}
}
