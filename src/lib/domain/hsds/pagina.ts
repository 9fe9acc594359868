/** A page as HSDS wraps it; `total_pages` is 0 when there is nothing, and a page too far is empty. */
export interface Pagina<T> {
	total_items: number;
	total_pages: number;
	page_number: number;
	size: number;
	first_page: boolean;
	last_page: boolean;
	empty: boolean;
	contents: T[];
}

/** Cuts one page out of a list; only what is on it is written out by `schrijf`. */
export function pagineer<T, R>(
	items: T[],
	{ page, per_page }: { page: number; per_page: number },
	schrijf: (item: T) => R
): Pagina<R> {
	const total_pages = Math.ceil(items.length / per_page);
	const contents = items.slice((page - 1) * per_page, page * per_page).map(schrijf);
	return {
		total_items: items.length,
		total_pages,
		page_number: page,
		size: contents.length,
		first_page: page === 1,
		last_page: page >= total_pages,
		empty: contents.length === 0,
		contents
	};
}
