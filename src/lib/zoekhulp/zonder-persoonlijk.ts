import { verwijderPersoonlijk } from '../domain/zoeken/persoonlijk.ts';

/**
 * Takes a BSN, telephone number or mail address out of a search form before it is sent, so that it
 * is in no address at all. Without JavaScript the server does it and sends the visitor on.
 */
export function schoonFormulier(form: HTMLFormElement): void {
	for (const name of ['q', 'postcode']) {
		const veld = form.elements.namedItem(name);
		if (!(veld instanceof HTMLInputElement)) continue;
		const { schoon, verwijderd } = verwijderPersoonlijk(veld.value);
		if (!verwijderd) continue;
		veld.value = schoon;
		veld.dispatchEvent(new Event('input', { bubbles: true }));
		if (form.elements.namedItem('weggehaald')) continue;
		const teken = Object.assign(document.createElement('input'), {
			type: 'hidden',
			name: 'weggehaald',
			value: '1'
		});
		form.append(teken);
	}
}
