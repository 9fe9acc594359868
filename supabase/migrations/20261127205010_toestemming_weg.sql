-- Taken back, or past its last day: everything of the receiver stops in the same request, wherever it comes by.
create function prive.koppeling_stil(welke uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce((
    select not prive.heeft_toestemming(h.client_id, k.vrijwilliger_id, 'contact') and (k.status = 'gestart'
      or exists (select 1 from public.toestemmingen t
        where t.client_id = h.client_id and t.ontvanger_vrijwilliger_id = k.vrijwilliger_id and t.deel = 'contact'
          and coalesce(t.ingetrokken_op, (t.geldig_tot + 1)::timestamp at time zone 'Europe/Amsterdam') >= k.created_at))
    from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id
    where k.id = welke and k.vrijwilliger_id is not null), false)
$$;
comment on function prive.koppeling_stil(uuid) is 'The cliënt''s consent to this maatje was there and is not any more: maatje and coordinator get nothing of the cliënt. A proposal before the first consent is not silent.';

create function prive.mijn_ontvangers() returns table (ontvanger uuid, naam text, als text)
language sql stable security definer set search_path = ''
as $$
  select v.id, o.naam, 'vrijwilliger' from public.vrijwilligers v join public.organisaties o on o.id = v.organisatie_id
  where v.gebruiker_id = (select auth.uid()) and v.status <> 'gestopt'
  union
  select o.id, o.naam, 'organisatie' from public.lidmaatschappen l join public.organisaties o on o.id = l.organisatie_id
  where l.gebruiker_id = (select auth.uid()) and l.rol in ('begeleider', 'casusregisseur', 'coordinator', 'consulent')
$$;
comment on function prive.mijn_ontvangers() is 'As whom the visitor may receive something of a cliënt: the own volunteer, and organisaties where the visitor works with people.';

create or replace function prive.koppelingen_als_begeleiding() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select k.id from public.koppelingen k
  where (k.hulpvraag_id in (select prive.mijn_hulpvragen()) or (k.vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()) and not prive.koppeling_stil(k.id)))
    -- Who is the maatje too never reads what the other side told.
    and (k.vrijwilliger_id is null or k.vrijwilliger_id not in (select prive.mijn_vrijwilligers()))
$$;

create or replace function prive.mijn_gesprekken() returns table (koppeling_id uuid, als text, sinds timestamptz, gelezen_tot timestamptz)
language sql stable security definer set search_path = ''
as $$
  select d.koppeling_id, d.als, d.sinds, d.gelezen_tot
  from public.gesprek_deelnemers d
  join public.koppelingen k on k.id = d.koppeling_id
  join public.vrijwilligers v on v.id = k.vrijwilliger_id
  join public.hulpvragen h on h.id = k.hulpvraag_id
  where d.gebruiker_id = (select auth.uid()) and d.tot is null and case d.als
    when 'vrijwilliger' then v.gebruiker_id = d.gebruiker_id and v.status <> 'gestopt' and not prive.koppeling_stil(k.id)
    when 'client' then h.client_id in (select prive.mijn_eigen_dossier())
    when 'coordinator' then v.organisatie_id in (select prive.mijn_organisaties('coordinator')) and not prive.koppeling_stil(k.id)
    else h.client_id in (select prive.mijn_clienten()) end
$$;

create or replace function public.koppelingen_overzicht(hulpvraag uuid default null, koppeling uuid default null) returns table (
  id uuid, hulpvraag_id uuid, client_id uuid, client_naam text, vrijwilliger_id uuid, voornaam text, organisatie_naam text,
  aanbod_id uuid, aanbod_naam text, aanbod_slug text, status text, coordinator_antwoord boolean, vrijwilliger_antwoord boolean,
  client_antwoord boolean, client_wijze text, client_heeft_account boolean,
  vrijwilliger_heeft_account boolean, reden_nee text, bericht text, redenen jsonb, wijk text, dagdelen text[], uren_per_week numeric,
  resultaatgebieden text[], belangrijk text, past_niet text, voorgesteld_door text, aanbieder_naam text, driehoek_id uuid, fase text,
  traject_id uuid, created_at timestamptz, akkoord_op timestamptz, reservering_tot date, start_op date, einde_reden text, einde_toelichting text,
  gedeeld jsonb, kennismaking jsonb, klikken jsonb, evaluaties jsonb, momenten text[], als text
)
language sql stable security definer set search_path = ''
as $$
  with zicht as (
    select k.*, h.client_id as van, case
      when h.client_id in (select prive.mijn_clienten()) then 'professional'
      when k.vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()) then 'coordinator'
      when k.vrijwilliger_id in (select prive.mijn_vrijwilligers()) then 'vrijwilliger'
      when k.id in (select prive.koppelingen_van_mij_als_client()) then 'client' end as als
    from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id
    where (koppelingen_overzicht.hulpvraag is null or k.hulpvraag_id = koppelingen_overzicht.hulpvraag)
      and (koppelingen_overzicht.koppeling is null or k.id = koppelingen_overzicht.koppeling)
  ), blik as materialized (
    -- What the cliënt told is for the others only while it runs and the consent stands. Whoever lost that
    -- knows that there was something, and nothing of what it was.
    select z.*, s.stil, z.als = 'professional' or (not s.stil and z.status in ('voorgesteld', 'akkoord', 'gestart')) as open,
      z.als in ('professional', 'coordinator') as begeleidt,
      z.als in ('professional', 'coordinator') and z.id in (select prive.koppelingen_als_begeleiding()) as leest_mee
    from zicht z cross join lateral (select z.als in ('coordinator', 'vrijwilliger') and prive.koppeling_stil(z.id) as stil offset 0) s
    where z.als is not null
  )
  select z.id, z.hulpvraag_id, case when z.als = 'professional' then c.id end,
    case when z.als = 'professional' then c.pseudoniem end,
    z.vrijwilliger_id, v.voornaam, o.naam, z.aanbod_id, a.naam, a.slug, z.status,
    -- The cliënt hears of a yes of both, and never whose no it was; the maatje does not hear that the cliënt said no.
    case when z.als <> 'client' or (z.coordinator_antwoord and z.vrijwilliger_antwoord) then z.coordinator_antwoord end,
    case when z.als <> 'client' or (z.coordinator_antwoord and z.vrijwilliger_antwoord) then z.vrijwilliger_antwoord end,
    case when z.als <> 'vrijwilliger' or z.client_antwoord then z.client_antwoord end,
    case when z.als in ('professional', 'client') then z.client_wijze end, z.als = 'professional' and c.gebruiker_id is not null,
    v.gebruiker_id is not null,
    case when z.begeleidt or (z.als = 'vrijwilliger' and z.vrijwilliger_antwoord = false) then z.reden_nee end,
    case when z.als = 'client' or z.stil then '' else z.bericht end,
    case when z.begeleidt and not z.stil then z.redenen else '[]' end, case when z.open and z.als <> 'client' then w.naam end,
    case when z.open then h.dagdelen else '{}' end, case when z.open then h.uren_per_week end,
    coalesce((select array_agg(r.resultaatgebied order by r.resultaatgebied) from public.hulpvraag_resultaatgebieden r where r.hulpvraag_id = h.id and not z.stil), '{}'),
    case when z.open and z.als <> 'client' then h.belangrijk end, case when z.open and z.als <> 'client' then h.past_niet end,
    case when z.als <> 'client' then g.naam end, ao.naam, d.id, case when z.begeleidt then d.fase end,
    case when z.als = 'professional' then d.traject_id end, z.created_at, z.akkoord_op,
    case when z.status = 'akkoord' then (select prive.reservering_tot(k) from public.koppelingen k where k.id = z.id) end, z.start_op,
    -- A chosen reason is of who looks after it; that a place went to somebody else may be known.
    case when z.begeleidt or z.einde_reden in ('vol', 'geen_antwoord', 'geen_kennismaking', 'geen_start') then z.einde_reden end,
    case when z.begeleidt and not z.stil then z.einde_toelichting else '' end,
    case when z.als in ('client', 'professional') and v.id is not null then jsonb_build_object(
      'dagdelen', array(select x from unnest(v.dagdelen) as x where x = any (h.dagdelen) or h.dagdelen = '{}'),
      'resultaatgebieden', array(select x.resultaatgebied from public.vrijwilliger_resultaatgebieden x
        join public.hulpvraag_resultaatgebieden y on y.resultaatgebied = x.resultaatgebied and y.hulpvraag_id = h.id
        where x.vrijwilliger_id = v.id order by 1),
      'talen', array(select x from unnest(v.talen) as x where x = any (h.talen)),
      'interesses', array(select x from unnest(v.interesses) as x where length(x) > 3 and strpos(lower(h.belangrijk), lower(x)) > 0)) end,
    (select jsonb_build_object('id', m.id, 'dag', m.dag, 'tijd', to_char(m.tijd, 'HH24:MI'), 'plek', case when z.open or z.begeleidt or z.als = 'client' then m.plek else '' end,
        'locatie_id', case when z.open or z.begeleidt or z.als = 'client' then m.locatie_id end,
        'volgnummer', m.volgnummer, 'status', m.status, 'uitkomst', case when z.begeleidt or m.uitkomst <> 'klikt_niet' then m.uitkomst end,
        'updated_at', m.updated_at)
      from public.koppeling_kennismakingen m where m.koppeling_id = z.id and not z.stil order by m.created_at desc, m.status = 'gepland' desc limit 1),
    coalesce((select jsonb_agg(jsonb_build_object('moment', x.moment, 'kant', x.kant, 'oordeel', x.oordeel, 'woorden', x.woorden,
        'namens', x.namens, 'op', x.op, 'besproken', x.besproken_op is not null) order by x.op)
      from public.koppeling_klikken x where x.koppeling_id = z.id and (z.leest_mee or x.kant = z.als)), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('moment', e.moment, 'gedaan_op', e.gedaan_op, 'notitie', e.notitie) order by e.moment)
      from public.koppeling_evaluaties e where e.koppeling_id = z.id and z.leest_mee), '[]'),
    case when z.stil then '{}' else z.dagdelen end, z.als
  from blik z
  join public.hulpvragen h on h.id = z.hulpvraag_id
  join public.clienten c on c.id = h.client_id
  join public.organisaties ao on ao.id = c.organisatie_id
  left join public.vrijwilligers v on v.id = z.vrijwilliger_id
  left join public.aanbod oud on oud.id = z.aanbod_id
  left join public.aanbod a on a.id = case when oud.samengevoegd_met is null then oud.id else prive.aanbod_dat_blijft(oud.id) end
  left join public.organisaties o on o.id = coalesce(v.organisatie_id, a.organisatie_id)
  left join public.wijken w on w.id = coalesce(h.wijk_id, c.wijk_id)
  left join public.gebruikers g on g.id = z.voorgesteld_door
  left join public.driehoeken d on d.koppeling_id = z.id
  where not (z.als = 'vrijwilliger' and (z.status = 'ingetrokken' or v.status = 'gestopt'))
  order by z.created_at desc, z.id
$$;

create or replace function public.gesprek(welke uuid, aantal integer default 50) returns jsonb
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
    'gesloten_op', g.gesloten_op, 'gesloten_hoe', g.gesloten_hoe, 'voorbij', g.einde_op is not null, 'stil', prive.koppeling_stil(welke),
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

create or replace function public.bericht_sturen(welke uuid, sleutel uuid, woorden text) returns void
language plpgsql security definer set search_path = ''
as $$
declare rol text; ik uuid := (select auth.uid());
begin
  rol := prive.als_in_gesprek(welke);
  if not exists (select 1 from prive.mijn_gesprekken() g where g.koppeling_id = welke) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if exists (select 1 from public.gesprek_berichten b where b.id = sleutel and b.door = ik and b.koppeling_id = welke) then return; end if;
  if exists (select 1 from public.gesprekken g where g.koppeling_id = welke and g.gesloten_op is not null) then
    raise exception 'gesprek_gesloten' using errcode = 'P0001';
  end if;
  if prive.koppeling_stil(welke) then raise exception 'toestemming_ingetrokken' using errcode = 'P0001'; end if;
  if coalesce(length(btrim(woorden)), 0) not between 1 and 2000 then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  -- locked: two windows of one person are counted one after the other
  perform 1 from public.gebruikers u where u.id = ik for no key update;
  if (select count(*) filter (where b.op > now() - interval '10 minutes') >= 20 or count(*) >= 200
    from public.gesprek_berichten b where b.door = ik and b.soort = 'bericht' and b.op > now() - interval '1 day') then
    raise exception 'te_snel' using errcode = 'P0001';
  end if;
  insert into public.gesprek_berichten (id, koppeling_id, door, als, tekst) values (sleutel, welke, ik, rol, btrim(woorden));
  perform prive.meld_deelnemers(welke, 'bericht');
end $$;

revoke execute on function prive.koppeling_stil(uuid), prive.mijn_ontvangers() from public;
grant execute on function prive.koppeling_stil(uuid), prive.mijn_ontvangers() to service_role;
