import { normalizePc6, pc4Of } from './postcode.ts';
import { verwijderPersoonlijk } from './zoeken/persoonlijk.ts';

/** Words that stand before the name of a person. */
const AANHEF =
	/\b(mevr|mevrouw|mw|mvr|dhr|de heer|meneer|mr|dr|fam|familie|oma|opa|tante|oom|mijn|ik)\b/i;
/** Words inside names of places that have more than one word, such as Bergen op Zoom. */
const TUSSEN = new Set(
	'aan op in bij en de den der het t s van over onder den ter ten la le sint st oud oude nieuw nieuwe noord zuid oost west groot klein'.split(
		' '
	)
);
/** Frequent first names: two words that begin with one are somebody, not somewhere. */
const VOORNAMEN = new Set(
	`jan piet kees henk hans peter johan willem dirk gerrit cor wim bert ton theo joop frank mark erik
	bas tom tim daan sem lucas finn noah mohamed mohammed ahmed ali mustafa ibrahim youssef hassan omar
	fatima aisha maria anna johanna els ria riet corrie truus greet annie ans tineke ineke marijke
	anja monique petra linda sandra karin ingrid esther emma julia sophie lisa sara eva lotte fleur
	yvonne wilma joke bep sjaan miep jannie gerda karel klaas rob ruud paul maarten martijn jeroen`.split(
		/\s+/
	)
);

/**
 * What may be sent to somebody else's server to find a place, or null: a postcode without a house
 * number, or a name that looks like one of a place. Not what looks like a person, a telephone
 * number, an address of mail or anything longer.
 */
export function plaatsVraag(typed: string): string | null {
	const { schoon, verwijderd } = verwijderPersoonlijk(typed);
	const text = schoon.trim();
	if (verwijderd || text.length > 60) return null;
	const pc6 = normalizePc6(text);
	if (pc6 ?? pc4Of(text)) return pc6 ?? pc4Of(text);
	// no digit is part of the name of a place: a house number is left out by not asking at all
	if (!/^[\p{L}'’‘\-. ,()/]{2,60}$/u.test(text) || AANHEF.test(text)) return null;
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (!words.length || words.length > 6 || words.every((word) => word.length < 2)) return null;
	const own = words.filter((word) => !TUSSEN.has(word));
	if (words.length > 1 && VOORNAMEN.has(words[0]!)) return null;
	// "J. de Vries": an initial
	if (words.length > 1 && /^\p{L}\.\s*\p{L}/u.test(text)) return null;
	return own.length && own.length <= 3 ? text : null;
}
