/**
 * Words that name a condition. A maatje needs to know what helps, not what somebody has: a text for
 * a maatje that holds one of these is sent back to be said in other words.
 */
const WOORDEN = [
	'adhd',
	'add',
	'alzheimer',
	'angststoornis\\w*',
	'anorexia',
	'asperger',
	'autis(?:me|tisch|tische)',
	'ass',
	'bipolair\\w*',
	'borderline\\w*',
	'boulimia',
	'burn-?out',
	'dement(?:ie|erend|erende)?',
	'depressi(?:e|es|ef|eve)',
	'diagnose\\w*',
	'dwangstoornis\\w*',
	'epilep(?:sie|tisch|tische)',
	'korsakov',
	'lvb',
	'manisch\\w*',
	'nah',
	'narcis\\w*',
	'niet-aangeboren hersenletsel',
	'ocd',
	'odd',
	'parkinson\\w*',
	'persoonlijkheidsstoornis\\w*',
	'psycho(?:se|ses|tisch|tische)',
	'psychiatri\\w*',
	'ptss',
	'schizo\\w*',
	'verslav(?:ing|ingen)|verslaafd\\w*',
	'verstandelijk\\w* (?:beperk|gehandicapt)\\w*',
	'zwakbegaafd\\w*'
];
const PATROON = new RegExp(`(?<![\\p{L}\\d])(?:${WOORDEN.join('|')})(?![\\p{L}\\d])`, 'iu');

/** The first word in a text that names a condition, as it is written there; null without one. */
export function noemtDiagnose(tekst: string): string | null {
	return PATROON.exec(tekst)?.[0] ?? null;
}
