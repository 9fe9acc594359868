import type { Crisisblad } from '../../../../domain/crisisblad.ts';

type Demoblad = Crisisblad & { client: string };

/** Made up, with numbers that no subscriber can have. The first to call is the begeleider. */
export const CRISISBLADEN: Demoblad[] = [
	{
		client: 'joke',
		bellen: [
			{ naam: 'Daan', wie: 'mijn begeleider, op werkdagen', telefoon: '030 000 61 20' },
			{ naam: 'Karim', wie: 'mijn maatje, ’s avonds', telefoon: '030 000 61 33' },
			{ naam: 'Tiny', wie: 'mijn zus', telefoon: '030 000 61 47' }
		],
		signalen: 'Ik kook niet meer.\nIk laat de gordijnen dicht.\nIk neem de telefoon niet op.',
		helpt: 'Rustig praten.\nSamen een kop thee zetten.\nEen klein rondje om het blok.',
		helpt_niet: 'Veel vragen achter elkaar.\nZeggen dat het wel meevalt.'
	},
	{
		client: 'lia',
		bellen: [
			{ naam: 'Daan', wie: 'begeleider', telefoon: '030 000 61 20' },
			{ naam: 'Wilma', wie: 'maatje', telefoon: '030 000 62 18' }
		],
		signalen: 'Ze slaat maaltijden over en komt haar stoel niet uit.',
		helpt: 'Samen eten. Iemand die de boodschappen meeneemt.',
		helpt_niet: 'Alles uit handen nemen.'
	},
	{
		client: 'toos',
		bellen: [{ naam: 'Daan', wie: 'begeleider', telefoon: '030 000 61 20' }],
		signalen: 'Ze belt vaker dan drie keer op een dag.',
		helpt: 'Zeggen wie er komt en hoe laat.',
		helpt_niet: 'Een afspraak verzetten zonder te bellen.'
	}
];

/** Who could not come: client, maatje, days since, days until (negative: ahead), taken over by (days ago). */
export const UITVALLEN: {
	client: string;
	maatje: string;
	vanaf: number;
	tot: number | null;
	uren: number;
	over?: readonly [naam: string, dagen: number];
}[] = [
	{ client: 'joke', maatje: 'Karim', vanaf: 64, tot: 51, uren: 6, over: ['Daan', 64] },
	{ client: 'toos', maatje: 'Ineke', vanaf: 90, tot: 83, uren: 2.5, over: ['Daan', 89] },
	{ client: 'rachid', maatje: 'Zohra', vanaf: 1, tot: null, uren: 0 }
];
