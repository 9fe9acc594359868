/** `node scripts/opdracht.ts NAME …`: one command of the operator. */
import { EnvError, readEnv } from '../src/lib/server/env.ts';
import { uitvoeren } from '../src/lib/server/opdrachten/uitvoeren.ts';

const [name = '', ...args] = process.argv.slice(2);
try {
	process.exitCode = await uitvoeren(name, args, {
		out: (text) => process.stdout.write(text),
		err: (text) => process.stderr.write(text),
		terminal: !!process.stderr.isTTY,
		cwd: process.cwd(),
		env: readEnv()
	});
} catch (cause) {
	const message = cause instanceof Error ? cause.message : String(cause);
	process.stderr.write(
		cause instanceof EnvError ? `${message}\n` : `Dat is niet gelukt: ${message}\n`
	);
	process.exitCode = 1;
}
