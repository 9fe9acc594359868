import { een } from '$lib/server/hsds/antwoord.ts';

export { OPTIONS } from '$lib/server/hsds/antwoord.ts';
export const GET = een('services');
