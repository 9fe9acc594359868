import { adminDb } from '../admin.ts';
import { stuurControlemails } from '../controlemail.ts';
import { logger } from '../log.ts';
import { createPost } from '../mail/post.ts';
import type { Opdracht } from './opdracht.ts';

/** Mails owners whose aanbod must be checked; `--dry-run` only says which mails that would be. */
export const versheid: Opdracht = async (backend, args, io) => {
	const proef = args[0] === '--dry-run';
	if (args.length > (proef ? 1 : 0)) {
		io.err('Gebruik: npm run versheid -- [--dry-run]\n');
		return 2;
	}
	const demo = await backend.hasDemo();
	if (!proef && !demo && !io.env.SMTP_URL) {
		io.err(
			'SMTP_URL is niet ingesteld: er kan geen mail weg. Met --dry-run zie je wat er klaarstaat.\n'
		);
		return 2;
	}
	const post = createPost(io.env, { demo, dev: false, log: logger() });
	const kamer = { db: adminDb(backend), post, origin: io.env.ORIGIN, nu: new Date() };
	const uitslag = await stuurControlemails(kamer, proef);
	for (const { eigenaar, soort, aanbod } of uitslag.mails)
		io.out(`${eigenaar.naam}: ${soort}, ${aanbod.length} keer aanbod\n`);
	io.out(
		proef
			? `Nu zouden er ${uitslag.mails.length} mails gaan.\n`
			: `${uitslag.gelukt} mails verstuurd, ${uitslag.mislukt} mislukt.\n`
	);
	io.out(
		`${uitslag.wacht.length} keer aanbod wacht: mail gaat op werkdagen van 9 tot 17 uur, en hooguit één keer per week.\n`
	);
	io.out(`${uitslag.redactie.length} keer aanbod is voor de redactie: mailen helpt daar niet.\n`);
	return uitslag.mislukt ? 1 : 0;
};
