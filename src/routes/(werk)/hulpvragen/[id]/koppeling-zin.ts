import { wachtOp, type KoppelingStatus } from '$lib/domain/koppeling.ts';
import { m } from '$lib/paraglide/messages.js';

type Koppeling = {
	status: KoppelingStatus;
	aanbod_id: string | null;
	voornaam: string | null;
	organisatie_naam: string;
	coordinator_antwoord: boolean | null;
	vrijwilliger_antwoord: boolean | null;
	client_antwoord: boolean | null;
	reden_nee: string | null;
	einde_reden: string | null;
};

/** Ended by the rules, not by an answer. */
const VANZELF: Record<string, () => string> = {
	vol: m.samen_einde_vol,
	geen_kennismaking: m.samen_einde_geen_kennismaking,
	geen_start: m.samen_einde_geen_start
};

/** How a proposal stands, for the professional who made it; empty when its badge says all. */
export function koppelingZin(k: Koppeling): string {
	const names = { naam: k.voornaam ?? '', organisatie: k.organisatie_naam };
	if (k.aanbod_id) return '';
	switch (k.status) {
		case 'voorgesteld': {
			const waiting = wachtOp(k);
			if (waiting.length === 2) return m.match_wacht_beide(names);
			if (waiting[0] === 'client') return m.match_wacht_client(names);
			return waiting[0] === 'coordinator'
				? m.match_wacht_coordinator(names)
				: m.match_wacht_maatje(names);
		}
		case 'akkoord':
			return m.match_akkoord(names);
		case 'gestart':
			return m.match_gestart(names);
		case 'afgewezen': {
			if (k.einde_reden === 'klik_niet') return m.match_klik_niet();
			if (k.client_antwoord === false) return m.match_client_nee();
			const who =
				k.coordinator_antwoord === false
					? m.match_nee_coordinator(names)
					: m.match_nee_maatje(names);
			const why = k.reden_nee ? m.match_reden({ reden: k.reden_nee }) : m.match_geen_reden();
			return `${who} ${why}`;
		}
		case 'ingetrokken':
			return m.match_ingetrokken();
		case 'beeindigd':
			return m.match_beeindigd(names);
		case 'verlopen':
			return VANZELF[k.einde_reden ?? '']?.() ?? m.match_verlopen(names);
	}
}
