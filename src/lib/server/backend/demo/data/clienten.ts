/** Forty dossiers about nobody. Professionals are named by the first name of their account. */
type Clientregel = readonly [
	key: string,
	org: string,
	pseudoniem: string,
	wijk: string,
	geboortejaar: number,
	begeleider: string | null,
	consulent: string | null
];

/** The first name is the key with a capital. */
// prettier-ignore
export const CLIENTEN: Clientregel[] = [
	['joke', 'kantelpunt', 'mevrouw V.', 'doorslag', 1958, 'Daan', 'Nadia'],
	['bert', 'kantelpunt', 'de heer B.', 'batau-noord', 1949, 'Daan', 'Nadia'],
	['nadine', 'kantelpunt', 'mevrouw N.', 'zuilenstein', 1990, 'Daan', 'Nadia'],
	['rachid', 'kantelpunt', 'de heer R.', 'fokkesteeg', 1977, 'Daan', 'Nadia'],
	['toos', 'kantelpunt', 'mevrouw T.', 'jutphaas', 1941, 'Daan', 'Nadia'],
	['kevin', 'kantelpunt', 'de heer K.', 'stadscentrum', 2003, 'Daan', null],
	['gerda', 'kantelpunt', 'mevrouw G.', 'galecop', 1946, 'Daan', 'Nadia'],
	['mo', 'kantelpunt', 'de heer M.', 'hoog-zandveld', 1985, 'Daan', null],
	['sandra', 'kantelpunt', 'mevrouw S.', 'merwestein', 1971, 'Daan', 'Nadia'],
	['piet', 'kantelpunt', 'de heer P.', 'vreeswijk', 1953, 'Daan', null],
	['lia', 'kantelpunt', 'mevrouw L.', 'batau-zuid', 1966, 'Daan', 'Nadia'],
	['ronald', 'kantelpunt', 'de heer O.', 'blokhoeve', 1980, 'Daan', 'Nadia'],
	['emine', 'kantelpunt', 'mevrouw E.', 'doorslag', 1983, 'Lotte', 'Nadia'],
	['dennis', 'kantelpunt', 'de heer D.', 'galecop', 1995, 'Lotte', 'Nadia'],
	['wim', 'kantelpunt', 'de heer W.', 'vreeswijk', 1944, 'Lotte', 'Nadia'],
	['ria', 'kantelpunt', 'mevrouw A.', 'zuilenstein', 1952, 'Lotte', 'Nadia'],
	['younes', 'kantelpunt', 'de heer Y.', 'doorslag', 1998, 'Lotte', null],
	['carla', 'kantelpunt', 'mevrouw C.', 'jutphaas', 1960, 'Lotte', 'Nadia'],
	['theo', 'kantelpunt', 'de heer H.', 'ijs-binnenstad', 1950, 'Bilal', 'Omar'],
	['mirjam', 'kantelpunt', 'mevrouw M.', 'oranjekwartier', 1968, 'Bilal', 'Omar'],
	['jamal', 'kantelpunt', 'de heer J.', 'nieuwpoort', 1991, 'Bilal', 'Omar'],
	['anja', 'kantelpunt', 'mevrouw J.', 'achterveld', 1957, 'Bilal', 'Omar'],
	['greet', 'de-stroming', 'mevrouw B.', 'de-oorden', 1948, 'Mark', 'Renske'],
	['sem', 'de-stroming', 'jongere S.', 'loerik', 2008, 'Mark', 'Renske'],
	['freek', 'de-stroming', 'de heer F.', 'castellum', 1987, 'Mark', 'Renske'],
	['klaas', 'de-stroming', 'de heer V.', 'schalkwijk', 1939, 'Mark', 'Renske'],
	['linda', 'de-stroming', 'mevrouw L.', 'de-slagen', 1979, 'Mark', 'Renske'],
	['agnes', 'de-stroming', 'mevrouw A.', 't-goy', 1943, 'Chantal', 'Renske'],
	['paula', 'de-stroming', 'mevrouw P.', 'oude-dorp', 1962, 'Chantal', 'Renske'],
	['daisy', 'de-stroming', 'mevrouw D.', 'de-gaarden', 1994, 'Chantal', null],
	['sjaak', 'de-stroming', 'de heer S.', 'houten-centrum', 1955, 'Chantal', 'Renske'],
	['cor', 'lekzicht', 'de heer C.', 'benschop', 1947, 'Henriëtte', null],
	['willy', 'lekzicht', 'mevrouw W.', 'leerdam-west', 1951, 'Henriëtte', 'Bea'],
	['ali', 'lekzicht', 'de heer A.', 'leerdam-centrum', 1972, 'Henriëtte', 'Bea'],
	['tonny', 'lekzicht', 'mevrouw T.', 'meerkerk', 1938, 'Henriëtte', 'Bea'],
	['jolien', 'lekzicht', 'mevrouw J.', 'vianen-centrum', 1988, 'Henriëtte', 'Bea'],
	['bas', 'lekzicht', 'de heer B.', 'lopik-dorp', 2001, 'Henriëtte', null],
	['hilde', 'gemeente-nieuwegein', 'mevrouw H.', 'merwestein', 1936, null, 'Nadia'],
	['osman', 'gemeente-nieuwegein', 'de heer O.', 'hoog-zandveld', 1969, null, 'Nadia'],
	['ben', 'gemeente-nieuwegein', 'de heer B.', 'stadscentrum', 1931, null, 'Nadia']
];

/** Dossiers in which a casusregisseur has the lead. */
export const CASUSREGIE: Record<string, string> = {
	joke: 'Petra',
	ronald: 'Petra',
	dennis: 'Petra',
	lia: 'Petra',
	theo: 'Petra'
};

/** Days since a dossier was closed. */
export const AFGESLOTEN: Record<string, number> = { ria: 60 };
