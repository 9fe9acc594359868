import { isDagdeel } from '../../../domain/dagdelen.ts';
import { COLLEGAS, LOGINS } from './data/accounts.ts';
import { AFGESLOTEN, CASUSREGIE, CLIENTEN } from './data/clienten.ts';
import { INZAGEN, TOESTEMMINGEN } from './data/driehoeken.ts';
import { HULPVRAGEN, KOPPELINGEN, type Hulpvraagregel } from './data/hulpvragen.ts';
import { DRIEHOEKEN } from './data/driehoeken.ts';
import { ORGANISATIES } from './data/organisaties.ts';
import { ERVARINGSDESKUNDIG, PAUZE, VRIJWILLIGERS } from './data/vrijwilligers.ts';
import { between, createRandom, demoId } from './random.ts';
import {
	dagenTerug,
	moment,
	must,
	opsomming,
	puntIn,
	telefoon,
	wijkVan,
	woorden,
	type Context,
	type Rij,
	type Rijen
} from './tabellen.ts';

const ACCOUNTS = [...LOGINS, ...COLLEGAS];

/** Who works where, who volunteers, who is helped, and what is asked. */
export function mensenRijen(context: Context): Rijen {
	return {
		lidmaatschappen: ACCOUNTS.flatMap(({ naam, lid }) =>
			lid
				? [
						{
							id: demoId('lidmaatschap', naam),
							gebruiker_id: account(context, naam),
							organisatie_id: demoId('organisatie', lid[0]),
							rol: lid[1]
						}
					]
				: []
		),
		vrijwilligers: VRIJWILLIGERS.map((_, i) => vrijwilliger(i, context)),
		vrijwilliger_resultaatgebieden: VRIJWILLIGERS.flatMap((row) =>
			woorden(row[9]).map((resultaatgebied) => ({
				vrijwilliger_id: vrijwilligerId(row[0]),
				resultaatgebied
			}))
		),
		clienten: CLIENTEN.map((row) => client(row, context)),
		hulpvragen: HULPVRAGEN.map((regel) => hulpvraag(regel, context)),
		hulpvraag_resultaatgebieden: HULPVRAGEN.flatMap((regel) =>
			regel.gebied.map((resultaatgebied) => ({ hulpvraag_id: hulpvraagId(regel), resultaatgebied }))
		),
		toestemmingen: TOESTEMMINGEN.flatMap((row) => toestemmingen(row, context)),
		toegangslog: INZAGEN.map(([key, wie, wat, dagen, tijd], i) => {
			const who = must(
				ACCOUNTS.find((a) => a.naam.startsWith(`${wie} `)),
				wie
			);
			return {
				id: demoId('inzage', String(i)),
				op: moment(context.vandaag, dagen, tijd),
				gebruiker_id: account(context, wie),
				wie: who.naam,
				organisatie: ORGANISATIES.find((org) => org[0] === who.lid?.[0])?.[1] ?? null,
				client_id: clientId(key),
				wat
			};
		})
	};
}

export const vrijwilligerId = (voornaam: string) => demoId('vrijwilliger', voornaam);
export const clientId = (key: string) => demoId('client', key);
export const hulpvraagId = ({ client, nr }: Pick<Hulpvraagregel, 'client' | 'nr'>) =>
	demoId('hulpvraag', `${client}:${nr ?? 1}`);

/** The id of an account by its name, or by its first name alone. */
export function account({ accounts }: Context, naam: string): string {
	return must(accounts.get(naam.split(' ')[0]!), `account of ${naam}`);
}

export function clientVan(key: string) {
	return must(
		CLIENTEN.find((row) => row[0] === key),
		`cliënt ${key}`
	);
}

function vrijwilliger(i: number, context: Context): Rij<'vrijwilligers'> {
	const { vandaag } = context;
	const row = must(VRIJWILLIGERS[i], 'vrijwilliger');
	const [
		voornaam,
		achternaam,
		org,
		wijk,
		radius_km,
		vervoer,
		geslacht,
		dagdelen,
		talen,
		,
		doelgroepen
	] = row;
	const [
		,
		,
		,
		,
		,
		,
		,
		,
		,
		,
		,
		interesses,
		liever_niet,
		uren_per_week,
		capaciteit,
		status,
		intake,
		vog
	] = row;
	const login = LOGINS.find((a) => a.vrijwilliger === voornaam);
	const since = intake === null ? between(createRandom(voornaam), 3, 20) : intake + 21;
	return {
		id: vrijwilligerId(voornaam),
		organisatie_id: demoId('organisatie', org),
		gebruiker_id: login ? account(context, voornaam) : null,
		voornaam,
		achternaam,
		email: login?.email ?? `${mailnaam(voornaam)}.${mailnaam(achternaam)}@post.example`,
		telefoon: telefoon(wijkVan(wijk)[1], 5003 + i * 41),
		pc4: wijkVan(wijk)[4],
		...puntIn(wijk, `vrijwilliger ${voornaam}`),
		radius_km,
		vervoer,
		geslacht,
		dagdelen: geldig(dagdelen),
		talen: woorden(talen),
		doelgroepen: woorden(doelgroepen),
		interesses: opsomming(interesses),
		liever_niet: woorden(liever_niet),
		over_mij: row[18],
		uren_per_week,
		capaciteit,
		ervaringsdeskundig: ERVARINGSDESKUNDIG.includes(voornaam),
		status,
		pauze_tot: PAUZE[voornaam] ? dagenTerug(vandaag, -PAUZE[voornaam]) : null,
		intake_op: intake === null ? null : dagenTerug(vandaag, intake),
		vog_op: vog === null ? null : dagenTerug(vandaag, vog),
		created_at: moment(vandaag, since)
	};
}

function client(row: ReturnType<typeof clientVan>, context: Context): Rij<'clienten'> {
	const [key, org, pseudoniem, wijk, geboortejaar, begeleider, consulent] = row;
	const login = LOGINS.find((a) => a.client === key);
	const asked = HULPVRAGEN.filter((h) => h.client === key).map((h) => h.sinds);
	const closed = AFGESLOTEN[key];
	return {
		id: clientId(key),
		organisatie_id: demoId('organisatie', org),
		gebruiker_id: login ? account(context, login.naam) : null,
		pseudoniem,
		roepnaam: key[0]!.toUpperCase() + key.slice(1),
		gemeente_id: demoId('gemeente', wijkVan(wijk)[1]),
		wijk_id: demoId('wijk', wijk),
		pc4: wijkVan(wijk)[4],
		geboortejaar,
		begeleider_id: begeleider && account(context, begeleider),
		casusregisseur_id: CASUSREGIE[key] ? account(context, CASUSREGIE[key]) : null,
		consulent_id: consulent && account(context, consulent),
		afgesloten_op: closed ? dagenTerug(context.vandaag, closed) : null,
		created_at: moment(context.vandaag, Math.max(...asked) + 90)
	};
}

function hulpvraag(regel: Hulpvraagregel, context: Context): Rij<'hulpvragen'> {
	const [, , , wijk, , begeleider, consulent] = clientVan(regel.client);
	const started = !regel.nr && DRIEHOEKEN.some((d) => d.client === regel.client);
	const proposed = KOPPELINGEN.filter((k) => hulpvraagId(k) === hulpvraagId(regel));
	const latest = Math.min(regel.sinds, ...proposed.map((k) => k.sinds));
	return {
		id: hulpvraagId(regel),
		client_id: clientId(regel.client),
		gemaakt_door: account(
			context,
			must(begeleider ?? consulent, `professional of ${regel.client}`)
		),
		wijk_id: demoId('wijk', wijk),
		dagdelen: geldig(regel.dagdelen),
		talen: woorden(regel.talen),
		geslacht_wens: regel.wens ?? null,
		zoekt: regel.zoekt ?? 'beide',
		max_afstand_km: regel.km ?? null,
		uren_per_week: regel.uren ?? null,
		belangrijk: regel.belangrijk,
		past_niet: regel.past_niet ?? '',
		complex: regel.complex !== undefined,
		complex_reden: regel.complex ?? null,
		status: regel.gesloten ? 'gesloten' : started ? 'gekoppeld' : 'open',
		created_at: moment(context.vandaag, regel.sinds),
		updated_at: moment(context.vandaag, latest)
	};
}

function toestemmingen(row: (typeof TOESTEMMINGEN)[number], context: Context) {
	const [key, org, delen, doel, dagen, zelf] = row;
	const by = zelf ? LOGINS.find((a) => a.client === key)!.naam : clientVan(key)[5]!;
	return woorden(delen).map((deel): Rij<'toestemmingen'> => ({
		id: demoId('toestemming', `${key}:${org}:${deel}`),
		client_id: clientId(key),
		ontvanger_soort: 'organisatie',
		ontvanger_vrijwilliger_id: null,
		ontvanger_organisatie_id: demoId('organisatie', org),
		deel,
		doel,
		wijze: zelf ? 'zelf' : 'gesprek',
		gegeven_op: dagenTerug(context.vandaag, dagen),
		vastgelegd_door: account(context, by),
		ingetrokken_op: null,
		created_at: moment(context.vandaag, dagen)
	}));
}

function geldig(dagdelen: string): string[] {
	return woorden(dagdelen).map((code) => must(isDagdeel(code) ? code : null, `dagdeel ${code}`));
}

function mailnaam(naam: string): string {
	return naam
		.normalize('NFKD')
		.replace(/[^a-zA-Z]/g, '')
		.toLowerCase();
}
