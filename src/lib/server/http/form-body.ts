import { error, type Handle } from '@sveltejs/kit';
import { m } from '../../paraglide/messages.js';

const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/**
 * A form that cannot be read, such as text/plain or parts that stop halfway, is a fault of whoever
 * sent it. Kit lets text/plain through to the action, where reading it would count as a bug.
 */
export const formBody: Handle = ({ event, resolve }) => {
	const { request } = event;
	if (request.method === 'POST') {
		const read = request.formData.bind(request);
		request.formData = async () => {
			try {
				return await read();
			} catch (cause) {
				if (!(cause instanceof TypeError)) throw cause;
				const form = FORMS.test(request.headers.get('content-type') ?? '');
				error(form ? 400 : 415, m.weigering_formulier());
			}
		};
	}
	return resolve(event);
};
