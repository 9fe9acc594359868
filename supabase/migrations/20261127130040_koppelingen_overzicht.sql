-- What each of the four sides may know of a koppeling: no name of the cliënt, no surname of the maatje, and never why somebody else said no.
drop function public.koppelingen_overzicht(uuid, uuid);
create function public.koppelingen_overzicht(hulpvraag uuid default null, koppeling uuid default null) returns table (
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
      when k.id in (select prive.koppelingen_van_mij_als_client()) then 'client' end as als,
      -- What the cliënt told is for the others only while the proposal runs, and in a driehoek only with consent.
      h.client_id in (select prive.mijn_clienten()) or k.status in ('voorgesteld', 'akkoord')
        or (k.status = 'gestart' and prive.heeft_toestemming(h.client_id, k.vrijwilliger_id, 'contact')) as open
    from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id
    where (koppelingen_overzicht.hulpvraag is null or k.hulpvraag_id = koppelingen_overzicht.hulpvraag)
      and (koppelingen_overzicht.koppeling is null or k.id = koppelingen_overzicht.koppeling)
  ), blik as (
    select z.*, z.als in ('professional', 'coordinator') as begeleidt,
      z.als in ('professional', 'coordinator') and z.id in (select prive.koppelingen_als_begeleiding()) as leest_mee
    from zicht z where z.als is not null
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
    case when z.als = 'client' then '' else z.bericht end,
    case when z.begeleidt then z.redenen else '[]' end, case when z.open and z.als <> 'client' then w.naam end,
    case when z.open then h.dagdelen else '{}' end, case when z.open then h.uren_per_week end,
    coalesce((select array_agg(r.resultaatgebied order by r.resultaatgebied) from public.hulpvraag_resultaatgebieden r where r.hulpvraag_id = h.id), '{}'),
    case when z.open and z.als <> 'client' then h.belangrijk end, case when z.open and z.als <> 'client' then h.past_niet end,
    case when z.als <> 'client' then g.naam end, ao.naam, d.id, case when z.begeleidt then d.fase end,
    case when z.als = 'professional' then d.traject_id end, z.created_at, z.akkoord_op,
    case when z.status = 'akkoord' then (select prive.reservering_tot(k) from public.koppelingen k where k.id = z.id) end, z.start_op,
    -- A chosen reason is of who looks after it; that a place went to somebody else may be known.
    case when z.begeleidt or z.einde_reden in ('vol', 'geen_antwoord', 'geen_kennismaking', 'geen_start') then z.einde_reden end,
    case when z.begeleidt then z.einde_toelichting else '' end,
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
      from public.koppeling_kennismakingen m where m.koppeling_id = z.id order by m.created_at desc, m.status = 'gepland' desc limit 1),
    coalesce((select jsonb_agg(jsonb_build_object('moment', x.moment, 'kant', x.kant, 'oordeel', x.oordeel, 'woorden', x.woorden,
        'namens', x.namens, 'op', x.op, 'besproken', x.besproken_op is not null) order by x.op)
      from public.koppeling_klikken x where x.koppeling_id = z.id and (z.leest_mee or x.kant = z.als)), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('moment', e.moment, 'gedaan_op', e.gedaan_op, 'notitie', e.notitie) order by e.moment)
      from public.koppeling_evaluaties e where e.koppeling_id = z.id and z.leest_mee), '[]'),
    z.dagdelen, z.als
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
comment on function public.koppelingen_overzicht(uuid, uuid) is 'Koppelingen of the visitor, with only what the visitor''s side may know: belangrijk and past_niet are null for the others once it is over, a cliënt sees one from the moment that both others said yes.';
revoke execute on function public.koppelingen_overzicht(uuid, uuid) from public, anon;
grant execute on function public.koppelingen_overzicht(uuid, uuid) to authenticated, service_role;
