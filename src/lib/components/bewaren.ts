import { applyAction } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

/**
 * For `use:enhance` on a form that puts an offer on the shortlist or takes it off: the page stays, its
 * buttons follow. `bezig` hears which offer it is about, and null when it is done.
 */
export const bewaren =
	(bezig: (id: string | null) => void): SubmitFunction =>
	({ formData }) => {
		bezig(String(formData.get('id')));
		return async ({ result }) => {
			if (result.type === 'redirect') await invalidateAll();
			else await applyAction(result);
			bezig(null);
		};
	};
