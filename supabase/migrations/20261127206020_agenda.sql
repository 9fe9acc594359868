-- A calendar of one's own behind a secret address. Only the hash is kept; renewed or taken back, the old one is nothing.
create table public.agenda_geheimen (
  gebruiker_id uuid primary key references public.gebruikers (id) on delete cascade,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now()
);
comment on table public.agenda_geheimen is 'The secret address of somebody''s calendar, as its hash.';
alter table public.agenda_geheimen enable row level security;
alter table public.agenda_geheimen force row level security;
revoke all on public.agenda_geheimen from anon, authenticated;
grant select (gebruiker_id, created_at) on public.agenda_geheimen to authenticated;
grant all on public.agenda_geheimen to service_role;
create policy "iemand ziet of de eigen agenda een adres heeft" on public.agenda_geheimen for select to authenticated
  using (gebruiker_id = (select auth.uid()));

create function public.agenda_maken(geheim_hash text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if (select auth.uid()) is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  insert into public.agenda_geheimen (gebruiker_id, hash) values ((select auth.uid()), geheim_hash)
  on conflict (gebruiker_id) do update set hash = excluded.hash, created_at = now();
end $$;
comment on function public.agenda_maken(text) is 'Gives the calendar of the visitor a new address; the one before works no more.';

create function public.agenda_intrekken() returns void
language sql volatile security definer set search_path = ''
as $$ delete from public.agenda_geheimen a where a.gebruiker_id = (select auth.uid()) $$;
comment on function public.agenda_intrekken() is 'The address of the calendar of the visitor works no more.';

-- Every line: a kind, a time, a place and an address in the site. No name: calendars are read elsewhere too.
create function prive.agenda_van(wie uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with staf as (
    select c.id as client_id from public.clienten c
    where (wie in (c.begeleider_id, c.casusregisseur_id) and exists (select 1 from public.lidmaatschappen l
        where l.gebruiker_id = wie and l.organisatie_id = c.organisatie_id and l.rol in ('begeleider', 'casusregisseur')))
      or (c.consulent_id = wie and exists (select 1 from public.lidmaatschappen l where l.gebruiker_id = wie and l.rol = 'consulent'))
  ), eigen as (select c.id as client_id from public.clienten c where c.gebruiker_id = wie
  ), vrijwillig as (select v.id, v.organisatie_id from public.vrijwilligers v where v.gebruiker_id = wie and v.status <> 'gestopt'
  ), punten as (
    select 'gesprek' as soort, g.id, g.versie, g.dag, g.tijd, g.minuten::integer as minuten, g.plek, null::text as dagdeel, g.updated_at as op,
      case when t.client_id in (select client_id from staf) then '/trajecten/' || t.id || '/gesprekken' else '/mijn/gesprek/' || g.id end as pad
    from public.voortgangsgesprekken g
    join public.trajecten t on t.id = g.traject_id
    join public.clienten c on c.id = t.client_id
    where g.status <> 'afgezegd' and g.dag > prive.vandaag() - 120
      and (t.client_id in (select client_id from eigen)
        or (t.client_id in (select client_id from staf) and (c.consulent_id is distinct from wie or 'consulent' = any (g.genodigd)))
        or g.id in (select prive.gesprekken_van_vrijwilliger(wie)))
    union all
    select 'kennismaking', m.id, m.volgnummer, m.dag, m.tijd, 60, m.plek, null, m.updated_at, '/koppelingen/' || k.id
    from public.koppeling_kennismakingen m
    join public.koppelingen k on k.id = m.koppeling_id
    join public.hulpvragen h on h.id = k.hulpvraag_id
    left join public.vrijwilligers v on v.id = k.vrijwilliger_id
    where m.status = 'gepland' and k.status = 'akkoord' and m.dag > prive.vandaag() - 120
      and ((k.vrijwilliger_id in (select id from vrijwillig) and not prive.koppeling_stil(k.id)) or h.client_id in (select client_id from eigen)
        or (k.voorgesteld_door = wie and h.client_id in (select client_id from staf))
        or (not prive.koppeling_stil(k.id)
          and exists (select 1 from public.lidmaatschappen l where l.gebruiker_id = wie and l.organisatie_id = v.organisatie_id and l.rol = 'coordinator')))
    union all
    select 'moment', k.id, 0, coalesce(k.start_op, k.updated_at::date), null, null, null, dd, k.updated_at, '/koppelingen/' || k.id
    from public.koppelingen k
    join public.hulpvragen h on h.id = k.hulpvraag_id
    cross join lateral unnest(k.dagdelen) as dd
    where k.status = 'gestart' and (h.client_id in (select client_id from eigen)
      or (k.vrijwilliger_id in (select id from vrijwillig) and prive.heeft_toestemming(h.client_id, k.vrijwilliger_id, 'contact')))
    union all
    select 'evaluatie', e.id, 0, e.dag, null, null, null, null, e.created_at,
      case when x.kant = 'begeleider' then '/trajecten/' || t.id || '/evaluatie' else '/mijn/evaluatie/' || e.id end
    from public.evaluaties e
    join public.trajecten t on t.id = e.traject_id
    join public.clienten c on c.id = t.client_id
    cross join lateral (
      select 'client' as kant where t.client_id in (select client_id from eigen)
      union all select 'begeleider' where c.begeleider_id = wie and t.client_id in (select client_id from staf)
      union all select 'vrijwilliger' where e.id in (select y.evaluatie from prive.evaluaties_van_vrijwilliger(wie) y)) x
    where e.dag > prive.vandaag() - 30 and not exists (select 1 from public.evaluatie_antwoorden a
      where a.evaluatie_id = e.id and a.kant = x.kant and a.verstuurd_op is not null
        and (a.kant <> 'vrijwilliger' or a.vrijwilliger_id in (select id from vrijwillig)))
    union all
    select 'waakvlam', d.id, d.versie, d.waakvlam_op, null, null, null, null, d.updated_at, '/trajecten/' || t.id
    from public.driehoeken d
    join public.trajecten t on t.id = d.traject_id
    where d.waakvlam_op is not null and d.fase in ('overgedragen', 'waakvlam') and t.client_id in (select client_id from staf)
  )
  select coalesce(jsonb_agg(jsonb_build_object('soort', p.soort, 'id', p.id, 'versie', p.versie, 'dag', p.dag, 'tijd', to_char(p.tijd, 'HH24:MI'),
    'minuten', p.minuten, 'plek', p.plek, 'dagdeel', p.dagdeel, 'op', p.op, 'pad', p.pad) order by p.dag, p.soort, p.id, p.dagdeel), '[]')
  from (select * from punten order by dag limit 500) p
$$;
comment on function prive.agenda_van(uuid) is 'What stands in the calendar of somebody, by what that person may know at this moment.';

create function public.agenda_lezen(geheim text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select prive.agenda_van(a.gebruiker_id) from public.agenda_geheimen a
  where a.hash = encode(sha256(convert_to(coalesce(geheim, ''), 'UTF8')), 'hex')
$$;
comment on function public.agenda_lezen(text) is 'The calendar behind a secret address; null for one that does not exist, or no more.';

revoke execute on function public.agenda_maken(text), public.agenda_intrekken(), public.agenda_lezen(text) from public, anon;
grant execute on function public.agenda_maken(text), public.agenda_intrekken() to authenticated, service_role;
grant execute on function public.agenda_lezen(text) to anon, authenticated, service_role;
revoke execute on function prive.agenda_van(uuid) from public;
grant execute on function prive.agenda_van(uuid) to service_role;
