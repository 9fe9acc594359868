import type { BijzondereDag } from '../../domain/komende-dagen.ts';
import type { Tijd } from '../../domain/open.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Plek = {
	naam: string | null;
	adres: string | null;
	postcode: string | null;
	plaats: string | null;
	lat: number | null;
	lng: number | null;
};
type Bron = {
	url: string;
	naam: string;
	samenvatting: string;
	soort: string | null;
	organisatie: string;
	telefoon: string | null;
	email: string | null;
	website: string | null;
	talen: string[];
	gebied: string[];
	kosten_soort: string | null;
	prijs_cents: number | null;
	locaties: Plek[];
	tijden: Tijd[];
	bijzonder: BijzondereDag[];
};

/**
 * An offer as schema.org knows it: a Service of an Organization, at places with opening hours. What
 * is unknown is left out, also a holiday that nobody said anything about.
 */
export function alsSchemaOrg(bron: Bron): object {
	const { telefoon, email, website } = bron;
	return known({
		'@context': 'https://schema.org',
		'@type': 'Service',
		'@id': bron.url,
		url: bron.url,
		name: bron.naam,
		description: bron.samenvatting,
		serviceType: bron.soort,
		areaServed: bron.gebied,
		isAccessibleForFree: bron.kosten_soort === 'gratis' || null,
		offers: bron.prijs_cents && {
			'@type': 'Offer',
			price: (bron.prijs_cents / 100).toFixed(2),
			priceCurrency: 'EUR'
		},
		provider: known({
			'@type': 'Organization',
			name: bron.organisatie,
			telephone: telefoon,
			email,
			url: website
		}),
		availableChannel: known({
			'@type': 'ServiceChannel',
			serviceUrl: bron.url,
			availableLanguage: bron.talen,
			servicePhone: telefoon && { '@type': 'ContactPoint', telephone: telefoon },
			serviceLocation: bron.locaties.map((plek) => place(bron, plek))
		}),
		hoursAvailable: bron.tijden.map(hours)
	});
}

function place(bron: Bron, plek: Plek): object {
	return known({
		'@type': 'Place',
		name: plek.naam ?? bron.naam,
		address: known({
			'@type': 'PostalAddress',
			streetAddress: plek.adres,
			postalCode: plek.postcode,
			addressLocality: plek.plaats,
			addressCountry: 'NL'
		}),
		geo: plek.lat !== null && {
			'@type': 'GeoCoordinates',
			latitude: plek.lat,
			longitude: plek.lng
		},
		openingHoursSpecification: bron.tijden.map(hours),
		specialOpeningHoursSpecification: bron.bijzonder.flatMap(special)
	});
}

function hours({ dag, van, tot }: Tijd): object {
	const dayOfWeek = `https://schema.org/${DAYS[dag - 1]}`;
	return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens: van, closes: tot };
}

/** Closed all day is written as open from 00:00 to 00:00. */
function special({ datum, stand, tijden }: BijzondereDag): object[] {
	const day = { '@type': 'OpeningHoursSpecification', validFrom: datum, validThrough: datum };
	if (stand === 'onbekend') return [];
	if (stand === 'dicht') return [{ ...day, opens: '00:00', closes: '00:00' }];
	return tijden.map(({ van, tot }) => ({ ...day, opens: van, closes: tot }));
}

/** Without what is empty. */
function known(all: Record<string, unknown>): Record<string, unknown> {
	const empty = (value: unknown) =>
		value === null || value === false || value === '' || (Array.isArray(value) && !value.length);
	return Object.fromEntries(
		Object.entries(all).filter(([, value]) => value !== undefined && value !== 0 && !empty(value))
	);
}

/** For inside a script element: no text in the data can end it or begin a comment. */
export function alsJsonLd(data: object): string {
	return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => {
		return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}
