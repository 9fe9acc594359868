import type { ResultaatgebiedCode } from '../../../../domain/resultaatgebieden.ts';
import type { Arrangement, Ozr } from '../../../../domain/traject.ts';

export type Trajectregel = {
	client: string;
	resultaat: string;
	gebied: ResultaatgebiedCode;
	arrangement?: Arrangement;
	ozr: Ozr;
	/** Weeks since the start, and length in weeks. */
	start: number;
	duur: number;
	/** Hours per week granted, or in euro a fixed amount per four weeks (trajectfinanciering: for the resultaat). */
	toegekend?: number;
	bedrag?: number;
	/** From so many weeks ago: OZR/formal hours/informal hours per week. The last goes on. */
	uren: string;
	/** Weeks ago that nobody filled in. */
	gat?: number;
	afgesloten?: true;
};

// prettier-ignore
export const TRAJECTEN: Trajectregel[] = [
	{ client: 'joke', resultaat: 'Ze heeft grip op haar dag en kookt en eet weer met anderen.', gebied: 'regie', ozr: 3, start: 58, duur: 78, toegekend: 6,
		uren: '58 3/6/0, 48 3/5.5/0, 43 3/5/1, 36 3/4.5/2, 29 2/4/2, 22 2/3.5/2.5, 16 2/3/3, 9 2/2.5/3, 4 1/2/3.5', gat: 13 },
	{ client: 'bert', resultaat: 'Hij heeft weer mensen om zich heen en zorgt goed voor zichzelf.', gebied: 'netwerk', ozr: 2, start: 26, duur: 52, toegekend: 4, uren: '26 2/4/0, 12 2/3.5/0' },
	{ client: 'nadine', resultaat: 'Ze houdt een dagritme vol, ook op sombere dagen.', gebied: 'regie', ozr: 2, start: 31, duur: 52, toegekend: 4, uren: '31 2/4/0, 13 2/4/1, 6 2/3.5/1.5' },
	{ client: 'rachid', resultaat: 'Hij houdt zijn post en rekeningen zelf bij.', gebied: 'administratie', arrangement: 'enkel_resultaatgebied', ozr: 2, start: 40, duur: 52, bedrag: 620, uren: '40 2/3/0, 22 2/3/1, 14 2/2.5/1.5, 7 2/2/1.5', gat: 3 },
	{ client: 'toos', resultaat: 'Ze heeft vaste contacten en voelt zich veilig in haar eigen huis.', gebied: 'netwerk', ozr: 2, start: 54, duur: 60, toegekend: 5, uren: '54 2/5/0, 40 2/4.5/1.5, 30 2/4/2, 22 2/3/2.5, 12 1/2/3, 5 1/1.5/3' },
	{ client: 'kevin', resultaat: 'Hij woont zelfstandig en redt zich in zijn huishouden.', gebied: 'regie', ozr: 3, start: 62, duur: 78, toegekend: 7, uren: '62 3/7/0, 44 3/6/2, 34 2/5/3, 25 2/3.5/3, 17 1/2/3, 10 1/1/3, 7 1/0.25/3' },
	{ client: 'gerda', resultaat: 'Ze durft weer de deur uit en heeft elke week bezoek.', gebied: 'netwerk', ozr: 2, start: 84, duur: 96, toegekend: 4, uren: '70 2/4/0, 62 2/4/1, 52 2/3/2, 42 1/2/2, 33 1/1/2, 26 1/0.25/2, 21 1/0/2' },
	{ client: 'mo', resultaat: 'Hij heeft een zinvolle dag en een vast ritme.', gebied: 'dagbesteding', ozr: 2, start: 18, duur: 52, toegekend: 4, uren: '18 2/4/0, 8 2/3.5/0', gat: 1 },
	{ client: 'sandra', resultaat: 'Ze houdt haar huis en haar dag weer zelf op orde.', gebied: 'regie', ozr: 3, start: 28, duur: 52, toegekend: 6, uren: '28 3/6/0, 14 3/5.5/0, 6 3/5/0' },
	{ client: 'piet', resultaat: 'Hij heeft een vaste bezigheid en zijn vrouw krijgt lucht.', gebied: 'mantelzorg', arrangement: 'kort_herstel', ozr: 1, start: 15, duur: 26, bedrag: 410, uren: '15 1/2.5/0, 5 1/2/0' },
	{ client: 'lia', resultaat: 'Ze eet en beweegt gezond en doet zelf haar boodschappen.', gebied: 'zelfzorg', ozr: 2, start: 46, duur: 52, toegekend: 5, uren: '46 2/5/0, 34 2/5/1.5, 26 2/4/2, 17 2/3/3, 9 1/2/3, 2 2/5/2' },
	{ client: 'ronald', resultaat: 'Hij blijft stabiel wonen met hulp die er altijd is.', gebied: 'regie', arrangement: 'herstel_groei_stabilisatie', ozr: 3, start: 64, duur: 104, bedrag: 1480, uren: '64 3/7/0, 40 3/6/0, 9 3/8/0' },
	{ client: 'emine', resultaat: 'In het gezin van Emine verlopen de avonden rustig.', gebied: 'gezin', ozr: 2, start: 33, duur: 52, toegekend: 4, uren: '33 2/4/0, 12 2/3.5/1, 5 2/3/1.5' },
	{ client: 'dennis', resultaat: 'Hij plant zijn eigen week en heeft contact met leeftijdsgenoten.', gebied: 'regie', ozr: 2, start: 48, duur: 60, toegekend: 5, uren: '48 2/5/0, 18 2/4.5/1, 10 2/4/1.5, 1 2/5/0' },
	{ client: 'wim', resultaat: 'Hij heeft zijn weken weer gevuld en thuis is er rust.', gebied: 'dagbesteding', ozr: 3, start: 88, duur: 100, toegekend: 6, uren: '70 3/6/0, 66 3/5/2, 54 2/4/3, 44 2/2.5/3, 36 1/1.5/3, 29 1/0.25/3, 25 1/0/3' },
	{ client: 'ria', resultaat: 'Ze heeft een netwerk dat haar draagt.', gebied: 'netwerk', ozr: 1, start: 96, duur: 78, toegekend: 3, uren: '88 1/3/0, 80 1/2.5/1, 68 1/2/1.5, 58 1/1/2, 48 1/0/2', afgesloten: true },
	{ client: 'theo', resultaat: 'Hij woont veilig en houdt zelf ruimte in huis.', gebied: 'huishouden', ozr: 3, start: 56, duur: 62, toegekend: 6, uren: '56 3/6/0, 42 3/5.5/1.5, 31 3/4.5/2.5, 20 2/4/3, 11 2/3/3, 4 1/2/3', gat: 8 },
	{ client: 'mirjam', resultaat: 'Ze gaat zelf naar de winkel en naar haar zus.', gebied: 'zelfzorg', ozr: 2, start: 22, duur: 52, toegekend: 4, uren: '22 2/4/0, 9 2/3.5/0' },
	{ client: 'jamal', resultaat: 'Hij kent de weg in IJsselstein en heeft vrienden.', gebied: 'netwerk', ozr: 1, start: 27, duur: 40, toegekend: 3, uren: '27 1/3/0, 11 1/2.5/1.5, 5 1/2/2' },
	{ client: 'greet', resultaat: 'Ze beweegt en ziet elke week bekenden.', gebied: 'zelfzorg', ozr: 2, start: 66, duur: 80, toegekend: 4, uren: '66 2/4/0, 54 2/3.5/1.5, 42 2/3/2, 30 1/2/2.5, 20 1/1/2.5, 12 1/0.25/2.5' },
	{ client: 'freek', resultaat: 'Hij heeft zijn dagen op orde en vraagt op tijd om hulp.', gebied: 'regie', arrangement: 'trajectfinanciering', ozr: 3, start: 50, duur: 70, bedrag: 21900, uren: '50 3/6/0, 36 3/5/1.5, 26 2/4/2, 15 2/3/2, 6 1/2/2.5' },
	{ client: 'klaas', resultaat: 'Hij komt elke week buiten en blijft in Schalkwijk wonen.', gebied: 'netwerk', ozr: 2, start: 80, duur: 100, toegekend: 4, uren: '70 2/4/0, 64 2/3.5/2, 50 2/2.5/3, 38 1/1.5/3, 30 1/0.5/3, 22 1/0/3' },
	{ client: 'linda', resultaat: 'Ze opent haar post en betaalt haar rekeningen op tijd.', gebied: 'administratie', arrangement: 'enkel_resultaatgebied', ozr: 2, start: 12, duur: 40, bedrag: 590, uren: '12 2/3/0' },
	{ client: 'agnes', resultaat: 'Ze doet mee in haar dorp en haar kerk.', gebied: 'netwerk', ozr: 1, start: 34, duur: 52, toegekend: 3, uren: '34 1/3/0, 20 1/2.5/0, 8 1/2/0' },
	{ client: 'sjaak', resultaat: 'Hij verdeelt zijn energie en houdt zijn papieren bij.', gebied: 'regie', ozr: 3, start: 30, duur: 60, toegekend: 6, uren: '30 3/6/0, 11 3/5.5/2, 5 3/5/2.5' },
	{ client: 'cor', resultaat: 'Hij heeft om handen en houdt zijn erf en huis bij.', gebied: 'netwerk', ozr: 2, start: 60, duur: 78, toegekend: 4, uren: '60 2/4/0, 46 2/3.5/2, 34 2/3/3, 22 2/2.5/3, 12 1/1.5/3', gat: 5 },
	{ client: 'willy', resultaat: 'Ze heeft rust in haar hoofd en een vaste week.', gebied: 'zelfzorg', ozr: 2, start: 86, duur: 104, toegekend: 4, uren: '70 2/4/1, 62 2/3/2, 52 1/2/2, 42 1/0.5/2, 34 1/0/2, 5 2/4/1.5' },
	{ client: 'ali', resultaat: 'Hij blijft uit de schulden en houdt zelf overzicht.', gebied: 'administratie', arrangement: 'enkel_resultaatgebied', ozr: 2, start: 68, duur: 84, bedrag: 540, uren: '68 2/3/0, 56 2/2.5/1, 44 2/2/1.5, 32 1/1.5/1.5, 22 1/1/1.5, 15 1/0.25/1.5' },
	{ client: 'tonny', resultaat: 'Ze komt onder de mensen, ook nu lopen moeilijk gaat.', gebied: 'netwerk', ozr: 2, start: 74, duur: 90, toegekend: 5, uren: '70 2/5/0, 60 2/4.5/2, 48 2/3.5/3, 36 1/2/3, 26 1/1/3, 18 1/0.25/3, 3 2/5/0' },
	{ client: 'jolien', resultaat: 'Ze heeft steun buiten haar behandelaar om.', gebied: 'zelfzorg', arrangement: 'kort_herstel', ozr: 1, start: 13, duur: 30, bedrag: 430, uren: '13 1/2.5/0, 4 1/2/0' }
];
