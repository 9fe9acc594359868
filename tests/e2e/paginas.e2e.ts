import type { Page } from '@playwright/test';
import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { axe, expect, noHorizontalScroll, test } from '../fixtures.ts';
import type { Rolnaam } from './inloggen.ts';

// Each page stands by itself; one after the other they are most of the time that all journeys take.
test.describe.configure({ mode: 'parallel' });

/** A path, or how to get to the first page of its kind from a list. */
type Route = string | { op: string; naar: RegExp; met?: string };

const PUBLIEK: Route[] = [
	'/',
	'/aanbod',
	'/aanbod?q=taal+maatje&postcode=3431&gratis=1',
	'/aanbod?postcode=centrum&pagina=500',
	'/aanbod?plek=52.03,5.08&vak=5.05,52,5.1,52.05&vorm=thuis&taal=ar',
	'/aanbod?q=xqzwvkj',
	'/aanbod?q=ik+wil+dood',
	'/aanbod?q=eenzaamheit',
	'/aanbod?q=vrijwilligerswerk',
	'/aanbod?q=paspoort',
	'/offline',
	{ op: '/aanbod', naar: /^\/aanbod\/[^?]+$/ },
	'/aanbod/koffie-inloop-de-zwaan',
	'/aanbod/inloop-de-poort',
	'/aanbod/de-luwte',
	'/lijstje',
	'/l/aaaaaaaaaa',
	'/wijken',
	'/wijken?q=xqzwvkj',
	'/wijken?gemeente=nieuwegein',
	'/wijken/stadscentrum',
	{ op: '/wijken/stadscentrum', naar: /^\/locaties\/[0-9a-f-]{36}$/ },
	{ op: '/aanbod', naar: /^\/aanbod\/[^?]+$/, met: '/melden' },
	{ op: '/aanbod', naar: /^\/aanbod\/[^?]+$/, met: '/melden?gelukt' },
	'/actueel',
	'/controle/een-link-die-er-niet-is',
	'/afmelden/een-link-die-er-niet-is',
	'/hulp-vragen',
	'/hulp-vragen/volgen/een-link-die-er-niet-is',
	'/vrijwilliger-worden',
	'/vrijwilliger-worden/aanmelden',
	'/vrijwilliger-worden/aanmelden/een-link-die-er-niet-is',
	'/uitnodiging/een-link-die-er-niet-is',
	'/weer-contact/een-link-die-er-niet-is',
	'/inloggen',
	'/inloggen/link',
	'/wachtwoord-vergeten',
	'/privacy',
	'/toegankelijkheid',
	'/contact',
	'/api',
	'/te-vaak',
	'/bestaat-niet'
];
const koppeling = { op: '/koppelen', naar: /^\/koppelingen\/[0-9a-f-]{36}/ };
/** One that is agreed (sandra) or on the way together. */
const opWeg = (wie: string) => `/koppelingen/${demoId('koppeling', wie)}`;
const client = { op: '/clienten', naar: /^\/clienten\/[0-9a-f-]{36}$/ };
const gesprek = { op: '/berichten', naar: /^\/koppelingen\/[0-9a-f-]{36}\/berichten$/ };
const aanvraag = { op: '/aanvragen', naar: /^\/aanvragen\/[0-9a-f-]{36}$/ };
const hulpvraag = `/hulpvragen/${demoId('hulpvraag', 'bert:1')}`;
const eigenAanbod = { op: '/organisatie', naar: /^\/organisatie\/aanbod\/[0-9a-f-]{36}$/ };
const wijziging = { op: '/beheer/wijzigingen', naar: /^\/beheer\/wijzigingen\/[0-9a-f-]{36}$/ };
const traject = { op: '/trajecten', naar: /^\/trajecten\/[0-9a-f-]{36}$/ };
const joke = `/trajecten/${demoId('traject', 'joke')}`;
const mijnGesprek = { op: '/mijn/gesprekken', naar: /^\/mijn\/gesprek\/[0-9a-f-]{36}$/ };

const PER_ROL: Record<Rolnaam, Route[]> = {
	inwoner: [
		'/start',
		'/mijn',
		'/mijn/plan',
		'/mijn/contact',
		'/mijn/weer-contact',
		'/mijn/weten',
		'/mijn/spreken',
		'/mijn/uren',
		'/mijn/crisisblad',
		'/mijn/doelen',
		'/mijn/overdracht',
		'/mijn/gesprekken',
		mijnGesprek,
		'/mijn/evaluatie',
		`/mijn/evaluatie/${demoId('evaluatie', 'joke:-10')}`,
		'/mijn/netwerk',
		'/agenda',
		{ ...koppeling, op: '/mijn' },
		'/wachtwoord',
		'/berichten',
		gesprek,
		'/postvak/instellingen'
	],
	maatje: [
		'/start',
		'/punten',
		'/berichten',
		gesprek,
		'/postvak',
		'/mijn/profiel',
		'/mijn/pad',
		'/contacten',
		`/gedeeld/${demoId('traject', 'joke')}`,
		'/mijn-mensen',
		'/mijn/gesprekken',
		'/mijn/evaluatie',
		{ ...koppeling, op: '/start' },
		{ ...traject, op: '/start' },
		{ ...traject, op: '/start', met: '/crisisblad' }
	],
	coordinator: [
		'/start',
		'/koppelen',
		'/koppelen/ronde',
		'/koppelen/groepen',
		'/koppelen/groepen/ruimte',
		'/vrijwilligers',
		'/vrijwilligers?fase=pad&q=ruud',
		'/vrijwilligers?fase=gestopt',
		`/vrijwilligers/${demoId('vrijwilliger', 'Karim')}`,
		`/vrijwilligers/${demoId('vrijwilliger', 'Sanne')}`,
		`/organisatie/vrijwilligersbeleid/${demoId('organisatie', 'meeloop')}`,
		'/vrijwilligers/punten',
		'/berichten',
		gesprek,
		'/postvak',
		'/postvak/instellingen',
		'/vrijwilligers/aanmeldingen',
		`/vrijwilligers/${demoId('vrijwilliger', 'Karim')}/profiel`,
		'/organisatie',
		koppeling,
		opWeg('emine:Sevda'),
		`/trajecten/${demoId('traject', 'joke')}`,
		opWeg('sandra:Henk'),
		eigenAanbod,
		{ ...eigenAanbod, met: '/geschiedenis' },
		{ ...eigenAanbod, met: '/foto' },
		'/organisatie/aanbod/nieuw',
		{ op: '/organisatie', naar: /^\/organisatie\/gegevens\/[0-9a-f-]{36}$/ }
	],
	begeleider: [
		'/start',
		'/clienten',
		'/clienten/nieuw',
		client,
		{ ...client, met: '/hulpvraag' },
		{ ...client, met: '/bewerken' },
		hulpvraag,
		`${hulpvraag}/aanpassen`,
		opWeg('sandra:Henk'),
		opWeg('nadine:Stefan'),
		'/gedeeld',
		`/gedeeld/${demoId('traject', 'sjaak')}`,
		'/trajecten',
		traject,
		`${joke}/plan`,
		`${joke}/plan/zorgplan?van=1&naar=2`,
		`${joke}/plan/zorgplan/schrijven`,
		`${joke}/bewerken`,
		`${joke}/aanbieders`,
		`${joke}/doelen`,
		`${joke}/doelen/nieuw`,
		`${joke}/doelen/${demoId('doel', 'joke:0')}`,
		`${joke}/overdracht`,
		`${joke}/gesprekken`,
		`${joke}/evaluatie`,
		`${joke}/evaluatie/${demoId('evaluatie', 'joke:-10')}`,
		`${joke}/evaluatie/${demoId('evaluatie', 'joke:-10')}/zrm`,
		`${joke}/netwerk`,
		'/gesprekken/papier',
		'/week',
		'/trajecten/stilte',
		{ ...traject, met: '/contact' },
		{ ...traject, met: '/terugval' },
		...['uren', 'afspraken', 'weten', 'verloop'].map((deel) => ({
			...traject,
			met: `?deel=${deel}`
		})),
		`/trajecten/${demoId('traject', 'joke')}/crisisblad`,
		`/trajecten/${demoId('traject', 'rachid')}`
	],
	consulent: [
		'/start',
		'/clienten',
		'/trajecten',
		traject,
		`${joke}/plan`,
		`${joke}/plan/ondersteuningsplan`,
		'/aanvragen',
		'/aanvragen?tab=klaar',
		aanvraag,
		{ ...aanvraag, op: '/aanvragen?tab=mij' }
	],
	gemeente: [
		'/start',
		'/beheer',
		'/beheer/aanbod',
		'/beheer/synoniemen',
		'/beheer/punten',
		'/beheer/gewichten',
		'/trajecten/ritme',
		'/beheer/berichten',
		'/beheer/dekking',
		'/beheer/versheid',
		'/beheer/versheid/termijnen',
		'/beheer/wijzigingen',
		wijziging,
		'/beheer/verheldering',
		{
			op: '/beheer/wijzigingen',
			naar: /^\/beheer\/wijzigingen\/organisatie\/[0-9a-f-]{36}$/
		},
		'/beheer/dubbel',
		{ op: '/beheer/dubbel', naar: /^\/beheer\/dubbel\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/ },
		'/beheer/dubbel/organisaties',
		`/beheer/dubbel/organisaties/${demoId('organisatie', 'volle-kast')}/${demoId('organisatie', 'volle-kast-dubbel')}`
	]
};

const name = (route: Route) =>
	typeof route === 'string' ? route : `${route.naar.source.split('\\/')[1]} ${route.met ?? ''}`;

async function open(page: Page, route: Route) {
	if (typeof route === 'string') return void (await page.goto(route));
	await page.goto(route.op);
	const links = page.getByRole('main').getByRole('link');
	await expect(links.first()).toBeVisible();
	const paths = await links.evaluateAll((links) =>
		links.map((link) => link.getAttribute('href') ?? '')
	);
	const path = paths.find((href) => route.naar.test(href));
	expect(path, `een link als ${route.naar} op ${route.op}`).toBeTruthy();
	await page.goto(path! + (route.met ?? ''));
}

/**
 * Phone and desk, light and dark, and the narrowest screen, on the same page. `donker` are the widths at
 * which the dark colours are looked at: behind the sign-in the desk adds only the sidebar, which is the
 * same everywhere.
 */
async function check(page: Page, donker: readonly number[]) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page).toHaveTitle(/dichtbij/);
	for (const width of [1440, 360]) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: 'light' });
		await axe(page);
		if (!donker.includes(width)) continue;
		await page.emulateMedia({ colorScheme: 'dark' });
		await axe(page, { colours: true });
	}
	for (const width of [320, 768, 1440]) await noHorizontalScroll(page, width);
	await expect(page.locator('body')).not.toContainText('[object');
}

for (const route of PUBLIEK) {
	test(`een bezoeker kan ${name(route)} lezen op elk scherm`, async ({ page }) => {
		await open(page, route);
		await check(page, [1440, 360]);
	});
}

for (const [rol, routes] of Object.entries(PER_ROL) as [Rolnaam, Route[]][]) {
	for (const route of routes) {
		test(`${rol} kan ${name(route)} lezen op elk scherm (${routes.indexOf(route) + 1})`, async ({
			als
		}) => {
			const page = await als(rol);
			await open(page, route);
			await check(page, routes[0] === route ? [1440, 360] : [360]);
		});
	}
}
