import { parseArgs } from 'node:util';
import { adminDb } from '../admin.ts';
import { leesPaden } from '../import/lees.ts';
import { slaOp } from '../import/opslaan.ts';
import { leesKaart } from '../import/velden.ts';
import { alsJson, alsTekst, nietsBruikbaar } from '../import/verslag.ts';
import { maakVoortgang } from './voortgang.ts';
import type { Opdracht } from './opdracht.ts';

const GEBRUIK = `Gebruik: npm run import -- PAD… [--json] [--dry-run] [--publiceer]
  --json          het verslag als JSON
  --dry-run       tel wat er zou gebeuren en sla niets op
  --publiceer     zet het aanbod meteen op de kaart; anders wacht het op de redactie
  --map A=B,…     kolom B is ons veld A, zoals naam=Titel
  --bron NAAM     vaste naam van de bron, voor een bestand dat steeds anders heet
  --gemeente NAAM de gemeente van gebieden, als het bestand die niet noemt
`;

/** So many records take longer than anybody waits in silence. */
const VEEL = 5000;

/** Takes in files and folders. 0 when something could be used, 2 when nothing could. */
export const importeren: Opdracht = async (backend, args, io) => {
	let options;
	try {
		options = leesArgs(args);
	} catch (cause) {
		io.err(`${cause instanceof Error ? cause.message : String(cause)}\n${GEBRUIK}`);
		return 2;
	}
	const { paden, json, proef, publiceer, ...rest } = options;
	const vandaag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
	const voortgang = maakVoortgang(io);
	let verslag;
	try {
		const bij = (naam: string) => voortgang.stap(`Lezen: ${naam}`);
		const lezingen = await leesPaden(paden, { ...rest, vandaag, cwd: io.cwd, bij });
		verslag = await slaOp(adminDb(backend), lezingen, {
			publiceer,
			proef,
			bij: (naam, aantal) =>
				voortgang.stap(`${proef ? 'Tellen' : 'Opslaan'}: ${naam}, ${aantal} regels`, aantal > VEEL)
		});
	} finally {
		voortgang.klaar();
	}
	io.out(json ? `${alsJson(verslag)}\n` : alsTekst(verslag, proef));
	return nietsBruikbaar(verslag) ? 2 : 0;
};

function leesArgs(args: string[]) {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			json: { type: 'boolean', default: false },
			'dry-run': { type: 'boolean', default: false },
			publiceer: { type: 'boolean', default: false },
			map: { type: 'string', multiple: true, default: [] },
			bron: { type: 'string' },
			gemeente: { type: 'string' }
		}
	});
	if (!positionals.length) throw new Error('Noem een bestand of een map.');
	return {
		paden: positionals,
		json: values.json,
		proef: values['dry-run'],
		publiceer: values.publiceer,
		kaart: leesKaart(values.map.join(',')),
		bron: values.bron ?? null,
		gemeente: values.gemeente ?? null
	};
}
