/** Languages that people in the Netherlands speak, with two letters where those exist. */
const CODES =
	'nl fy li en de fr es pt it pl uk ru ro bg hu cs sk sl hr sr bs mk sq el tr ku ckb ar ber fa ps prs ur hi pa ta bn zh ja ko vi th id ms jv tl so ti am om sw ak tw yo ig ha pap srn he hy ka az lv lt et fi sv no da';

/** What the tables of the browser and the server have no name for. */
const EIGEN: Record<string, Record<string, string>> = {
	ber: { nl: 'Berbers', en: 'Berber' }
};

const labels = new Map<string, Intl.DisplayNames>();

/** "Arabisch" for `ar`; the code itself when nobody knows it. */
export function naamVanTaal(code: string, locale: string): string {
	const eigen = EIGEN[code]?.[locale];
	if (eigen) return eigen;
	let label = labels.get(locale);
	if (!label) labels.set(locale, (label = new Intl.DisplayNames([locale], { type: 'language' })));
	return label.of(code) ?? code;
}

let names: Map<string, string> | undefined;

/** Dutch and English names to codes; a file from elsewhere says "Arabisch" or "Arabic". */
function codeByName(): Map<string, string> {
	if (names) return names;
	names = new Map();
	for (const locale of ['nl', 'en']) {
		for (const code of CODES.split(' ')) names.set(naamVanTaal(code, locale).toLowerCase(), code);
	}
	return names;
}

/** One code for one language: `NL`, `nl-NL`, `nld`, "Dutch" and "Nederlands" are all `nl`; null when unknown. */
export function taalCode(text: string): string | null {
	const clean = text.trim().toLowerCase().replaceAll('_', '-');
	const named = codeByName().get(clean);
	if (named) return named;
	const [primary = ''] = clean.split('-');
	if (!/^[a-z]{2,3}$/.test(primary)) return null;
	return Intl.getCanonicalLocales(primary)[0]?.split('-')[0] ?? primary;
}
