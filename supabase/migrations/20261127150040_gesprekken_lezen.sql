-- What a page shows of a conversation, in one question. A name is a first name, and that of the cliënt only with consent.
create function prive.gesprek_naam(welke uuid, wie uuid, rol text, kijker text) returns text
language sql stable security definer set search_path = ''
as $$
  select case rol
    when 'vrijwilliger' then v.voornaam
    when 'client' then case when kijker in ('client', 'begeleider', 'consulent')
      or prive.heeft_toestemming(c.id, case when kijker = 'vrijwilliger' then v.id else v.organisatie_id end, 'contact') then nullif(c.roepnaam, '') end
    else (select split_part(g.naam, ' ', 1) from public.gebruikers g where g.id = wie) end
  from public.koppelingen k
  join public.vrijwilligers v on v.id = k.vrijwilliger_id
  join public.hulpvragen h on h.id = k.hulpvraag_id
  join public.clienten c on c.id = h.client_id
  where k.id = welke
$$;
comment on function prive.gesprek_naam(uuid, uuid, text, text) is 'What the reader may call somebody in a conversation; null for a cliënt who did not give consent.';

create function public.gesprek(welke uuid, aantal integer default 50) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare ik uuid := (select auth.uid()); mijn record; g public.gesprekken; kijker text;
begin
  select * into mijn from prive.mijn_gesprekken() x where x.koppeling_id = welke;
  kijker := case when mijn.als is not null then mijn.als
    when welke in (select prive.gesprekken_van_mijn_vrijwilligers()) then 'coordinator' end;
  if kijker is null then return null; end if;
  select * into g from public.gesprekken x where x.koppeling_id = welke;
  return jsonb_build_object(
    'koppeling_id', welke, 'als', kijker, 'leest', mijn.als is not null, 'sinds', mijn.sinds,
    'gesloten_op', g.gesloten_op, 'gesloten_hoe', g.gesloten_hoe, 'voorbij', g.einde_op is not null,
    'organisatie', (select o.naam from public.koppelingen k join public.vrijwilligers v on v.id = k.vrijwilliger_id
      join public.organisaties o on o.id = v.organisatie_id where k.id = welke),
    'bewaar_maanden', (select b.bewaar_maanden from public.gesprek_beleid b),
    'laatste_op', (select max(b.op) from public.gesprek_berichten b where b.koppeling_id = welke and b.soort = 'bericht'),
    'partijen', (select coalesce(jsonb_agg(jsonb_build_object('als', d.als, 'ik', d.gebruiker_id = ik, 'sinds', d.sinds,
        'naam', prive.gesprek_naam(welke, d.gebruiker_id, d.als, kijker),
        'organisatie', case when d.als = 'begeleider' then o.naam end) order by d.als = 'coordinator', d.als, d.sinds), '[]')
      from public.gesprek_deelnemers d
      join public.koppelingen k on k.id = d.koppeling_id join public.hulpvragen h on h.id = k.hulpvraag_id
      join public.clienten c on c.id = h.client_id join public.organisaties o on o.id = c.organisatie_id
      where d.koppeling_id = welke and d.tot is null),
    'totaal', (select count(*) from public.gesprek_berichten b where b.koppeling_id = welke and mijn.als is not null and b.op >= mijn.sinds),
    'regels', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'soort', r.soort, 'als', r.als, 'van_mij', coalesce(r.door = ik, false),
        'naam', prive.gesprek_naam(welke, r.door, r.als, kijker), 'tekst', case when r.teruggenomen_op is null then r.tekst else '' end,
        'op', r.op, 'teruggenomen', r.teruggenomen_op is not null, 'nieuw', r.door is distinct from ik and r.soort = 'bericht' and r.op > coalesce(mijn.gelezen_tot, mijn.sinds),
        'terug_kan', r.door = ik and r.soort = 'bericht' and r.teruggenomen_op is null and r.op >= now() - interval '15 minutes',
        'gemeld', exists (select 1 from public.gesprek_meldingen m where m.bericht_id = r.id and m.door = ik)) order by r.op), '[]')
      from (select b.* from public.gesprek_berichten b
        where b.koppeling_id = welke and case when mijn.als is null then b.soort <> 'bericht' else b.op >= mijn.sinds end
        order by b.op desc limit least(greatest(aantal, 1), 1000)) r),
    'meldingen', case when kijker <> 'coordinator' then '[]' else (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'op', m.op, 'als', m.als,
        'naam', prive.gesprek_naam(welke, m.door, m.als, 'coordinator'), 'reden', m.reden, 'afgehandeld_op', m.afgehandeld_op, 'uitkomst', m.uitkomst,
        'regels', case when m.afgehandeld_op is not null then '[]' else (select jsonb_agg(jsonb_build_object('id', b.id, 'als', b.als, 'tekst', b.tekst, 'op', b.op,
            'naam', prive.gesprek_naam(welke, b.door, b.als, 'coordinator'), 'teruggenomen', b.teruggenomen_op is not null, 'deze', b.id = m.bericht_id) order by b.op)
          from public.gesprek_berichten b where b.id in (select prive.rond_melding(m.bericht_id))) end) order by m.op desc), '[]')
      from public.gesprek_meldingen m join public.gesprek_berichten x on x.id = m.bericht_id
      where x.koppeling_id = welke and m.organisatie_id in (select prive.mijn_organisaties('coordinator'))) end);
end $$;
comment on function public.gesprek(uuid, integer) is 'A conversation as the visitor may see it, the last lines; null for who has no part in it. A coordinator who did not join sees who, since when and what was reported.';

create function public.gesprekken_overzicht() returns table (koppeling_id uuid, als text, leest boolean, met text, met_als text, maatje text,
  laatste_op timestamptz, ongelezen integer, gesloten boolean, meldingen integer)
language sql stable security definer set search_path = ''
as $$
  with mijn as (
    select x.koppeling_id, x.als, x.sinds, coalesce(x.gelezen_tot, x.sinds) as gelezen, true as leest from prive.mijn_gesprekken() x
    union all
    select y, 'coordinator', null, null, false from prive.gesprekken_van_mijn_vrijwilligers() as y
    where not exists (select 1 from prive.mijn_gesprekken() x where x.koppeling_id = y)
  )
  select g.koppeling_id, mijn.als, mijn.leest, prive.gesprek_naam(g.koppeling_id, ander.gebruiker_id, ander.als, mijn.als), ander.als, v.voornaam,
    coalesce((select max(b.op) from public.gesprek_berichten b where b.koppeling_id = g.koppeling_id and b.soort = 'bericht'), g.created_at),
    case when mijn.leest then (select count(*)::integer from public.gesprek_berichten b where b.koppeling_id = g.koppeling_id and b.soort = 'bericht'
      and b.teruggenomen_op is null and b.door is distinct from (select auth.uid()) and b.op > mijn.gelezen) else 0 end,
    g.gesloten_op is not null,
    case when mijn.als = 'coordinator' then (select count(*)::integer from public.gesprek_meldingen m join public.gesprek_berichten b on b.id = m.bericht_id
      where b.koppeling_id = g.koppeling_id and m.afgehandeld_op is null) else 0 end
  from mijn
  join public.gesprekken g on g.koppeling_id = mijn.koppeling_id
  join public.koppelingen k on k.id = g.koppeling_id
  join public.vrijwilligers v on v.id = k.vrijwilliger_id
  left join lateral (select d.gebruiker_id, d.als from public.gesprek_deelnemers d where d.koppeling_id = g.koppeling_id and d.tot is null
    and d.als <> 'coordinator' and d.als <> case when mijn.als = 'coordinator' then 'vrijwilliger' else mijn.als end limit 1) ander on true
  order by 10 desc, 8 desc, 7 desc
$$;
comment on function public.gesprekken_overzicht() is 'Conversations of the visitor, and for a coordinator those of the own volunteers: what was reported first, then what is new.';

create function public.tellers(hier uuid default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'berichten', (select count(*) from prive.mijn_gesprekken() g join public.gesprek_berichten b on b.koppeling_id = g.koppeling_id
      where b.soort = 'bericht' and b.teruggenomen_op is null and b.door is distinct from (select auth.uid())
        and b.op > coalesce(g.gelezen_tot, g.sinds) and g.koppeling_id is distinct from hier),
    'gemeld', (select count(*) from public.gesprek_meldingen m
      where m.afgehandeld_op is null and m.organisatie_id in (select prive.mijn_organisaties('coordinator'))),
    'gesprekken', exists (select 1 from prive.mijn_gesprekken()) or exists (select 1 from prive.gesprekken_van_mijn_vrijwilligers()),
    'postvak', (select count(*) from public.postvak p where p.gebruiker_id = (select auth.uid()) and p.gelezen_op is null
      and (hier is null or p.pad <> prive.gesprek_pad(hier))))
$$;
comment on function public.tellers(uuid) is 'What is unread, for the menu: messages, reports that are open, and the inbox; without the conversation that is open now.';

do $$
declare naam text;
begin
  foreach naam in array array['gesprek(uuid, integer)', 'gesprekken_overzicht()', 'tellers(uuid)'] loop
    execute format('revoke execute on function public.%s from public, anon', naam);
    execute format('grant execute on function public.%s to authenticated, service_role', naam);
  end loop;
end $$;
revoke execute on function prive.gesprek_naam(uuid, uuid, text, text) from public;
grant execute on function prive.gesprek_naam(uuid, uuid, text, text) to service_role;
