import { slugify } from '../../../domain/slug.ts';
import { GEMEENTEN, POSTCODES, WIJKEN } from './data/gebieden.ts';
import { demoId } from './random.ts';
import { BRON, must, wijkVan, type Rij, type Rijen } from './tabellen.ts';

/** Gemeenten, wijken and postcodes: facts, without borders. */
export function gebiedRijen(): Rijen {
	const names = new Map(GEMEENTEN.map((g) => [g.naam, g]));
	return {
		gemeenten: GEMEENTEN.map(
			({ slug, code, naam, lat, lng, team, telefoon }): Rij<'gemeenten'> => ({
				id: demoId('gemeente', slug),
				code,
				naam,
				slug,
				lat,
				lng,
				sociaal_team_naam: team,
				sociaal_team_telefoon: telefoon,
				sociaal_team_email: `sociaalteam@${slug}.example`,
				sociaal_team_website: `https://sociaalteam.${slug}.example`,
				bron: BRON
			})
		),
		wijken: WIJKEN.map(([key, gemeente, naam, soort, , lat, lng]): Rij<'wijken'> => ({
			id: demoId('wijk', key),
			gemeente_id: demoId('gemeente', gemeente),
			naam,
			slug: slugify(naam),
			soort,
			lat,
			lng,
			bron: BRON
		})),
		postcodes: POSTCODES.map(([pc4, plaats, gemeente, lat, lng]): Rij<'postcodes'> => ({
			pc4,
			plaats,
			gemeente: must(names.get(gemeente), gemeente).naam,
			provincie: 'Utrecht',
			lat,
			lng,
			soort: 'Adres',
			bron: BRON
		}))
	};
}

/** The place on an envelope: the village itself, or the town that a wijk is in. */
export function plaatsVan(wijk: string): string {
	const [, , naam, soort, pc4] = wijkVan(wijk);
	if (soort === 'plaats') return naam;
	return must(
		POSTCODES.find((p) => p[0] === pc4),
		`pc4 ${pc4}`
	)[1];
}
