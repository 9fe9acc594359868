import { addDays } from '../../../domain/week.ts';
import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { COLLEGAS, LOGINS } from './data/accounts.ts';
import { CLIENTEN } from './data/clienten.ts';
import { MEEDOENERS, NIVEAUS, PLAN_GEDEELD, PLANNEN, type Planregel } from './data/plannen.ts';
import { trajectId } from './driehoeken.ts';
import { clientId } from './mensen.ts';
import { demoId } from './random.ts';
import { dagenTerug, moment, must, type Context, type Rij } from './tabellen.ts';

/** Both plans of a few trajecten with their versions and answers, who else takes part, and levels that changed. */
export async function plannenDemo(db: Db, context: Context): Promise<void> {
	const { vandaag } = context;
	const made = PLANNEN.map((regel) => plan(regel, context));
	unwrap(await db.from('plan_versies').insert(made.flatMap(({ versies }) => versies)));
	unwrap(await db.from('plan_antwoorden').insert(made.flatMap(({ antwoorden }) => antwoorden)));
	unwrap(
		await db.from('traject_aanbieders').insert(
			MEEDOENERS.map(({ client, org, taak, ozr, van, gestopt }) => ({
				traject_id: trajectId(client),
				organisatie_id: demoId('organisatie', org),
				taak,
				ozr,
				van: dagenTerug(vandaag, van),
				gestopt_op: gestopt ? dagenTerug(vandaag, gestopt[0]) : null,
				stop_reden: gestopt?.[1] ?? null
			}))
		)
	);
	unwrap(
		await db.from('traject_ozr').insert(
			Object.entries(NIVEAUS).flatMap(([client, steps]) =>
				steps.map(([weken, ozr, reden]) => ({
					traject_id: trajectId(client),
					vanaf: addDays(vandaag, -7 * weken),
					ozr,
					reden
				}))
			)
		)
	);
	for (const [client, steps] of Object.entries(NIVEAUS))
		unwrap(
			await db
				.from('trajecten')
				.update({ ozr: steps.at(-1)![1] })
				.eq('id', trajectId(client))
		);
	unwrap(
		await db.from('toestemmingen').insert(
			PLAN_GEDEELD.map(([client, org]) => ({
				client_id: clientId(client),
				ontvanger_soort: 'organisatie',
				ontvanger_organisatie_id: demoId('organisatie', org),
				deel: 'plan',
				doel: 'Zodat ik mijn verhaal maar één keer vertel.',
				wijze: 'gesprek',
				gegeven_op: dagenTerug(vandaag, 200)
			}))
		)
	);
}

function plan({ client, soort, versies }: Planregel, { vandaag, accounts }: Context) {
	const [, , , , , begeleider, consulent] = must(
		CLIENTEN.find(([key]) => key === client),
		`client ${client}`
	);
	const writer = must(soort === 'zorgplan' ? begeleider : consulent, `writer for ${client}`);
	const own = LOGINS.find((login) => login.client === client)?.naam;
	const rows: Rij<'plan_versies'>[] = [];
	const antwoorden: Rij<'plan_antwoorden'>[] = [];
	versies.forEach(({ ago, anders = '', tekst, antwoord }, i) => {
		const id = demoId('plan', `${client}:${soort}:${i}`);
		const later = versies.slice(i + 1).find((v) => v.ago !== null);
		const days = ago === null ? 4 : Math.ceil(ago * 7);
		rows.push({
			id,
			traject_id: trajectId(client),
			soort,
			nummer: ago === null ? null : i + 1,
			status: later ? 'vervangen' : ago === null ? 'concept' : stand(antwoord),
			inhoud: tekst,
			aanleiding: anders,
			door: must(accounts.get(writer), writer),
			bewerkt_op: moment(vandaag, days, '10:40'),
			vastgesteld_op: ago === null ? null : moment(vandaag, days, '11:00'),
			vastgesteld_naam: ago === null ? null : voluit(writer),
			vervangen_op: later ? moment(vandaag, Math.ceil(later.ago! * 7), '11:00') : null
		});
		if (!antwoord) return;
		const [akkoord, wijze, reden = ''] = antwoord;
		const self = wijze === 'zelf';
		antwoorden.push({
			id: demoId('planantwoord', `${client}:${soort}:${i}`),
			plan_versie_id: id,
			akkoord,
			reden,
			wijze,
			gegeven_op: dagenTerug(vandaag, days - 2),
			vastgelegd_door: self ? null : must(accounts.get(writer), writer),
			vastgelegd_naam: self ? (own ?? 'Cliënt') : voluit(writer),
			op: moment(vandaag, days - 2, '14:15')
		});
	});
	return { versies: rows, antwoorden };
}

function stand(antwoord: Planregel['versies'][number]['antwoord']): string {
	if (!antwoord) return 'vastgesteld';
	return antwoord[0] ? 'akkoord' : 'niet_akkoord';
}

function voluit(voornaam: string): string {
	const found = [...LOGINS, ...COLLEGAS].find(({ naam }) => naam.startsWith(`${voornaam} `));
	return must(found, voornaam).naam;
}
