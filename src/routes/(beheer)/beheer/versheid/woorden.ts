import type { WachtrijFilter } from '$lib/domain/versheid.ts';
import { m } from '$lib/paraglide/messages.js';

export const REDEN: Record<WachtrijFilter, () => string> = {
	alles: m.wachtrij_alles,
	weg: m.wachtrij_weg,
	melding: m.wachtrij_melding,
	verouderd: m.wachtrij_verouderd,
	te_controleren: m.wachtrij_te_controleren,
	zonder_adres: m.wachtrij_zonder_adres,
	mail_mislukt: m.wachtrij_mail_mislukt,
	nooit_antwoord: m.wachtrij_nooit_antwoord,
	mij: m.wachtrij_mij
};

export const TOON: Record<WachtrijFilter, 'neutral' | 'info' | 'warn' | 'wrong'> = {
	alles: 'neutral',
	weg: 'wrong',
	melding: 'info',
	verouderd: 'warn',
	te_controleren: 'neutral',
	zonder_adres: 'warn',
	mail_mislukt: 'wrong',
	nooit_antwoord: 'warn',
	mij: 'neutral'
};

/** What became of a mail that the editor asked for. */
export const MAIL_ZIN = {
	verstuurd: m.wachtrij_mail_verstuurd,
	mislukt: m.wachtrij_mail_niet_gelukt,
	te_kort_geleden: m.wachtrij_mail_te_kort_geleden,
	zonder_adres: m.wachtrij_mail_zonder_adres,
	niets: m.wachtrij_mail_niets,
	geen_post: m.wachtrij_mail_geen_post
};
