import { bewaardeRedenen } from '../../../domain/koppelen-bewaard.ts';
import type { Voorstel } from '../../../domain/koppelen.ts';
import { statusNaAntwoorden } from '../../../domain/koppeling.ts';
import type { Json } from '../../db/database.types.ts';
import { DRIEHOEKEN, type Driehoekregel } from './data/driehoeken.ts';
import { KOPPELINGEN, type Koppelingregel } from './data/hulpvragen.ts';
import { aanbodId } from './kaart.ts';
import { account, clientVan, hulpvraagId, vrijwilligerId } from './mensen.ts';
import { oordeel } from './oordeel.ts';
import { demoId } from './random.ts';
import { dagenTerug, moment, must, type Context, type Rij } from './tabellen.ts';

/** Weeks from a proposal to a start, in days: proposed, coordinator, volunteer, cliënt. */
const LEAD = [16, 13, 10, 8] as const;

/** Every proposal, also those that a driehoek came from. */
export function koppelingRijen(context: Context): Rij<'koppelingen'>[] {
	return [
		...KOPPELINGEN.map((regel) => voorstelRij(regel, context)),
		...DRIEHOEKEN.map((regel) => startRij(regel, context))
	];
}

export const koppelingId = (client: string, met: string) => demoId('koppeling', `${client}:${met}`);

function voorstelRij(regel: Koppelingregel, context: Context): Rij<'koppelingen'> {
	const { client, maatje: voornaam, aanbod, sinds, antwoorden = [true, true] } = regel;
	const [coordinator, vrijwilliger] = voornaam ? antwoorden : [null, null];
	const answers = {
		coordinator_antwoord: coordinator,
		vrijwilliger_antwoord: vrijwilliger,
		client_antwoord: coordinator && vrijwilliger ? true : null
	};
	const on = (answer: boolean | null, days: number) =>
		answer === null ? null : moment(context.vandaag, Math.max(1, sinds - days), '13:20');
	return {
		id: koppelingId(client, must(voornaam ?? aanbod, 'maatje or aanbod')),
		hulpvraag_id: hulpvraagId(regel),
		vrijwilliger_id: voornaam ? vrijwilligerId(voornaam) : null,
		aanbod_id: aanbod ? aanbodId(aanbod) : null,
		voorgesteld_door: professional(client, context),
		bericht: regel.bericht ?? '',
		redenen: redenen(oordeel(regel, dagenTerug(context.vandaag, sinds))),
		...answers,
		coordinator_op: on(coordinator, 1),
		vrijwilliger_op: on(vrijwilliger, 3),
		client_op: on(answers.client_antwoord, 4),
		client_wijze: answers.client_antwoord === null ? null : 'gesprek',
		akkoord_op: on(answers.client_antwoord, 4),
		start_op: null,
		einde_reden: null,
		reden_nee: regel.reden_nee ?? null,
		status: regel.ingetrokken ? 'ingetrokken' : voornaam ? statusNaAntwoorden(answers) : 'akkoord',
		created_at: moment(context.vandaag, sinds),
		updated_at: moment(context.vandaag, Math.max(1, sinds - 3), '13:20')
	};
}

function startRij({ client, maatje: voornaam, start, gang }: Driehoekregel, context: Context) {
	const [proposed, coordinator, volunteer, asked] = LEAD;
	const ended = gang.at(-1)?.[0] === 'afgesloten';
	return {
		id: koppelingId(client, voornaam),
		hulpvraag_id: hulpvraagId({ client }),
		vrijwilliger_id: vrijwilligerId(voornaam),
		aanbod_id: null,
		voorgesteld_door: professional(client, context),
		bericht: '',
		redenen: redenen(
			oordeel({ client, maatje: voornaam }, dagenTerug(context.vandaag, start + proposed))
		),
		coordinator_antwoord: true,
		vrijwilliger_antwoord: true,
		client_antwoord: true,
		client_op: moment(context.vandaag, start + asked, '10:20'),
		client_wijze: 'gesprek',
		akkoord_op: moment(context.vandaag, start + asked, '10:20'),
		start_op: dagenTerug(context.vandaag, start),
		einde_reden: ended ? (gang.length > 1 ? 'doel_bereikt' : 'klik_niet') : null,
		coordinator_op: moment(context.vandaag, start + coordinator, '11:10'),
		vrijwilliger_op: moment(context.vandaag, start + volunteer, '15:45'),
		reden_nee: null,
		status: ended ? 'beeindigd' : 'gestart',
		created_at: moment(context.vandaag, start + proposed),
		updated_at: moment(context.vandaag, ended ? gang.at(-1)![1] : start)
	} satisfies Rij<'koppelingen'>;
}

function professional(client: string, context: Context): string {
	const [, , , , , begeleider, consulent] = clientVan(client);
	return account(context, must(begeleider ?? consulent, `professional of ${client}`));
}

function redenen(voorstel: Voorstel): Json {
	return bewaardeRedenen(voorstel) as unknown as Json;
}
