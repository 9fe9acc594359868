import { pino, type Logger } from 'pino';
import { env } from './env.ts';

export type { Logger };

/** Fields that may hold personal data or secrets never reach the log, whoever logs them. */
const SECRET = [
	'email',
	'password',
	'wachtwoord',
	'token',
	'token_hash',
	'cookie',
	'authorization'
];
const paths = SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

let root: Logger | undefined;
export function logger(): Logger {
	return (root ??= pino({
		level: env().LOG_LEVEL,
		base: undefined,
		timestamp: pino.stdTimeFunctions.isoTime,
		redact: { paths, censor: '[weg]' }
	}));
}
