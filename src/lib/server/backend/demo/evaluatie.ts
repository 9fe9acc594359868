import type { Persoon } from '../../../domain/netwerk.ts';
import { addDays } from '../../../domain/week.ts';
import { werkdag } from '../../../domain/voortgangsgesprek.ts';
import type { Db } from '../../db/client.ts';
import type { Json } from '../../db/database.types.ts';
import { unwrap } from '../../db/unwrap.ts';
import { EVALUATIES, GESPREKKEN, NETWERKEN, ZRM } from './data/evaluatie.ts';
import { trajectId } from './driehoeken.ts';
import { account, clientId, clientVan, vrijwilligerId } from './mensen.ts';
import { demoId } from './random.ts';
import { dagenTerug, moment, must, type Context } from './tabellen.ts';

/** Talks held and planned, what three people said over a year, and who stands around Joke. */
export async function evaluatieDemo(db: Db, context: Context): Promise<void> {
	await gesprekken(db, context);
	await evaluaties(db, context);
	unwrap(
		await db.from('netwerkbeelden').insert(
			NETWERKEN.map(({ client, dagen, wijze, mensen }) => ({
				client_id: clientId(client),
				dag: dagenTerug(context.vandaag, dagen),
				wijze,
				door: wijze === 'gesprek' ? begeleider(client, context) : null,
				mensen: mensen.map(persoon) as unknown as Json
			}))
		)
	);
}

async function gesprekken(db: Db, context: Context) {
	const { vandaag } = context;
	const rows = GESPREKKEN.map((g) => ({ ...g, id: demoId('gesprek', `${g.client}:${g.dagen}`) }));
	unwrap(
		await db.from('voortgangsgesprekken').insert(
			rows.map(({ id, client, soort, dagen, tijd, plek, wie, netwerk = '' }) => ({
				id,
				traject_id: trajectId(client),
				soort,
				dag: dagen > 0 ? dagenTerug(vandaag, dagen) : werkdag(addDays(vandaag, -dagen)),
				tijd,
				plek,
				genodigd: ['begeleider', 'client', ...wie],
				netwerk,
				status: dagen > 0 ? 'geweest' : 'gepland',
				gepland_door: begeleider(client, context),
				created_at: moment(vandaag, Math.max(dagen, 0) + 14)
			}))
		)
	);
	unwrap(
		await db.from('gespreksverslagen').insert(
			rows.flatMap(({ id, client, verslag, dagen }) =>
				verslag
					? [
							{
								gesprek_id: id,
								tekst: verslag,
								door: begeleider(client, context),
								versie: 1,
								op: moment(vandaag, dagen, '16:00')
							}
						]
					: []
			)
		)
	);
	unwrap(
		await db.from('gesprekvoorbereidingen').insert(
			rows.flatMap(({ id, voorbereiding, gedeeld_met }) =>
				voorbereiding && gedeeld_met
					? [
							{
								gesprek_id: id,
								antwoorden: voorbereiding as Json,
								gedeeld_met: [...gedeeld_met],
								verstuurd_op: moment(vandaag, 1, '19:20')
							}
						]
					: []
			)
		)
	);
}

async function evaluaties(db: Db, context: Context) {
	const { vandaag } = context;
	const id = (client: string, dagen: number) => demoId('evaluatie', `${client}:${dagen}`);
	unwrap(
		await db.from('evaluaties').insert(
			EVALUATIES.map(({ client, moment: welk, dagen }) => ({
				id: id(client, dagen),
				traject_id: trajectId(client),
				moment: welk,
				dag: dagenTerug(vandaag, dagen),
				gevraagd_door: begeleider(client, context),
				created_at: moment(vandaag, Math.max(dagen, 0) + 14)
			}))
		)
	);
	unwrap(
		await db.from('evaluatie_antwoorden').insert(
			EVALUATIES.flatMap(({ client, dagen, maatje, kanten }) =>
				kanten.map(({ kant, wijze = 'zelf', zegt }) => ({
					evaluatie_id: id(client, dagen),
					kant,
					vrijwilliger_id: kant === 'vrijwilliger' ? vrijwilligerId(maatje) : null,
					antwoorden: antwoorden(zegt) as Json,
					wijze,
					door: kant === 'begeleider' || wijze === 'gesprek' ? begeleider(client, context) : null,
					// one that is still open was answered by somebody yesterday
					verstuurd_op: moment(vandaag, Math.max(dagen, 1), '11:15')
				}))
			)
		)
	);
	unwrap(
		await db.from('evaluatie_zrm').insert(
			ZRM.map(({ client, dagen, niveaus }) => ({
				evaluatie_id: id(client, dagen),
				niveaus,
				door: begeleider(client, context),
				op: moment(vandaag, dagen, '11:30')
			}))
		)
	);
}

const ASPECTEN = ['resultaat', 'welbevinden', 'vaardigheden', 'regie', 'netwerk'];

/** `2 Ik begin net.` per aspect, in their order; a figure alone has no words. */
function antwoorden(zegt: readonly string[]) {
	return Object.fromEntries(
		zegt.map((text, i) => {
			const woorden = text.slice(2);
			return [ASPECTEN[i], { oordeel: Number(text[0]), ...(woorden && { woorden }) }];
		})
	);
}

/** `Marja zus:familie 1 40 week steun` without the role being a name. */
function persoon([naam, rol, kring, hoek, contact, steun]: readonly [
	string,
	Persoon['rol'],
	Persoon['kring'],
	number,
	Persoon['contact'],
	boolean
]): Persoon {
	return { naam, rol, kring, hoek, contact, steun };
}

function begeleider(client: string, context: Context): string {
	return account(context, must(clientVan(client)[5], `begeleider of ${client}`));
}
