-- A koppeling with aanbod that was joined to another names the one that stayed; the row itself keeps what was proposed.
create function prive.aanbod_dat_blijft(welk uuid) returns uuid
language sql stable set search_path = ''
as $$
  with recursive weg as (
    select a.id, a.samengevoegd_met, a.status, 0 as stap from public.aanbod a where a.id = welk
    union all
    select a.id, a.samengevoegd_met, a.status, w.stap + 1 from weg w join public.aanbod a on a.id = w.samengevoegd_met where w.stap < 10
  )
  select coalesce((select w.id from weg w where w.status = 'gepubliceerd' order by w.stap desc limit 1), welk)
$$;
comment on function prive.aanbod_dat_blijft(uuid) is 'What an aanbod became when it was joined to another; itself when it was not, or when that is not public.';
revoke execute on function prive.aanbod_dat_blijft(uuid) from public;
grant execute on function prive.aanbod_dat_blijft(uuid) to service_role;

create or replace function public.koppelingen_overzicht(hulpvraag uuid default null, koppeling uuid default null) returns table (
  id uuid, hulpvraag_id uuid, client_id uuid, client_naam text, vrijwilliger_id uuid, voornaam text, organisatie_naam text,
  aanbod_id uuid, aanbod_naam text, aanbod_slug text, status text, coordinator_antwoord boolean, vrijwilliger_antwoord boolean,
  vrijwilliger_heeft_account boolean, reden_nee text, bericht text, redenen jsonb, wijk text, dagdelen text[], uren_per_week numeric,
  resultaatgebieden text[], belangrijk text, past_niet text, voorgesteld_door text, aanbieder_naam text, driehoek_id uuid,
  created_at timestamptz, als text
)
language sql stable security definer set search_path = ''
as $$
  with zicht as (
    select k.*, case
      when h.client_id in (select prive.mijn_clienten()) then 'professional'
      when k.vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()) then 'coordinator'
      when k.vrijwilliger_id in (select prive.mijn_vrijwilligers()) then 'vrijwilliger' end as als,
      -- What the cliënt told is for the others only while the proposal runs, and in a driehoek only with consent.
      h.client_id in (select prive.mijn_clienten()) or k.status in ('voorgesteld', 'akkoord')
        or (k.status = 'gestart' and prive.heeft_toestemming(h.client_id, k.vrijwilliger_id, 'contact')) as open
    from public.koppelingen k join public.hulpvragen h on h.id = k.hulpvraag_id
    where (koppelingen_overzicht.hulpvraag is null or k.hulpvraag_id = koppelingen_overzicht.hulpvraag)
      and (koppelingen_overzicht.koppeling is null or k.id = koppelingen_overzicht.koppeling)
  )
  select z.id, z.hulpvraag_id, case when z.als = 'professional' then c.id end,
    case when z.als = 'professional' then c.pseudoniem end,
    z.vrijwilliger_id, v.voornaam, o.naam, z.aanbod_id, a.naam, a.slug, z.status, z.coordinator_antwoord, z.vrijwilliger_antwoord,
    v.gebruiker_id is not null, case when z.als <> 'vrijwilliger' or z.vrijwilliger_antwoord = false then z.reden_nee end, z.bericht,
    case when z.als = 'vrijwilliger' then '[]' else z.redenen end, case when z.open then w.naam end,
    case when z.open then h.dagdelen else '{}' end, case when z.open then h.uren_per_week end,
    coalesce((select array_agg(r.resultaatgebied order by r.resultaatgebied) from public.hulpvraag_resultaatgebieden r where r.hulpvraag_id = h.id), '{}'),
    case when z.open then h.belangrijk end, case when z.open then h.past_niet end, g.naam, ao.naam, d.id, z.created_at, z.als
  from zicht z
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
  where z.als is not null and not (z.als = 'vrijwilliger' and (z.status = 'ingetrokken' or v.status = 'gestopt'))
  order by z.created_at desc, z.id
$$;
