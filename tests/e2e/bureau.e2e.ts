import { randomInt } from 'node:crypto';
import sharp from 'sharp';
import { axe, expect, test } from '../fixtures.ts';

const nummer = () => `030 000 ${randomInt(10, 99)} ${randomInt(10, 99)}`;

test('een ander telefoonnummer staat pas op de kaart als de beheerder het verschil heeft gezien', async ({
	als,
	page: bezoeker
}) => {
	const coordinator = await als('coordinator');
	await coordinator.goto('/organisatie');
	const regel = coordinator.getByRole('listitem').filter({ hasText: 'staat op de kaart' }).last();
	const naam = (await regel.getByRole('heading').textContent())!.trim();
	await regel.getByRole('link', { name: naam }).click();
	await expect(coordinator.getByRole('heading', { level: 1 })).toContainText(naam);
	const slug = (await coordinator
		.getByRole('link', { name: 'Bekijk zoals bezoekers het zien' })
		.getAttribute('href'))!;
	const bewerken = coordinator.url();
	const [oud, nieuw] = [
		await coordinator.getByRole('textbox', { name: 'Telefoon' }).inputValue(),
		nummer()
	];
	const zin = `Je doet mee wanneer het jou past ${randomInt(1000, 9999)}`;
	await coordinator.getByLabel('In één zin').fill(zin);
	await coordinator.getByRole('textbox', { name: 'Telefoon' }).fill(nieuw);
	await coordinator.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await expect(coordinator.getByText('Een deel wacht op de gemeente')).toBeVisible();
	await expect(coordinator.getByRole('textbox', { name: 'Telefoon' })).toHaveValue(nieuw);

	await bezoeker.goto(slug);
	await expect(bezoeker.getByText(zin)).toBeVisible();
	await expect(bezoeker.getByRole('link', { name: `Bel ${oud}` })).toBeVisible();

	const beheerder = await als('gemeente');
	await test.step('wat de gemeente zelf bewaart neemt het voorstel niet stil over', async () => {
		await beheerder.goto(bewerken);
		await expect(beheerder.getByText('Dat wacht op jou.')).toBeVisible();
		await expect(beheerder.getByRole('textbox', { name: 'Telefoon' })).toHaveValue(oud);
		await beheerder.getByRole('button', { name: 'Bewaar', exact: true }).click();
		await expect(beheerder.getByText('Bewaard. Het staat meteen op de kaart.')).toBeVisible();
		await expect(beheerder.getByText('Dat wacht op jou.')).toBeVisible();
		await bezoeker.reload();
		await expect(bezoeker.getByRole('link', { name: `Bel ${oud}` })).toBeVisible();
	});
	await beheerder.goto('/beheer/wijzigingen');
	await beheerder.getByRole('link', { name: naam }).click();
	await expect(beheerder.getByRole('heading', { level: 1 })).toContainText(naam);
	await expect(beheerder.locator('ins')).toContainText(nieuw.slice(-2));
	await axe(beheerder);
	await beheerder.getByRole('button', { name: 'Keur alles goed' }).click();
	await expect(beheerder.getByText('Goedgekeurd. Het staat op de kaart.')).toBeVisible();

	await bezoeker.goto(slug);
	await expect(bezoeker.getByRole('link', { name: `Bel ${nieuw}` })).toBeVisible();

	await coordinator.goto(`${bewerken.split('?')[0]}/geschiedenis`);
	await expect(coordinator.getByText('wijziging goedgekeurd').first()).toBeVisible();
	const maatje = await als('maatje');
	expect((await maatje.goto(bewerken))!.status()).toBe(403);
});

test('wie iets nieuws aanbiedt leest elke fout bij het veld en raakt niets kwijt, ook zonder script', async ({
	als
}) => {
	const coordinator = await als('coordinator', { javaScriptEnabled: false });
	await coordinator.goto('/organisatie');
	await coordinator.getByRole('link', { name: 'Voeg aanbod toe' }).first().click();
	const naam = `Naaicafé ${randomInt(10_000, 99_999)}`;
	await coordinator.getByLabel('Naam', { exact: true }).fill(naam);
	await coordinator.getByLabel('maandag, tijd 1, van').fill('12:00');
	await coordinator.getByLabel('maandag, tijd 1, tot').fill('09:00');
	await coordinator.getByRole('checkbox', { name: 'ouderen' }).check();
	await coordinator.getByRole('button', { name: 'Bewaar als concept' }).click();
	await expect(
		coordinator.getByRole('link', { name: /^In één zin: Vul dit nog in/ })
	).toBeVisible();
	await expect(coordinator.getByText('De tweede moet later zijn').first()).toBeVisible();
	await expect(coordinator.getByLabel('Naam', { exact: true })).toHaveValue(naam);
	await expect(coordinator.getByRole('checkbox', { name: 'ouderen' })).toBeChecked();
	await coordinator.getByLabel('In één zin').fill('Je naait met buren');
	await coordinator.getByLabel('maandag, tijd 1, tot').fill('14:00');
	await coordinator.getByRole('button', { name: 'Bewaar als concept' }).click();
	await expect(coordinator.getByText('Bewaard als concept')).toBeVisible();
	await expect(coordinator.getByLabel('maandag, tijd 1, tot')).toHaveValue('14:00');
});

test('een foto met tekst staat bij het aanbod, een bestand dat geen foto is niet', async ({
	als,
	page: bezoeker
}) => {
	const coordinator = await als('coordinator');
	await coordinator.goto('/organisatie');
	await coordinator
		.getByRole('listitem')
		.filter({ hasText: 'staat op de kaart' })
		.first()
		.getByRole('heading')
		.getByRole('link')
		.click();
	await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('bewerken');
	const slug = (await coordinator
		.getByRole('link', { name: 'Bekijk zoals bezoekers het zien' })
		.getAttribute('href'))!;
	await coordinator.getByRole('link', { name: 'Foto', exact: true }).click();
	await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('Foto bij');
	const kies = (buffer: Buffer) =>
		coordinator
			.getByLabel('Kies een foto')
			.setInputFiles({ name: 'zaal.jpg', mimeType: 'image/jpeg', buffer });
	await kies(Buffer.from('geen foto'));
	await coordinator.getByLabel('Wat staat erop?').fill('Een lege zaal');
	await coordinator.getByRole('button', { name: 'Bewaar de foto' }).click();
	await expect(coordinator.getByText('kunnen wij niet lezen als foto').first()).toBeVisible();
	await kies(
		await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#0b5c63' } })
			.jpeg()
			.toBuffer()
	);
	await coordinator.getByRole('button', { name: 'Bewaar de foto' }).click();
	await expect(coordinator.getByText('De foto is bewaard.')).toBeVisible();
	await axe(coordinator);

	await bezoeker.goto(slug);
	const foto = bezoeker.getByRole('img', { name: 'Een lege zaal' });
	await expect(foto).toBeVisible();
	await expect
		.poll(() => foto.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
		.toBe(true);
	const antwoord = await bezoeker.request.get((await foto.getAttribute('src'))!);
	expect(antwoord.headers()).toMatchObject({
		'content-type': 'image/webp',
		'x-content-type-options': 'nosniff',
		'cache-control': 'public, max-age=31536000, immutable'
	});
});
