import { isDemoDue, loadDemoOnce } from '../backend/demo-start.ts';
import { openBackend } from '../backend/open.ts';
import { contactronde } from '../contactronde.ts';
import { dagelijks } from '../controleronde.ts';
import { env, type Env } from '../env.ts';
import { logger } from '../log.ts';
import { authMail } from '../mail/auth-mail.ts';
import { createPost, type Post } from '../mail/post.ts';
import { listen } from '../opdrachten/server.ts';
import { elkUurOpruimen } from '../opruimronde.ts';
import { postronde } from '../postronde.ts';
import { openState, type State } from './state.ts';

/** Opens everything before the first request. A start that fails says why in one sentence. */
export async function start(dev: boolean): Promise<void> {
	try {
		await openState(() => open(env(), dev));
	} catch (cause) {
		logger().debug({ err: cause }, 'start failed');
		process.stderr.write(`${explain(cause)}\n`);
		process.exit(1);
	}
}

async function open(settings: Env, dev: boolean): Promise<State> {
	const opened: { post?: Post } = {};
	const backend = await openBackend(settings, {
		onMail: async (mail) => opened.post?.send(authMail(mail, settings.ORIGIN))
	});
	if (await isDemoDue(backend, settings)) await loadDemoOnce(backend, settings);
	const demo = await backend.hasDemo();
	const post = (opened.post = createPost(settings, { demo, dev, log: logger() }));
	const socket = backend.soort === 'pglite' ? await listen(backend, settings) : undefined;
	// Where nothing is delivered, or nobody exists, there is nobody to mail.
	const delivers = settings.SMTP_URL && !demo;
	const stopRonde = delivers ? dagelijks(backend, post, settings.ORIGIN) : null;
	const stopPost = delivers ? postronde(backend, post, settings.ORIGIN) : null;
	const stopContact = contactronde(backend);
	const stopOpruimen = elkUurOpruimen(backend);
	onStop(dev, async () => {
		stopRonde?.();
		stopPost?.();
		stopContact();
		stopOpruimen();
		await socket?.close();
		await backend.close();
	});
	return { backend, post, demo };
}

/** In production adapter-node stops taking requests first; the dev server leaves it to us. */
function onStop(dev: boolean, close: () => Promise<void>) {
	if (!dev) {
		process.once('sveltekit:shutdown' as 'SIGTERM', () => void close());
		return;
	}
	const stop = () => void close().finally(() => process.exit(0));
	process.once('SIGINT', stop).once('SIGTERM', stop);
}

function explain(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	const known = ['EnvError', 'LockedError', 'MigrationError'].includes(cause.name);
	return known ? cause.message : `Dichtbij kan niet starten: ${reason(cause)}`;
}

/** A refused connection has its reason one level down, and no message of its own. */
function reason(cause: Error): string {
	const { errors, code } = cause as Error & { errors?: Error[]; code?: string };
	return cause.message || errors?.[0]?.message || code || cause.name;
}
