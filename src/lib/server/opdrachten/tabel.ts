import type { Opdracht } from './opdracht.ts';

/** Every command that works on an open backend: `npm run NAME -- …`. Loaded when asked for. */
export const OPDRACHTEN: Record<string, () => Promise<Opdracht>> = {
	beheerder: async () => (await import('./beheerder.ts')).beheerder,
	import: async () => (await import('./import.ts')).importeren,
	versheid: async () => (await import('./versheid.ts')).versheid,
	export: async () => (await import('./export.ts')).exporteren,
	backup: async () => (await import('./backup.ts')).backup
};
