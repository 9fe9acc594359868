import { expect, test } from 'vitest';
import { echteDocumenten, demoDocumenten } from './bronnen.ts';
import { GEVALLEN_244 } from './gevallen-244.ts';
import { GEVALLEN_DEMO } from './gevallen-demo.ts';
import { meet } from './meet.ts';

test.each([
	['244 echte voorzieningen', echteDocumenten, GEVALLEN_244],
	['de demoregio', demoDocumenten, GEVALLEN_DEMO]
])('wie zoekt in %s, vindt het bovenaan', (naam, bron, gevallen) => {
	const documenten = bron();
	if (!documenten) return expect(`${naam}: het bestand is er niet, overgeslagen`).toBeTruthy();
	const { hit3, hit5, mrr, mis, fout } = meet(documenten, gevallen);
	process.stdout.write(
		`${naam}, ${gevallen.length} vragen: hit@3 ${hit3.toFixed(3)}, hit@5 ${hit5.toFixed(3)}, ` +
			`MRR ${mrr.toFixed(3)}\n${[...mis, ...fout].map((regel) => `  ${regel}\n`).join('')}`
	);
	expect(fout).toEqual([]);
	expect(hit3).toBeGreaterThanOrEqual(0.9);
	expect(mrr).toBeGreaterThanOrEqual(0.8);
});
