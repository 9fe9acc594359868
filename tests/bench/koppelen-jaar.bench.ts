/**
 * A year with 500 hulpvragen and 120 maatjes, twice with the same people and the same fate: the
 * koppelronde each Monday against first come first served every day. Scores and rules are those of the domain.
 * `node tests/bench/koppelen-jaar.bench.ts [first seed] [number of seeds]`
 *
 * What is assumed, because nobody published it per pair:
 * - One proposal in four becomes a match and four in ten matches end early: figures of the field for the
 *   average. That a better fit has a better chance (5 points on a hundred per 10 of the score, both
 *   ways) is an assumption; set HELLING to 0 to see the year without it.
 * - A volunteer answers after a week, a match lasts half a year, one that ends early two to twelve weeks.
 * - A no is a no: the same pair is not proposed again. A cliënt whose match ended does not come back.
 * - The weights are those that a gemeente starts with.
 * - All maatjes are there on the first day; hulpvragen come evenly over the year.
 */
import loadHighs from 'highs';
import {
	kansenVoor,
	plaatsen,
	weken,
	type RondeMaatje,
	type RondeVraag
} from '../../src/lib/domain/koppelronde-kansen.ts';
import { verdeel, type Kans, type Paar } from '../../src/lib/domain/koppelronde.ts';
import { addDays } from '../../src/lib/domain/week.ts';
import { mensen } from './koppelronde.seed.ts';
import { meld, percentiel, toeval } from './meten.ts';

/** For the whole simulation, so that it stays a thing one runs. */
const BUDGET = 60_000;
const VRAGEN = 500;
const MAATJES = 120;
const DAYS = 364;
/** A Monday. */
const START = '2026-01-05';
const ANSWER_DAYS = 7;
const FULL_DAYS = 182;
const JA = 0.25;
const VROEG = 0.4;
const HELLING = Number(process.env.HELLING ?? 0.005);
/** The score of an average pair that is proposed; where JA and VROEG hold. */
const GEMIDDELD = 65;

const highs = await loadHighs();
type Beleid = (
	open: RondeVraag[],
	vrij: RondeMaatje[],
	vandaag: string,
	maandag: boolean
) => Kans[];

const koppelronde: Beleid = (open, vrij, vandaag, maandag) => {
	if (!maandag) return [];
	const kansen = open.flatMap((v) => kansenVoor(v, vrij, { vandaag }));
	return verdeel(
		{
			vragen: open.map((v) => ({ id: v.id, weken: weken(v, vandaag) })),
			maatjes: vrij.map((m) => ({ id: m.id, plaatsen: plaatsen(m) })),
			kansen
		},
		highs
	).paren;
};

/** Whoever waits longest takes the best maatje that is free at that moment. */
const opVolgorde: Beleid = (open, vrij, vandaag) => {
	const room = new Map(vrij.map((m) => [m.id, plaatsen(m)]));
	return open.flatMap((v) => {
		const free = vrij.filter((m) => room.get(m.id)! > 0);
		const [best] = kansenVoor(v, free, { vandaag });
		if (best) room.set(best.maatje, room.get(best.maatje)! - 1);
		return best ? [best] : [];
	});
};

interface Jaar {
	wachtdagen: number[];
	nogOpen: number[];
	voorstellen: number;
	nee: number;
	vroeg: number;
	scores: number[];
}

/** What happens to a pair is drawn from the pair, so that it is the same in both years. */
function lot(zaad: number, { vraag, maatje }: Paar) {
	const random = toeval(zaad * 1_000_003 + Number(vraag.slice(1)) * 1009 + Number(maatje.slice(1)));
	return { ja: random(), vroeg: random(), dagen: 14 + Math.floor(random() * 70) };
}

function jaar(zaad: number, beleid: Beleid): Jaar {
	const { vraag, maatje } = mensen(zaad);
	const maatjes = Array.from({ length: MAATJES }, (_, i) => maatje(`v${i}`));
	const perId = new Map(maatjes.map((m) => [m.id, m]));
	const komt = Array.from({ length: VRAGEN }, (_, i) => {
		const day = Math.floor((i * DAYS) / VRAGEN);
		return { day, vraag: vraag(`h${String(i).padStart(3, '0')}`, addDays(START, day)) };
	});
	const uit: Jaar = { wachtdagen: [], nogOpen: [], voorstellen: 0, nee: 0, vroeg: 0, scores: [] };
	const later = new Map<number, (() => void)[]>();
	const at = (day: number, act: () => void) => later.set(day, [...(later.get(day) ?? []), act]);
	let open: RondeVraag[] = [];
	for (let day = 0; day < DAYS; day++) {
		for (const act of later.get(day) ?? []) act();
		open.push(...komt.filter((k) => k.day === day).map((k) => k.vraag));
		open.sort((a, b) => (a.id < b.id ? -1 : 1));
		const vandaag = addDays(START, day);
		const vrij = maatjes.filter((m) => plaatsen(m) > 0);
		for (const paar of beleid(open, vrij, vandaag, day % 7 === 0)) {
			const m = perId.get(paar.maatje)!;
			const v = open.find((o) => o.id === paar.vraag)!;
			const fate = lot(zaad, paar);
			const beter = HELLING * (paar.score - GEMIDDELD);
			open = open.filter((o) => o !== v);
			uit.voorstellen++;
			uit.scores.push(paar.score);
			m.voorgesteld++;
			v.eerder.push(m.id);
			at(day + ANSWER_DAYS, () => {
				m.voorgesteld--;
				if (fate.ja >= JA + beter) {
					uit.nee++;
					open.push(v);
					return;
				}
				const early = fate.vroeg < VROEG - beter;
				if (early) uit.vroeg++;
				m.lopend++;
				m.laatste_koppeling_op = addDays(START, day + ANSWER_DAYS);
				uit.wachtdagen.push(day + ANSWER_DAYS - komt[Number(v.id.slice(1))]!.day);
				at(day + ANSWER_DAYS + (early ? fate.dagen : FULL_DAYS), () => m.lopend--);
			});
		}
	}
	uit.nogOpen = komt.filter(({ vraag: v }) => open.includes(v)).map(({ day }) => DAYS - day);
	return uit;
}

const eerste = Number(process.argv[2] ?? 1);
const zaden = Array.from({ length: Number(process.argv[3] ?? 5) }, (_, i) => eerste + i);

function verslag(beleid: Beleid) {
	const jaren = zaden.map((zaad) => jaar(zaad, beleid));
	const sum = (of: (j: Jaar) => number) => jaren.reduce((all, j) => all + of(j), 0);
	const gekoppeld = sum((j) => j.wachtdagen.length);
	const wacht = jaren.flatMap((j) => j.wachtdagen);
	/** Whoever still waits counts with the days until now: too few, for both. */
	const ook = jaren.flatMap((j) => [...j.wachtdagen, ...j.nogOpen]);
	const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
	return {
		wachtdagen_p50: percentiel(wacht, 0.5),
		wachtdagen_p90: percentiel(wacht, 0.9),
		met_wie_nog_wacht_p50: percentiel(ook, 0.5),
		met_wie_nog_wacht_p90: percentiel(ook, 0.9),
		gekoppeld_procent: percent(gekoppeld, VRAGEN * zaden.length),
		voorstellen: sum((j) => j.voorstellen),
		nee_procent: percent(
			sum((j) => j.nee),
			sum((j) => j.nee) + gekoppeld
		),
		vroeg_gestopt_procent: percent(
			sum((j) => j.vroeg),
			gekoppeld
		),
		score: percentiel(
			jaren.flatMap((j) => j.scores),
			0.5
		)
	};
}

const begin = performance.now();
const ronde = verslag(koppelronde);
const volgorde = verslag(opVolgorde);
const ms = Math.round(performance.now() - begin);
meld({
	naam: 'koppelen-jaar',
	ok: ms <= BUDGET,
	budget: BUDGET,
	ms,
	jaren: zaden.length,
	helling: HELLING,
	koppelronde: ronde,
	op_volgorde: volgorde
});
