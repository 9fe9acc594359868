import type { Fout, FoutCode, Parameter } from '../../domain/hsds/vraag.ts';
import { m } from '../../paraglide/messages.js';

export const CORS = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag, last-modified, retry-after',
	'cross-origin-resource-policy': 'cross-origin'
};

/** What went wrong, in the form of RFC 9457. */
export function probleem(status: number, title: string, more: object = {}, headers = {}): Response {
	return new Response(JSON.stringify({ type: 'about:blank', title, status, ...more }), {
		status,
		headers: {
			...CORS,
			'content-type': 'application/problem+json; charset=utf-8',
			'cache-control': 'no-store',
			...headers
		}
	});
}

const ZINNEN: Record<FoutCode, (o: { naam: string; namen: string }) => string> = {
	waarde: m.uitwisseling_fout_waarde,
	te_lang: m.uitwisseling_fout_te_lang,
	persoonlijk: m.uitwisseling_fout_persoonlijk,
	onbekend: m.uitwisseling_fout_onbekend,
	dubbel: m.uitwisseling_fout_dubbel
};

/** 400: each parameter that is wrong with a sentence. What was typed is not repeated. */
export function wrong(fouten: Fout[], bekend: Parameter[]): Response {
	const namen = bekend.join(', ') || m.uitwisseling_geen_parameters();
	const errors = fouten.map(({ parameter, code }) => {
		const naam = parameter.slice(0, 40);
		return { parameter: naam, detail: ZINNEN[code]({ naam, namen }) };
	});
	const detail = errors.map((fout) => fout.detail).join(' ');
	return probleem(400, m.uitwisseling_fout_titel(), { detail, errors });
}

export const nietGevonden = () =>
	probleem(404, m.uitwisseling_niet_gevonden_titel(), { detail: m.uitwisseling_niet_gevonden() });

export const teVaak = (seconds: number) =>
	probleem(
		429,
		m.uitwisseling_te_vaak_titel(),
		{ detail: m.uitwisseling_te_vaak({ seconden: seconds }) },
		{ 'retry-after': String(seconds) }
	);
