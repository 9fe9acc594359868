import { findOvergang, waakvlamDatum } from '../../../domain/driehoek.ts';
import type { Fase, Partij, Stap } from '../../../domain/overgangen.ts';
import { LOGINS, COLLEGAS } from './data/accounts.ts';
import { DRIEHOEKEN, type Driehoekregel } from './data/driehoeken.ts';
import { VRIJWILLIGERS } from './data/vrijwilligers.ts';
import { koppelingId } from './koppelingen.ts';
import { account, clientId, clientVan, vrijwilligerId } from './mensen.ts';
import { demoId } from './random.ts';
import { dagenTerug, moment, must, woorden, type Context, type Rij } from './tabellen.ts';

/** Driehoeken with all that happened: phases, steps, and the consent they began with. */
export function driehoekRijen(context: Context) {
	return {
		driehoeken: DRIEHOEKEN.map((regel) => driehoek(regel, context)),
		driehoek_fasen: DRIEHOEKEN.flatMap((regel) => fasen(regel, context)),
		driehoek_stappen: DRIEHOEKEN.flatMap((regel) => stappen(regel, context)),
		toestemmingen: DRIEHOEKEN.flatMap((regel) => toestemmingen(regel, context))
	};
}

export const trajectId = (client: string) => demoId('traject', client);
const driehoekId = ({ client, maatje }: Driehoekregel) => demoId('driehoek', `${client}:${maatje}`);

function driehoek(regel: Driehoekregel, { vandaag }: Context): Rij<'driehoeken'> {
	const { client, maatje, start, gang } = regel;
	let waakvlam_op: string | null = null;
	let fase: Fase = 'verkenning';
	let sinds = moment(vandaag, start, '09:00');
	for (const [naar, dagen] of gang) {
		if (naar === 'overgedragen') waakvlam_op = waakvlamDatum(dagenTerug(vandaag, dagen));
		else if (overgang(fase, naar).soort === 'opschalen') waakvlam_op = null;
		fase = naar;
		sinds = moment(vandaag, dagen, '13:00');
	}
	return {
		id: driehoekId(regel),
		traject_id: trajectId(client),
		koppeling_id: koppelingId(client, maatje),
		vrijwilliger_id: vrijwilligerId(maatje),
		fase,
		fase_sinds: sinds,
		waakvlam_op,
		versie: 1 + gang.length,
		gestart_op: dagenTerug(vandaag, start),
		created_at: moment(vandaag, start, '09:00')
	};
}

function fasen(regel: Driehoekregel, context: Context): Rij<'driehoek_fasen'>[] {
	const { client, start, gang } = regel;
	const line = (i: number, rest: Omit<Rij<'driehoek_fasen'>, 'id' | 'driehoek_id'>) => ({
		id: demoId('fase', `${driehoekId(regel)}:${i}`),
		driehoek_id: driehoekId(regel),
		...rest
	});
	const lines = [
		line(0, {
			van: 'verkenning',
			naar: 'verkenning',
			soort: 'start',
			reden: null,
			partij: 'begeleider',
			door: begeleider(client, context),
			op: moment(context.vandaag, start, '09:00')
		})
	];
	let van: Fase = 'verkenning';
	for (const [naar, dagen, reden = null, partij = 'begeleider'] of gang) {
		const door = wie(regel, partij, context);
		const op = moment(context.vandaag, dagen, '13:00');
		const { soort } = overgang(van, naar);
		lines.push(line(lines.length, { van, naar, soort, reden, partij, door, op }));
		van = naar;
	}
	return lines;
}

/** Before each step of the table its demands are done, evenly over the time there was. */
function stappen(regel: Driehoekregel, context: Context): Rij<'driehoek_stappen'>[] {
	const { client, start, gang, gedaan } = regel;
	const done: { stap: Stap; dagen: number; tijd: string }[] = [
		{ stap: 'toestemming', dagen: start, tijd: '09:00' }
	];
	const spread = (steps: readonly Stap[], from: number, until: number) =>
		steps.forEach((stap, i) => {
			const dagen = Math.round(from - ((from - until) * (i + 1)) / (steps.length + 1));
			done.push({ stap, dagen, tijd: dagen === from ? '15:00' : '10:30' });
		});
	let van: Fase = 'verkenning';
	let since = start;
	for (const [naar, dagen] of gang) {
		const { vereist, soort } = overgang(van, naar);
		if (soort !== 'opschalen') {
			spread(
				vereist.filter((stap) => !done.some((d) => d.stap === stap)),
				since,
				dagen
			);
		}
		van = naar;
		since = dagen;
	}
	spread(gedaan, since, 1);
	return done.map(({ stap, dagen, tijd }, i) => ({
		id: demoId('stap', `${driehoekId(regel)}:${i}`),
		driehoek_id: driehoekId(regel),
		stap,
		gedaan_op: moment(context.vandaag, dagen, tijd),
		gedaan_door: begeleider(client, context),
		notitie: NOTITIE[stap] ?? ''
	}));
}

const NOTITIE: Partial<Record<Stap, string>> = {
	kennismaking: 'Samen koffie gedronken. Het voelde goed voor allebei.',
	afspraken: 'Vaste dag, wie belt bij ziekte en wat er niet hoeft.',
	eerste_gesprek: 'Met z’n drieën gesproken. De cliënt had het formulier zelf ingevuld.',
	terugvalafspraak: 'Op papier wie er belt en wat er dan gebeurt.',
	warme_overdracht: 'Aan tafel met alle drie. De lijst met telefoonnummers hangt op de koelkast.'
};

function toestemmingen(regel: Driehoekregel, context: Context): Rij<'toestemmingen'>[] {
	const { client, maatje, start, delen, ingetrokken } = regel;
	const own = LOGINS.find((a) => a.client === client);
	return woorden(delen).map((deel) => ({
		id: demoId('toestemming', `${client}:${maatje}:${deel}`),
		client_id: clientId(client),
		ontvanger_soort: 'vrijwilliger',
		ontvanger_vrijwilliger_id: vrijwilligerId(maatje),
		ontvanger_organisatie_id: null,
		deel,
		doel: DOEL[deel] ?? 'Voor de samenwerking met mijn maatje.',
		wijze: own ? 'zelf' : 'gesprek',
		gegeven_op: dagenTerug(context.vandaag, start),
		vastgelegd_door: own ? account(context, own.naam) : begeleider(client, context),
		ingetrokken_op: ingetrokken ? moment(context.vandaag, ingetrokken, '14:00') : null,
		created_at: moment(context.vandaag, start, '09:00')
	}));
}

const DOEL: Record<string, string> = {
	contact: 'Mijn maatje mag weten wie ik ben en hoe ik te bereiken ben.',
	plan: 'Mijn maatje mag weten waar ik aan werk.',
	uren: 'Mijn maatje mag zien hoeveel hulp ik krijg.'
};

function overgang(van: Fase, naar: Fase) {
	return must(findOvergang(van, naar), `step ${van} > ${naar}`);
}

function begeleider(client: string, context: Context): string {
	return account(context, must(clientVan(client)[5], `begeleider of ${client}`));
}

function wie({ client, maatje }: Driehoekregel, partij: Partij, context: Context): string {
	if (partij === 'consulent') {
		return account(context, must(clientVan(client)[6], `consulent of ${client}`));
	}
	if (partij !== 'coordinator') return begeleider(client, context);
	const org = VRIJWILLIGERS.find((v) => v[0] === maatje)?.[2];
	const staff = [...LOGINS, ...COLLEGAS].find(
		(a) => a.lid?.[0] === org && a.lid?.[1] === 'coordinator'
	);
	return account(context, must(staff, `coordinator of ${org}`).naam);
}
