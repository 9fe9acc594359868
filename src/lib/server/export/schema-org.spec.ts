import { expect, test } from 'vitest';
import { alsJsonLd, alsSchemaOrg } from './schema-org.ts';

const plek = {
	naam: 'De Zwaan',
	adres: 'Zwanenbloem 2',
	postcode: '3434 BK',
	plaats: 'Nieuwegein',
	lat: 52.03,
	lng: 5.08
};
const bron = {
	url: 'https://kaart.example/aanbod/koffie',
	naam: 'Koffie </script><script>alert(1)</script>',
	samenvatting: 'Kom langs & praat',
	soort: 'Inloop',
	organisatie: 'De Zwaan',
	telefoon: '030 000 10 13',
	email: null,
	website: null,
	talen: ['nl'],
	gebied: [],
	kosten_soort: 'gratis',
	prijs_cents: null,
	locaties: [plek],
	tijden: [{ dag: 1, van: '09:00', tot: '12:00' }],
	bijzonder: [
		{ datum: '2026-12-25', feestdag: null, reden: null, stand: 'dicht' as const, tijden: [] },
		{ datum: '2026-12-26', feestdag: null, reden: null, stand: 'onbekend' as const, tijden: [] }
	]
};

test('niets in de gegevens kan het script-element beëindigen', () => {
	const text = alsJsonLd(alsSchemaOrg(bron));
	expect(text).not.toMatch(/[<>&]/);
	expect(JSON.parse(text)).toMatchObject({ '@type': 'Service', name: bron.naam });
});

test('wat onbekend is, staat er niet in, en een feestdag zonder bericht ook niet', () => {
	const data = JSON.parse(alsJsonLd(alsSchemaOrg(bron)));
	expect(data.provider).toEqual({
		'@type': 'Organization',
		name: 'De Zwaan',
		telephone: '030 000 10 13'
	});
	expect(data).not.toHaveProperty('areaServed');
	expect(data.isAccessibleForFree).toBe(true);
	const [place] = data.availableChannel.serviceLocation;
	expect(place.openingHoursSpecification).toEqual([
		{
			'@type': 'OpeningHoursSpecification',
			dayOfWeek: 'https://schema.org/Monday',
			opens: '09:00',
			closes: '12:00'
		}
	]);
	expect(place.specialOpeningHoursSpecification).toEqual([
		{
			'@type': 'OpeningHoursSpecification',
			validFrom: '2026-12-25',
			validThrough: '2026-12-25',
			opens: '00:00',
			closes: '00:00'
		}
	]);
});

test('zonder adres is er geen plaats', () => {
	expect(alsJsonLd(alsSchemaOrg({ ...bron, locaties: [] }))).not.toContain('Place');
});
