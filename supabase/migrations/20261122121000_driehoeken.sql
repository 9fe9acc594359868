-- The driehoek: aanbieder, cliënt and maatje around one traject, with its phases, steps and history.
create table public.fase_overgangen (
  van text not null,
  naar text not null,
  soort text not null check (soort in ('afschalen', 'opschalen', 'afsluiten')),
  partijen text[] not null,
  vereist text[] not null default '{}',
  primary key (van, naar)
);
comment on table public.fase_overgangen is 'Every allowed step between phases, who may take it and what must be done first. The same rows as OVERGANGEN in src/lib/domain/overgangen.ts; a test compares both.';
insert into public.fase_overgangen (van, naar, soort, partijen, vereist) values
  ('verkenning', 'verlengstuk', 'afschalen', array['begeleider']::text[], array['toestemming', 'kennismaking', 'afspraken']::text[]),
  ('verlengstuk', 'afbouw', 'afschalen', array['begeleider']::text[], array['kennisoverdracht', 'eerste_gesprek']::text[]),
  ('afbouw', 'overgedragen', 'afschalen', array['begeleider']::text[], array['terugvalafspraak', 'warme_overdracht']::text[]),
  ('overgedragen', 'waakvlam', 'afschalen', array['begeleider', 'consulent']::text[], array['eindgesprek']::text[]),
  ('waakvlam', 'afgesloten', 'afsluiten', array['begeleider', 'consulent']::text[], array['waakvlam_contact']::text[]),
  ('verkenning', 'afgesloten', 'afsluiten', array['begeleider', 'consulent']::text[], '{}'),
  ('verkenning', 'verkenning', 'opschalen', array['begeleider', 'consulent']::text[], '{}'),
  ('verlengstuk', 'verkenning', 'opschalen', array['begeleider', 'consulent', 'coordinator']::text[], '{}'),
  ('afbouw', 'verlengstuk', 'opschalen', array['begeleider', 'consulent', 'coordinator']::text[], '{}'),
  ('afbouw', 'verkenning', 'opschalen', array['begeleider', 'consulent', 'coordinator']::text[], '{}'),
  ('overgedragen', 'verlengstuk', 'opschalen', array['begeleider', 'consulent', 'coordinator']::text[], '{}'),
  ('overgedragen', 'verkenning', 'opschalen', array['begeleider', 'consulent', 'coordinator']::text[], '{}'),
  ('waakvlam', 'verlengstuk', 'opschalen', array['begeleider', 'consulent', 'coordinator']::text[], '{}'),
  ('waakvlam', 'verkenning', 'opschalen', array['begeleider', 'consulent', 'coordinator']::text[], '{}'),
  ('afgesloten', 'verlengstuk', 'opschalen', array['begeleider', 'consulent']::text[], '{}'),
  ('afgesloten', 'verkenning', 'opschalen', array['begeleider', 'consulent']::text[], '{}');

create table public.driehoeken (
  id uuid primary key default gen_random_uuid(),
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  koppeling_id uuid not null unique references public.koppelingen (id),
  vrijwilliger_id uuid not null references public.vrijwilligers (id),
  fase text not null default 'verkenning'
    check (fase in ('verkenning', 'verlengstuk', 'afbouw', 'overgedragen', 'waakvlam', 'afgesloten')),
  fase_sinds timestamptz not null default now(),
  waakvlam_op date,
  versie integer not null default 1,
  gestart_op date not null default prive.vandaag(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.driehoeken is 'One maatje beside one traject. fase only changes through driehoek_naar(); waakvlam_op: half a year after the professional stepped out.';
create unique index driehoeken_een_lopende on public.driehoeken (traject_id) where fase <> 'afgesloten';
create index driehoeken_vrijwilliger on public.driehoeken (vrijwilliger_id);
create trigger driehoeken_updated_at before update on public.driehoeken for each row execute function prive.zet_updated_at();

create table public.driehoek_fasen (
  id uuid primary key default gen_random_uuid(),
  driehoek_id uuid not null references public.driehoeken (id) on delete cascade,
  van text not null,
  naar text not null,
  soort text not null check (soort in ('start', 'afschalen', 'opschalen', 'afsluiten')),
  reden text check (length(reden) <= 500),
  partij text not null,
  door uuid references public.gebruikers (id) on delete set null,
  op timestamptz not null default now()
);
comment on table public.driehoek_fasen is 'History of phases: who, when, from, to, why. Only ever added to.';
create index driehoek_fasen_driehoek on public.driehoek_fasen (driehoek_id, op);

create table public.driehoek_stappen (
  id uuid primary key default gen_random_uuid(),
  driehoek_id uuid not null references public.driehoeken (id) on delete cascade,
  stap text not null check (stap in ('toestemming', 'kennismaking', 'afspraken', 'kennisoverdracht', 'eerste_gesprek',
    'terugvalafspraak', 'warme_overdracht', 'eindgesprek', 'waakvlam_contact')),
  gedaan_op timestamptz not null default now(),
  gedaan_door uuid references public.gebruikers (id) on delete set null,
  notitie text not null default '' check (length(notitie) <= 1000),
  ongedaan_op timestamptz
);
comment on table public.driehoek_stappen is 'What was done to set up, keep and close a phase. A step counts when it was done after the last opschalen.';
create index driehoek_stappen_driehoek on public.driehoek_stappen (driehoek_id, stap);

create function prive.mijn_driehoeken() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select d.id from public.driehoeken d join public.trajecten t on t.id = d.traject_id
  where t.client_id in (select prive.mijn_clienten())
    or t.client_id in (select prive.mijn_eigen_dossier())
    or d.vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie())
    or (d.vrijwilliger_id in (select v.id from public.vrijwilligers v where v.gebruiker_id = (select auth.uid()) and v.status <> 'gestopt')
      and prive.heeft_toestemming(t.client_id, d.vrijwilliger_id, 'contact'))
$$;
comment on function prive.mijn_driehoeken() is 'Driehoeken that the visitor is a side of. A maatje only while active and as long as the cliënt''s consent stands.';

create function prive.mijn_driehoeken_als_professional_of_client() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select d.id from public.driehoeken d join public.trajecten t on t.id = d.traject_id
  where t.client_id in (select prive.mijn_clienten()) or t.client_id in (select prive.mijn_eigen_dossier())
$$;
comment on function prive.mijn_driehoeken_als_professional_of_client() is 'Driehoeken of which the visitor may also read the reasons and notes.';

create function prive.partijen_in(driehoek uuid) returns text[]
language sql stable security definer set search_path = ''
as $$
  select array_remove(array[
    case when prive.mag_client(t.client_id) and prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur') then 'begeleider' end,
    case when c.consulent_id = (select auth.uid()) and prive.mag_client(t.client_id) then 'consulent' end,
    case when prive.heeft_rol(v.organisatie_id, 'coordinator') then 'coordinator' end,
    case when v.gebruiker_id = (select auth.uid()) then 'vrijwilliger' end,
    case when c.gebruiker_id = (select auth.uid()) then 'client' end
  ], null)
  from public.driehoeken d
  join public.trajecten t on t.id = d.traject_id
  join public.clienten c on c.id = t.client_id
  join public.vrijwilligers v on v.id = d.vrijwilliger_id
  where d.id = driehoek
$$;
comment on function prive.partijen_in(uuid) is 'As which sides of this driehoek the visitor may act.';

do $$
declare tabel text;
begin
  foreach tabel in array array['fase_overgangen', 'driehoeken', 'driehoek_fasen', 'driehoek_stappen'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
select prive.maak_geschiedenis('public.driehoek_fasen');
select prive.maak_geschiedenis('public.driehoek_stappen', 'ongedaan_op');
create policy "wie is ingelogd leest welke stappen mogen" on public.fase_overgangen for select to authenticated using (true);
create policy "wie bij de driehoek hoort leest hem" on public.driehoeken for select to authenticated
  using (id in (select prive.mijn_driehoeken()));
create policy "professional en client lezen het verloop" on public.driehoek_fasen for select to authenticated
  using (driehoek_id in (select prive.mijn_driehoeken_als_professional_of_client()));
create policy "professional en client lezen de stappen" on public.driehoek_stappen for select to authenticated
  using (driehoek_id in (select prive.mijn_driehoeken_als_professional_of_client()));

-- Starts the driehoek: the cliënt's consent, the driehoek and its first line of history, or nothing.
create function public.driehoek_starten(koppeling uuid, traject uuid, delen text[], doel text, gegeven_op date) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare k public.koppelingen; t public.trajecten; vraag public.hulpvragen; nieuw uuid;
begin
  select * into k from public.koppelingen x where x.id = koppeling for update;
  select * into t from public.trajecten x where x.id = traject for update;
  if k.id is null or t.id is null or k.vrijwilliger_id is null then raise exception 'onbekende_koppeling' using errcode = 'P0002'; end if;
  select * into vraag from public.hulpvragen x where x.id = k.hulpvraag_id;
  if not prive.mag_traject(traject) or not prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur')
    or vraag.client_id <> t.client_id then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if k.status <> 'akkoord' then raise exception 'nog_geen_akkoord' using errcode = 'P0001', detail = k.status; end if;
  if t.status <> 'actief' then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
  if vraag.complex then raise exception 'alleen_professional' using errcode = 'P0001'; end if;
  if coalesce('contact' = any (delen), false) = false then raise exception 'toestemming_ontbreekt' using errcode = 'P0001'; end if;
  perform public.toestemming_geven(t.client_id, k.vrijwilliger_id, null, delen, doel, gegeven_op);
  if not prive.heeft_toestemming(t.client_id, k.vrijwilliger_id, 'contact') then
    raise exception 'toestemming_ontbreekt' using errcode = 'P0001';
  end if;
  insert into public.driehoeken (traject_id, koppeling_id, vrijwilliger_id) values (traject, koppeling, k.vrijwilliger_id) returning id into nieuw;
  insert into public.driehoek_fasen (driehoek_id, van, naar, soort, partij, door)
  values (nieuw, 'verkenning', 'verkenning', 'start', 'begeleider', (select auth.uid()));
  insert into public.driehoek_stappen (driehoek_id, stap, gedaan_door) values (nieuw, 'toestemming', (select auth.uid()));
  update public.koppelingen set status = 'gestart' where id = koppeling;
  update public.hulpvragen set status = 'gekoppeld' where id = k.hulpvraag_id;
  return nieuw;
exception when unique_violation then
  raise exception 'traject_heeft_al_een_driehoek' using errcode = 'P0001';
end $$;
comment on function public.driehoek_starten(uuid, uuid, text[], text, date) is 'Consent and start in one transaction. Refusals: nog_geen_akkoord, traject_afgesloten, alleen_professional, toestemming_ontbreekt, traject_heeft_al_een_driehoek.';

create function public.driehoek_stap(driehoek uuid, stap text, gedaan boolean, notitie text default '') returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not coalesce(prive.partijen_in(driehoek) && array['begeleider', 'consulent'], false) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  perform 1 from public.driehoeken d where d.id = driehoek for update;
  update public.driehoek_stappen s set ongedaan_op = now()
  where s.driehoek_id = driehoek and s.stap = driehoek_stap.stap and s.ongedaan_op is null and not gedaan;
  if gedaan then
    insert into public.driehoek_stappen (driehoek_id, stap, gedaan_door, notitie)
    values (driehoek, stap, (select auth.uid()), coalesce(notitie, ''));
  end if;
end $$;
comment on function public.driehoek_stap(uuid, text, boolean, text) is 'Marks a step as done, or takes the mark back; both stay readable.';

-- Formal hours back up from this week on; the maatje's planned hours go when the maatje is out.
create function prive.herstel_uren(traject uuid, maatje_blijft boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare t public.trajecten; deze_week date := date_trunc('week', prive.vandaag())::date; laatste date;
begin
  select * into t from public.trajecten x where x.id = traject;
  select coalesce(max(u.week), deze_week) into laatste from public.uren u where u.traject_id = traject and u.gepland > 0;
  if t.uren_toegekend is not null then
    insert into public.uren (traject_id, week, soort, ozr, gepland)
    select traject, w::date, 'formeel', t.ozr, t.uren_toegekend
    from generate_series(deze_week, least(greatest(deze_week + 21, laatste), greatest(t.eind_op, deze_week)), interval '7 days') as w
    on conflict (traject_id, week, soort, ozr) do nothing;
    -- The granted level carries it again; what was planned at a lower one does not come on top.
    update public.uren u set gepland = case when u.ozr = t.ozr then greatest(u.gepland, t.uren_toegekend) else 0 end
    where u.traject_id = traject and u.soort = 'formeel' and u.week >= deze_week;
  end if;
  if not maatje_blijft then
    update public.uren u set gepland = 0 where u.traject_id = traject and u.soort = 'informeel' and u.week >= deze_week;
  end if;
end $$;

-- The only way to change a phase: by the table, by the right side, with the steps done, once.
create function public.driehoek_naar(driehoek uuid, naar text, reden text, versie integer) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  d public.driehoeken; stap_over public.fase_overgangen; t public.trajecten; mijn text[]; ontbreekt text[]; sinds timestamptz;
begin
  mijn := prive.partijen_in(driehoek);
  if mijn is null or mijn = '{}' then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into d from public.driehoeken x where x.id = driehoek for update;
  if d.versie is distinct from versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  select * into stap_over from public.fase_overgangen f where f.van = d.fase and f.naar = driehoek_naar.naar;
  if stap_over.van is null then raise exception 'niet_mogelijk' using errcode = 'P0001', detail = concat(d.fase, '>', driehoek_naar.naar); end if;
  if not stap_over.partijen && mijn then raise exception 'andere_partij' using errcode = '42501'; end if;
  if (stap_over.soort = 'opschalen' or (stap_over.soort = 'afsluiten' and d.fase = 'verkenning')) and coalesce(btrim(reden), '') = '' then
    raise exception 'reden_ontbreekt' using errcode = 'P0001';
  end if;
  select * into t from public.trajecten x where x.id = d.traject_id;
  select max(f.op) into sinds from public.driehoek_fasen f
  where f.driehoek_id = driehoek and f.soort = 'opschalen' and f.van <> f.naar;
  select array_agg(v) into ontbreekt from unnest(stap_over.vereist) as v
  where not exists (select 1 from public.driehoek_stappen s where s.driehoek_id = driehoek and s.stap = v
    and s.ongedaan_op is null and (sinds is null or s.gedaan_op >= sinds));
  if ontbreekt is not null then raise exception 'stap_ontbreekt' using errcode = 'P0001', detail = array_to_string(ontbreekt, ','); end if;
  if stap_over.soort = 'afschalen' and not prive.heeft_toestemming(t.client_id, d.vrijwilliger_id, 'contact') then
    raise exception 'toestemming_ingetrokken' using errcode = 'P0001';
  end if;

  insert into public.driehoek_fasen (driehoek_id, van, naar, soort, reden, partij, door)
  values (driehoek, d.fase, driehoek_naar.naar, stap_over.soort, nullif(btrim(reden), ''),
    (select p from unnest(stap_over.partijen) with ordinality as u(p, n) where p = any (mijn) order by n limit 1), (select auth.uid()));
  update public.driehoeken x set fase = driehoek_naar.naar, versie = x.versie + 1,
    fase_sinds = case when x.fase = driehoek_naar.naar then x.fase_sinds else now() end,
    waakvlam_op = case
      when driehoek_naar.naar = 'overgedragen' then (prive.vandaag() + interval '6 months')::date
      when stap_over.soort = 'opschalen' then null
      else x.waakvlam_op end
  where x.id = driehoek;
  if stap_over.soort = 'opschalen' then
    perform prive.herstel_uren(d.traject_id, driehoek_naar.naar <> 'verkenning' or d.fase = 'verkenning');
  end if;
  update public.koppelingen k set status = case when driehoek_naar.naar = 'afgesloten' then 'beeindigd' else 'gestart' end
  where k.id = d.koppeling_id;
  return driehoek_naar.naar;
exception when unique_violation then
  raise exception 'traject_heeft_al_een_driehoek' using errcode = 'P0001';
end $$;
comment on function public.driehoek_naar(uuid, text, text, integer) is 'Takes a driehoek to another phase. Refusals: niet_mogelijk, andere_partij, reden_ontbreekt, stap_ontbreekt (detail: which), toestemming_ingetrokken, intussen_veranderd.';

-- What each side may know of a proposal: no name of the cliënt, no surname of the maatje.
create function public.koppelingen_overzicht(hulpvraag uuid default null, koppeling uuid default null) returns table (
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
  left join public.aanbod a on a.id = z.aanbod_id
  left join public.organisaties o on o.id = coalesce(v.organisatie_id, a.organisatie_id)
  left join public.wijken w on w.id = coalesce(h.wijk_id, c.wijk_id)
  left join public.gebruikers g on g.id = z.voorgesteld_door
  left join public.driehoeken d on d.koppeling_id = z.id
  where z.als is not null and not (z.als = 'vrijwilliger' and (z.status = 'ingetrokken' or v.status = 'gestopt'))
  order by z.created_at desc, z.id
$$;
comment on function public.koppelingen_overzicht(uuid, uuid) is 'Proposals of the visitor, with only what the visitor''s side may know: belangrijk and past_niet are null for the others once it is over.';

create function public.driehoeken_overzicht(traject uuid default null) returns table (
  id uuid, traject_id uuid, fase text, fase_sinds timestamptz, waakvlam_op date, versie integer, gestart_op date,
  vrijwilliger_id uuid, voornaam text, vrijwilliger_organisatie text, client_id uuid, client_naam text, aanbieder_naam text,
  begeleider_naam text, toestemming boolean, partijen text[]
)
language sql stable security definer set search_path = ''
as $$
  select d.id, d.traject_id, d.fase, d.fase_sinds, d.waakvlam_op, d.versie, d.gestart_op, d.vrijwilliger_id, v.voornaam, vo.naam,
    case when p.partijen && array['begeleider', 'consulent', 'client'] then c.id end,
    case when p.partijen && array['begeleider', 'consulent'] then c.pseudoniem
      when 'client' = any (p.partijen) then nullif(c.roepnaam, '')
      when 'vrijwilliger' = any (p.partijen) and d.fase <> 'afgesloten' and v.status <> 'gestopt'
        and prive.heeft_toestemming(c.id, d.vrijwilliger_id, 'contact') then nullif(c.roepnaam, '') end,
    ao.naam, bg.naam, prive.heeft_toestemming(c.id, d.vrijwilliger_id, 'contact'), p.partijen
  from public.driehoeken d
  join public.trajecten t on t.id = d.traject_id
  join public.clienten c on c.id = t.client_id
  join public.vrijwilligers v on v.id = d.vrijwilliger_id
  join public.organisaties vo on vo.id = v.organisatie_id
  join public.organisaties ao on ao.id = t.organisatie_id
  left join public.gebruikers bg on bg.id = c.begeleider_id
  cross join lateral (select prive.partijen_in(d.id) as partijen) p
  where d.id in (select prive.mijn_driehoeken())
    and (driehoeken_overzicht.traject is null or d.traject_id = driehoeken_overzicht.traject)
  order by d.created_at desc, d.id
$$;
comment on function public.driehoeken_overzicht(uuid) is 'Driehoeken of the visitor. The maatje sees a first name, and only while the consent stands; the coordinator sees no name.';

revoke execute on function public.driehoek_starten(uuid, uuid, text[], text, date), public.driehoek_stap(uuid, text, boolean, text),
  public.driehoek_naar(uuid, text, text, integer), public.koppelingen_overzicht(uuid, uuid), public.driehoeken_overzicht(uuid) from public, anon;
grant execute on function public.driehoek_starten(uuid, uuid, text[], text, date), public.driehoek_stap(uuid, text, boolean, text),
  public.driehoek_naar(uuid, text, text, integer), public.koppelingen_overzicht(uuid, uuid), public.driehoeken_overzicht(uuid) to authenticated, service_role;

-- Who the visitor is, in one query.
create function public.ik() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'id', g.id, 'naam', g.naam, 'email', u.email,
    'lidmaatschappen', coalesce((
      select jsonb_agg(jsonb_build_object('organisatie_id', o.id, 'organisatie_naam', o.naam, 'rol', l.rol) order by o.naam, l.rol)
      from public.lidmaatschappen l join public.organisaties o on o.id = l.organisatie_id where l.gebruiker_id = g.id), '[]'),
    'vrijwilliger_id', (select v.id from public.vrijwilligers v where v.gebruiker_id = g.id),
    'client_id', (select c.id from public.clienten c where c.gebruiker_id = g.id))
  from public.gebruikers g join auth.users u on u.id = g.id
  where g.id = (select auth.uid())
    -- A token lives on for an hour after signing out; its session does not.
    and ((select auth.jwt()) ->> 'session_id' is null
      or exists (select 1 from auth.sessions s where s.id::text = (select auth.jwt()) ->> 'session_id'))
$$;
comment on function public.ik() is 'The visitor: name, address, lidmaatschappen, and the volunteer or cliënt that this account belongs to. Nobody after signing out.';
revoke execute on function public.ik() from public, anon;
grant execute on function public.ik() to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
grant execute on function prive.mijn_driehoeken(), prive.mijn_driehoeken_als_professional_of_client() to authenticated;
