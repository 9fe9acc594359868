import { createWriteStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { alsCsv } from '../export/csv.ts';
import { pakketBestanden } from '../export/pakket-tabellen.ts';
import { tabelVan } from '../export/tabel.ts';
import { alsXlsx } from '../export/xlsx.ts';
import { pakketJson } from '../hsds/pakket.ts';
import { getPublicatie } from '../uitwisseling.ts';
import type { Opdracht } from './opdracht.ts';

const GEBRUIK = `Gebruik: npm run export -- PAD [--format hsds|csv|xlsx]
  PAD.json   HSDS 3.1 in één bestand
  PAD.csv    een tabel, één rij per aanbod
  PAD.xlsx   dezelfde tabel voor Excel
  PAD        een map: HSDS 3.1 als tabellen
`;
const VORMEN = ['hsds', 'csv', 'xlsx'] as const;
type Vorm = (typeof VORMEN)[number];
const PER_EXTENSIE: Record<string, Vorm> = {
	'.json': 'hsds',
	'': 'hsds',
	'.csv': 'csv',
	'.xlsx': 'xlsx'
};

/** Writes the published offer: what every visitor may see, and nothing else. */
export const exporteren: Opdracht = async (backend, args, io) => {
	let keuze;
	try {
		keuze = leesArgs(args);
	} catch (cause) {
		io.err(`${cause instanceof Error ? cause.message : String(cause)}\n${GEBRUIK}`);
		return 2;
	}
	const pad = resolve(io.cwd, keuze.pad);
	const isMap = existsSync(pad) ? statSync(pad).isDirectory() : !extname(pad);
	if (isMap && keuze.vorm !== 'hsds') {
		io.err(`${pad} is een map. Noem een bestand, zoals aanbod.${keuze.vorm}.\n`);
		return 2;
	}
	const publicatie = await getPublicatie(backend, new Date());
	const { bron } = publicatie;
	mkdirSync(isMap ? pad : dirname(pad), { recursive: true });
	if (isMap) {
		for (const [naam, tekst] of pakketBestanden(bron, io.env.ORIGIN))
			writeFileSync(join(pad, naam), tekst);
	} else if (keuze.vorm === 'hsds') {
		const delen = Readable.from(pakketJson(publicatie, io.env.ORIGIN));
		await pipeline(delen, createWriteStream(pad));
	} else if (keuze.vorm === 'csv') writeFileSync(pad, alsCsv(tabelVan(bron)));
	else writeFileSync(pad, await alsXlsx(tabelVan(bron)));
	io.out(`${bron.aanbod.size} keer aanbod staat in ${pad}.\n`);
	return 0;
};

function leesArgs(args: string[]): { pad: string; vorm: Vorm } {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { format: { type: 'string' } }
	});
	const [pad, ...meer] = positionals;
	if (!pad || meer.length) throw new Error('Noem één bestand of map.');
	const vorm = values.format ?? PER_EXTENSIE[extname(pad).toLowerCase()];
	const found = VORMEN.find((naam) => naam === vorm);
	if (!found) throw new Error('Kies --format hsds, csv of xlsx.');
	return { pad, vorm: found };
}
