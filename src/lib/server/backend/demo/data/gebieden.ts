/** The five gemeenten of the Lekstroom, their wijken and villages, and their PC4's. Places and points
 * are facts, rounded; numbers of sociale teams are not (a subscriber number never begins with 0). */

type Gemeente = {
	slug: string;
	code: string;
	naam: string;
	lat: number;
	lng: number;
	team: string;
	telefoon: string;
};

// prettier-ignore
export const GEMEENTEN: Gemeente[] = [
	{ slug: 'houten', code: 'GM0321', naam: 'Houten', lat: 52.028, lng: 5.168, team: 'Sociaal Team Houten', telefoon: '030 000 03 21' },
	{ slug: 'ijsselstein', code: 'GM0353', naam: 'IJsselstein', lat: 52.02, lng: 5.043, team: 'Sociaal Team IJsselstein', telefoon: '030 000 03 53' },
	{ slug: 'lopik', code: 'GM0331', naam: 'Lopik', lat: 51.976, lng: 4.95, team: 'Dorpsteam Lopik', telefoon: '0348 00 03 31' },
	{ slug: 'nieuwegein', code: 'GM0356', naam: 'Nieuwegein', lat: 52.03, lng: 5.085, team: 'Sociaal Team Nieuwegein', telefoon: '030 000 03 56' },
	{ slug: 'vijfheerenlanden', code: 'GM1961', naam: 'Vijfheerenlanden', lat: 51.947, lng: 5.058, team: 'Sociaal Team Vijfheerenlanden', telefoon: '0347 00 19 61' }
];

/** key, gemeente, naam, soort, PC4, lat, lng. The key is what the other tables say. */
type Wijk = readonly [string, string, string, 'wijk' | 'plaats', string, number, number];

// prettier-ignore
export const WIJKEN: Wijk[] = [
	['galecop', 'nieuwegein', 'Galecop', 'wijk', '3437', 52.051, 5.074],
	['blokhoeve', 'nieuwegein', 'Blokhoeve', 'wijk', '3438', 52.045, 5.083],
	['batau-noord', 'nieuwegein', 'Batau-Noord', 'wijk', '3436', 52.034, 5.067],
	['batau-zuid', 'nieuwegein', 'Batau-Zuid', 'wijk', '3435', 52.025, 5.069],
	['doorslag', 'nieuwegein', 'Doorslag', 'wijk', '3435', 52.02, 5.076],
	['jutphaas', 'nieuwegein', 'Jutphaas', 'wijk', '3439', 52.035, 5.093],
	['zuilenstein', 'nieuwegein', 'Zuilenstein', 'wijk', '3431', 52.036, 5.081],
	['stadscentrum', 'nieuwegein', 'Stadscentrum', 'wijk', '3431', 52.028, 5.081],
	['merwestein', 'nieuwegein', 'Merwestein', 'wijk', '3432', 52.023, 5.088],
	['hoog-zandveld', 'nieuwegein', 'Hoog-Zandveld', 'wijk', '3434', 52.017, 5.085],
	['fokkesteeg', 'nieuwegein', 'Fokkesteeg', 'wijk', '3433', 52.015, 5.101],
	['vreeswijk', 'nieuwegein', 'Vreeswijk', 'wijk', '3433', 52.007, 5.095],
	['houten-centrum', 'houten', 'Houten Centrum', 'wijk', '3995', 52.034, 5.168],
	['oude-dorp', 'houten', 'Oude Dorp', 'wijk', '3995', 52.03, 5.164],
	['de-oorden', 'houten', 'De Oorden', 'wijk', '3992', 52.041, 5.15],
	['de-gaarden', 'houten', 'De Gaarden', 'wijk', '3993', 52.042, 5.175],
	['de-slagen', 'houten', 'De Slagen', 'wijk', '3991', 52.024, 5.157],
	['loerik', 'houten', 'Loerik', 'wijk', '3994', 52.03, 5.184],
	['castellum', 'houten', 'Castellum', 'wijk', '3994', 52.018, 5.177],
	['schalkwijk', 'houten', 'Schalkwijk', 'plaats', '3998', 51.995, 5.188],
	['t-goy', 'houten', "'t Goy", 'plaats', '3997', 52.002, 5.222],
	['tull-en-t-waal', 'houten', "Tull en 't Waal", 'plaats', '3999', 52.001, 5.134],
	['ijs-binnenstad', 'ijsselstein', 'Binnenstad', 'wijk', '3401', 52.02, 5.043],
	['oranjekwartier', 'ijsselstein', 'Oranjekwartier', 'wijk', '3401', 52.017, 5.049],
	['nieuwpoort', 'ijsselstein', 'Nieuwpoort', 'wijk', '3401', 52.024, 5.049],
	['ijsselveld-oost', 'ijsselstein', 'IJsselveld-Oost', 'wijk', '3402', 52.023, 5.036],
	['ijsselveld-west', 'ijsselstein', 'IJsselveld-West', 'wijk', '3402', 52.025, 5.028],
	['achterveld', 'ijsselstein', 'Achterveld', 'wijk', '3402', 52.017, 5.032],
	['zenderpark', 'ijsselstein', 'Zenderpark', 'wijk', '3404', 52.011, 5.041],
	['lopik-dorp', 'lopik', 'Lopik', 'plaats', '3411', 51.975, 4.945],
	['lopikerkapel', 'lopik', 'Lopikerkapel', 'plaats', '3412', 51.992, 5.046],
	['benschop', 'lopik', 'Benschop', 'plaats', '3405', 52.007, 4.98],
	['jaarsveld', 'lopik', 'Jaarsveld', 'plaats', '3413', 51.97, 4.977],
	['polsbroek', 'lopik', 'Polsbroek', 'plaats', '3415', 51.977, 4.851],
	['cabauw', 'lopik', 'Cabauw', 'plaats', '3411', 51.965, 4.897],
	['vianen-centrum', 'vijfheerenlanden', 'Vianen Centrum', 'wijk', '4132', 51.993, 5.092],
	['vianen-hagen', 'vijfheerenlanden', 'De Hagen', 'wijk', '4133', 51.985, 5.085],
	['monnikenhof', 'vijfheerenlanden', 'Monnikenhof', 'wijk', '4131', 51.983, 5.1],
	['leerdam-centrum', 'vijfheerenlanden', 'Leerdam Centrum', 'wijk', '4141', 51.893, 5.094],
	['leerdam-west', 'vijfheerenlanden', 'Leerdam-West', 'wijk', '4142', 51.89, 5.083],
	['leerdam-noord', 'vijfheerenlanden', 'Leerdam-Noord', 'wijk', '4143', 51.9, 5.094],
	['everdingen', 'vijfheerenlanden', 'Everdingen', 'plaats', '4121', 51.965, 5.156],
	['zijderveld', 'vijfheerenlanden', 'Zijderveld', 'plaats', '4122', 51.943, 5.139],
	['hagestein', 'vijfheerenlanden', 'Hagestein', 'plaats', '4124', 51.981, 5.122],
	['hei-en-boeicop', 'vijfheerenlanden', 'Hei- en Boeicop', 'plaats', '4126', 51.945, 5.082],
	['lexmond', 'vijfheerenlanden', 'Lexmond', 'plaats', '4128', 51.963, 5.036],
	['schoonrewoerd', 'vijfheerenlanden', 'Schoonrewoerd', 'plaats', '4145', 51.922, 5.118],
	['meerkerk', 'vijfheerenlanden', 'Meerkerk', 'plaats', '4231', 51.918, 4.99],
	['ameide', 'vijfheerenlanden', 'Ameide', 'plaats', '4233', 51.954, 4.962],
	['nieuwland', 'vijfheerenlanden', 'Nieuwland', 'plaats', '4243', 51.901, 5.015],
	['leerbroek', 'vijfheerenlanden', 'Leerbroek', 'plaats', '4245', 51.909, 5.051],
	['kedichem', 'vijfheerenlanden', 'Kedichem', 'plaats', '4247', 51.86, 5.05]
];

/** PC4, place, gemeente, lat, lng. */
type Postcode = readonly [string, string, string, number, number];

// prettier-ignore
export const POSTCODES: Postcode[] = [
	['3401', 'IJsselstein', 'IJsselstein', 52.003, 5.061],
	['3402', 'IJsselstein', 'IJsselstein', 52.038, 5.032],
	['3403', 'IJsselstein', 'IJsselstein', 52.038, 5.001],
	['3404', 'IJsselstein', 'IJsselstein', 52.012, 5.039],
	['3405', 'Benschop', 'Lopik', 52.007, 4.98],
	['3411', 'Lopik', 'Lopik', 51.975, 4.945],
	['3412', 'Lopikerkapel', 'Lopik', 51.992, 5.046],
	['3413', 'Jaarsveld', 'Lopik', 51.97, 4.978],
	['3415', 'Polsbroek', 'Lopik', 51.977, 4.851],
	['3431', 'Nieuwegein', 'Nieuwegein', 52.031, 5.082],
	['3432', 'Nieuwegein', 'Nieuwegein', 52.021, 5.087],
	['3433', 'Nieuwegein', 'Nieuwegein', 52.011, 5.115],
	['3434', 'Nieuwegein', 'Nieuwegein', 52.01, 5.085],
	['3435', 'Nieuwegein', 'Nieuwegein', 52.021, 5.074],
	['3436', 'Nieuwegein', 'Nieuwegein', 52.032, 5.069],
	['3437', 'Nieuwegein', 'Nieuwegein', 52.053, 5.073],
	['3438', 'Nieuwegein', 'Nieuwegein', 52.047, 5.092],
	['3439', 'Nieuwegein', 'Nieuwegein', 52.033, 5.106],
	['3991', 'Houten', 'Houten', 52.02, 5.156],
	['3992', 'Houten', 'Houten', 52.042, 5.147],
	['3993', 'Houten', 'Houten', 52.042, 5.175],
	['3994', 'Houten', 'Houten', 52.03, 5.184],
	['3995', 'Houten', 'Houten', 52.034, 5.169],
	['3997', "'t Goy", 'Houten', 52.002, 5.222],
	['3998', 'Schalkwijk', 'Houten', 51.995, 5.188],
	['3999', "Tull en 't Waal", 'Houten', 52.001, 5.134],
	['4121', 'Everdingen', 'Vijfheerenlanden', 51.965, 5.156],
	['4122', 'Zijderveld', 'Vijfheerenlanden', 51.943, 5.139],
	['4124', 'Hagestein', 'Vijfheerenlanden', 51.981, 5.122],
	['4126', 'Hei- en Boeicop', 'Vijfheerenlanden', 51.945, 5.082],
	['4128', 'Lexmond', 'Vijfheerenlanden', 51.963, 5.036],
	['4131', 'Vianen', 'Vijfheerenlanden', 51.97, 5.094],
	['4132', 'Vianen', 'Vijfheerenlanden', 51.994, 5.089],
	['4133', 'Vianen', 'Vijfheerenlanden', 51.982, 5.07],
	['4141', 'Leerdam', 'Vijfheerenlanden', 51.892, 5.109],
	['4142', 'Leerdam', 'Vijfheerenlanden', 51.888, 5.082],
	['4143', 'Leerdam', 'Vijfheerenlanden', 51.906, 5.095],
	['4145', 'Schoonrewoerd', 'Vijfheerenlanden', 51.922, 5.118],
	['4163', 'Oosterwijk', 'Vijfheerenlanden', 51.879, 5.079],
	['4231', 'Meerkerk', 'Vijfheerenlanden', 51.918, 4.99],
	['4233', 'Ameide', 'Vijfheerenlanden', 51.954, 4.962],
	['4235', 'Tienhoven aan de Lek', 'Vijfheerenlanden', 51.96, 4.945],
	['4243', 'Nieuwland', 'Vijfheerenlanden', 51.901, 5.015],
	['4245', 'Leerbroek', 'Vijfheerenlanden', 51.909, 5.051],
	['4247', 'Kedichem', 'Vijfheerenlanden', 51.86, 5.05]
];
