import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { expect, test } from '../fixtures.ts';

test('zonder JavaScript heeft elke lijst een titel en is ook te lezen wat minder haast heeft', async ({
	als
}) => {
	const begeleider = await als('begeleider', { javaScriptEnabled: false });
	await begeleider.goto('/clienten');
	await expect(begeleider).toHaveTitle('Cliënten – dichtbij');

	const page = await als('coordinator', { javaScriptEnabled: false });
	await page.goto('/start');
	const meer = page.locator('details').filter({ hasText: 'minder haast' });
	await meer.locator('summary').click();
	await expect(meer.getByRole('link').first()).toBeVisible();
});

test('een pauze met een einde zegt tot wanneer en stopt vanzelf', async ({ als }) => {
	const page = await als('coordinator');
	await page.goto(`/vrijwilligers/${demoId('vrijwilliger', 'Hetty')}`);
	await expect(
		page.getByText(/^Pauze tot en met .+\. Daarna stopt de pauze vanzelf\.$/)
	).toBeVisible();
	await expect(page.getByRole('button', { name: /Hetty/ }).first()).toBeVisible();
	await page.goto('/vrijwilligers?fase=pauze');
	await expect(page.getByRole('row', { name: /Hetty/ })).toContainText('tot en met');
});
