import { naamPast, PADFASES, type Padfase } from '$lib/domain/pad-fase.ts';

export const PER_PAGINA = 50;

export interface Filter {
	/** Null: everybody who did not stop. */
	fase: Padfase | null;
	q: string;
	/** From 1. */
	pagina: number;
}

export function leesFilter(url: URL): Filter {
	const asked = url.searchParams.get('fase');
	return {
		fase: PADFASES.find((fase) => fase === asked) ?? null,
		q: url.searchParams.get('q')?.trim().slice(0, 100) ?? '',
		pagina: Math.max(1, Math.floor(Number(url.searchParams.get('pagina'))) || 1)
	};
}

export function adres({ fase, q, pagina }: Filter): string {
	const params = new URLSearchParams();
	if (fase) params.set('fase', fase);
	if (q) params.set('q', q);
	if (pagina > 1) params.set('pagina', String(pagina));
	return params.size ? `/vrijwilligers?${params}` : '/vrijwilligers';
}

/** The rows of one page, and how many there are per stage with this name. */
export function gefilterd<R extends { naam: string; fase: Padfase }>(rows: R[], filter: Filter) {
	const named = rows.filter((row) => naamPast(row.naam, filter.q));
	const counts = Map.groupBy(named, (row) => row.fase);
	const found = filter.fase
		? (counts.get(filter.fase) ?? [])
		: named.filter((row) => row.fase !== 'gestopt');
	const paginas = Math.max(1, Math.ceil(found.length / PER_PAGINA));
	const pagina = Math.min(filter.pagina, paginas);
	return {
		rijen: found.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA),
		pagina,
		paginas,
		fases: PADFASES.map((fase) => ({ fase, aantal: counts.get(fase)?.length ?? 0 })),
		iedereen: named.length - (counts.get('gestopt')?.length ?? 0)
	};
}
