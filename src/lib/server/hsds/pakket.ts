import { dienst } from '../../domain/hsds.ts';
import { PROFIEL } from '../../domain/hsds/taxonomie.ts';
import type { Publicatie } from '../uitwisseling.ts';

/** Where a Dichtbij describes how it writes HSDS; by this address its own files are known again. */
export const profielAdres = (origin: string) => `${origin}/api/hsds-profiel`;

/**
 * Everything published as one JSON, piece by piece: every service in full, with its organisation
 * and places within it. One service at a time is in memory, whatever the size of the kaart.
 */
export function* pakketJson({ bron }: Publicatie, origin: string): Generator<string> {
	const kop = { hsds: PROFIEL.hsds, profile: profielAdres(origin) };
	yield `${JSON.stringify(kop).slice(0, -1)},"contents":[`;
	let between = '\n';
	for (const aanbod of bron.aanbod.values()) {
		yield between + JSON.stringify(dienst(bron, aanbod, true));
		between = ',\n';
	}
	yield '\n]}\n';
}

/** As the body of an answer: written while it is read. */
export function alsStroom(delen: Iterable<string>): ReadableStream<Uint8Array> {
	const iterator = delen[Symbol.iterator]();
	const encoder = new TextEncoder();
	return new ReadableStream({
		pull(controller) {
			const next = iterator.next();
			if (next.done) controller.close();
			else controller.enqueue(encoder.encode(next.value));
		}
	});
}
