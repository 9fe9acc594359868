import { sequence } from '@sveltejs/kit/hooks';
import { compress } from '$lib/server/http/compress';
import { formBody } from '$lib/server/http/form-body';
import { headers } from '$lib/server/http/headers';
import { limits } from '$lib/server/http/limits';
import { locale } from '$lib/server/http/locale';
import { requestLog } from '$lib/server/http/request-log';
import { scriptsLast } from '$lib/server/http/scripts-last';
import { session } from '$lib/server/http/session';
import { start } from '$lib/server/http/start';

export { handleError } from '$lib/server/http/fout';

export const init = () => start(import.meta.env.DEV);

export const handle = sequence(
	requestLog,
	compress,
	headers,
	scriptsLast,
	locale,
	limits,
	formBody,
	session
);
