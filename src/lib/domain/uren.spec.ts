import { expect, test } from 'vitest';
import { readUren, urenveld } from './uren.ts';

function read(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	return readUren(form);
}

test('het rooster wordt regels per week, soort en niveau', () => {
	const result = read({
		'gepland.2026-11-16.formeel.2': '3',
		'werkelijk.2026-11-16.formeel.2': '2,4',
		'gepland.2026-11-16.informeel': '',
		'werkelijk.2026-11-16.informeel': '1',
		'werkelijk.2026-11-23.formeel.2': '',
		iets_anders: 'x'
	});
	expect(result).toEqual({
		ok: true,
		data: [
			{ week: '2026-11-16', soort: 'formeel', ozr: 2, gepland: 3, werkelijk: 2.5 },
			{ week: '2026-11-16', soort: 'informeel', ozr: null, gepland: 0, werkelijk: 1 },
			{ week: '2026-11-23', soort: 'formeel', ozr: 2, gepland: 0, werkelijk: null }
		]
	});
});

test.each([
	['geen getal', 'werkelijk.2026-11-16.formeel.1', 'veel', 'fout_getal'],
	['meer dan een week', 'gepland.2026-11-16.informeel', '169', 'fout_bereik'],
	['minder dan niets', 'werkelijk.2026-11-16.informeel', '-1', 'fout_bereik'],
	['geen maandag', 'werkelijk.2026-11-17.informeel', '1', 'fout_maandag'],
	['niets ingevuld', 'veld', '1', 'fout_verplicht']
])('geweigerd: %s', (_, name, value, code) => {
	const errors = { [name === 'veld' ? '' : name]: code };
	expect(read({ [name]: value })).toEqual({ ok: false, values: { [name]: value }, errors });
});

test('een veldnaam en een regel horen bij elkaar', () => {
	const week = '2026-11-16';
	expect(urenveld('gepland', { week, soort: 'formeel', ozr: 3 })).toBe(
		'gepland.2026-11-16.formeel.3'
	);
	expect(urenveld('werkelijk', { week, soort: 'informeel', ozr: null })).toBe(
		'werkelijk.2026-11-16.informeel'
	);
});
