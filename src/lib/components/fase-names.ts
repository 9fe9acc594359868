import type { Fase } from '$lib/domain/overgangen';
import { m } from '$lib/paraglide/messages.js';

export const FASE_NAAM: Record<Fase, () => string> = {
	verkenning: m.fase_verkenning,
	verlengstuk: m.fase_verlengstuk,
	afbouw: m.fase_afbouw,
	overgedragen: m.fase_overgedragen,
	waakvlam: m.fase_waakvlam,
	afgesloten: m.fase_afgesloten
};

/** One sentence: what happens in this phase. */
export const FASE_UITLEG: Record<Fase, () => string> = {
	verkenning: m.fase_uitleg_verkenning,
	verlengstuk: m.fase_uitleg_verlengstuk,
	afbouw: m.fase_uitleg_afbouw,
	overgedragen: m.fase_uitleg_overgedragen,
	waakvlam: m.fase_uitleg_waakvlam,
	afgesloten: m.fase_uitleg_afgesloten
};
