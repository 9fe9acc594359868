import type { Sql } from '../../src/lib/server/backend/sql.ts';

export const HULPVRAAG = '00000000-0000-4000-8000-000000000001';
export const CLIENT = '00000000-0000-4000-8000-000000000002';
const ORGANISATIE = '00000000-0000-4000-8000-000000000003';
const WIJK = '00000000-0000-4000-8000-000000000004';

/** 5,000 volunteers within 25 km, 2,000 koppelingen, one hulpvraag of this begeleider. */
export async function seed(sql: Sql, begeleider: string) {
	await sql.exec(`
select setseed(0.42);
insert into public.gemeenten (id, naam, slug, lat, lng) values ('${WIJK}', 'Proef', 'proef', 52.02, 5.05);
insert into public.wijken (id, gemeente_id, naam, slug, lat, lng) values ('${WIJK}', '${WIJK}', 'Proef', 'proef', 52.02, 5.05);
insert into public.organisaties (id, slug, naam) values ('${ORGANISATIE}', 'proef', 'Proef');
insert into public.lidmaatschappen (gebruiker_id, organisatie_id, rol) values ('${begeleider}', '${ORGANISATIE}', 'begeleider');
insert into public.clienten (id, organisatie_id, pseudoniem, wijk_id, begeleider_id)
values ('${CLIENT}', '${ORGANISATIE}', 'Proef', '${WIJK}', '${begeleider}');
insert into public.hulpvragen (id, client_id, gemaakt_door, dagdelen)
select case when n = 0 then '${HULPVRAAG}' else gen_random_uuid() end, '${CLIENT}', '${begeleider}', '{ma_ochtend,wo_middag}'
from generate_series(0, 2000) n;
insert into public.vrijwilligers (organisatie_id, voornaam, lat, lng, radius_km, dagdelen, talen, interesses, liever_niet, capaciteit, status, intake_op, vog_op)
select '${ORGANISATIE}', 'Maatje ' || n, 52.02 + (random() - 0.5) * 0.4, 5.05 + (random() - 0.5) * 0.6, 3 + round(random() * 12),
	(array['ma_ochtend', 'di_middag', 'wo_middag', 'do_avond', 'za_ochtend'])[1 + (n % 3):3 + (n % 3)], '{nl}',
	(array['{wandelen}', '{schaken,koken}', '{muziek}', '{tuinieren,honden}'])[1 + n % 4]::text[],
	(array['{}', '{administratie}', '{}', '{honden}'])[1 + n % 4]::text[], 1 + n % 3,
	case when n % 20 = 0 then 'pauze' else 'actief' end, current_date - 100, current_date - 100
from generate_series(1, 5000) n;
insert into public.vrijwilliger_resultaatgebieden
select v.id, g from public.vrijwilligers v, unnest(array['netwerk', 'administratie', 'regie']) g where random() < 0.6;
insert into public.koppelingen (hulpvraag_id, vrijwilliger_id, status)
select h.id, v.id, (array['gestart', 'beeindigd', 'afgewezen', 'akkoord'])[1 + h.n % 4]
from (select id, row_number() over (order by id) as n from public.hulpvragen where id <> '${HULPVRAAG}') h
join (select id, row_number() over (order by id) as n from public.vrijwilligers) v on v.n = h.n * 2;
analyze;
`);
}
