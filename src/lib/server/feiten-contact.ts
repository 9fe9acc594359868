import type { Feit } from '../domain/vandaag.ts';
import type { Contactfeiten } from './db/contacten.ts';

/** What contact asks of a professional: who asked, where it goes wrong, where it is quiet, what is due. */
export function feitenContact(feiten: Contactfeiten): Feit[] {
	const at =
		(code: Feit['code'], bij = '/contact') =>
		({ id, naam, op }: { id: string; naam: string; op: string }): Feit => ({
			code,
			id,
			op,
			bij,
			params: { naam }
		});
	return [
		...feiten.vragen.map((v): Feit => {
			const code = v.id ? v.soort : 'wil_spreken';
			const bij = !v.id ? '' : v.soort === 'niet_goed' ? '/terugval' : '/contact';
			return { code, id: v.id ?? v.client, op: v.op, bij, params: { naam: v.naam } };
		}),
		...feiten.zorgen.map(at('contact_zorgen')),
		...feiten.stilte.map(at('stilte')),
		...feiten.waakvlam.map(at('waakvlam')),
		...feiten.nazorg.map(at('nazorg_uur'))
	];
}
