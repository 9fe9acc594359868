import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorText } from './error-text';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
	/(?<!\.spec)\.(ts|svelte)$/.test(path)
);
const codes = new Set(
	sources.flatMap(
		(path) => readFileSync(`src/${path}`, 'utf8').match(/(?<=')fout_[a-z_]+(?=')/g) ?? []
	)
);

test.each([...codes])('een bezoeker leest een zin in plaats van %s', (code) => {
	expect(errorText(code)).not.toMatch(/^fout_/);
});
