import { webadres } from '$lib/webadres.ts';
import type { findBySlug } from '$lib/server/db/aanbod.ts';
import { alsJsonLd, alsSchemaOrg } from '$lib/server/export/schema-org.ts';

type Item = NonNullable<Awaited<ReturnType<typeof findBySlug>>>;
type Bron = Parameters<typeof alsSchemaOrg>[0];
type Rest = Pick<Bron, 'url' | 'soort' | 'locaties' | 'tijden' | 'bijzonder'> & {
	wijken: string[];
};

/** What search engines read of this page, ready for a script element. */
export function jsonLd(item: Item, { wijken, ...rest }: Rest): string {
	const { organisaties: org } = item;
	const { naam, samenvatting, talen, kosten_soort, prijs_cents } = item;
	return alsJsonLd(
		alsSchemaOrg({
			...rest,
			...{ naam, samenvatting, talen, kosten_soort, prijs_cents },
			gebied: wijken,
			organisatie: org.naam,
			telefoon: item.telefoon ?? org.telefoon,
			email: item.email ?? org.email,
			website: webadres(item.website ?? org.website)
		})
	);
}
