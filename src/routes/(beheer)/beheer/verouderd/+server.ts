import { redirect } from '@sveltejs/kit';

/** Where the queue was before; people have it among their bookmarks. */
export function GET() {
	redirect(308, '/beheer/versheid?welke=verouderd');
}
