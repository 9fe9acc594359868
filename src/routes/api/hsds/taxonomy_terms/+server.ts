import { lijst } from '$lib/server/hsds/antwoord.ts';

export { OPTIONS } from '$lib/server/hsds/antwoord.ts';
export const GET = lijst('taxonomy_terms');
