-- The traject under a beschikking, its hours, and the consent of the cliënt.
create table public.trajecten (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clienten (id) on delete cascade,
  organisatie_id uuid not null references public.organisaties (id),
  resultaat text not null check (length(resultaat) between 1 and 500),
  resultaatgebied text not null references public.resultaatgebieden (code),
  arrangement text not null default 'uren'
    check (arrangement in ('kort_herstel', 'enkel_resultaatgebied', 'herstel_groei_stabilisatie', 'trajectfinanciering', 'uren')),
  ozr smallint not null check (ozr between 1 and 3),
  start_op date not null,
  eind_op date not null,
  uren_toegekend numeric(5, 2) check (uren_toegekend > 0),
  bedrag_cents integer check (bedrag_cents >= 0),
  status text not null default 'actief' check (status in ('actief', 'afgesloten')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (eind_op > start_op)
);
comment on table public.trajecten is 'The support of one cliënt under one beschikking, with a resultaat and a period. uren_toegekend: hours per week granted.';
comment on column public.trajecten.bedrag_cents is 'Fixed amount per four weeks in eurocents, for an arrangement or trajectfinanciering.';
create index trajecten_client on public.trajecten (client_id);
create index trajecten_organisatie on public.trajecten (organisatie_id);
create trigger trajecten_updated_at before update on public.trajecten for each row execute function prive.zet_updated_at();

create function prive.mag_traject(traject uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select 1 from public.trajecten t where t.id = traject and t.client_id in (select prive.mijn_clienten())) $$;

create table public.uren (
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  week date not null check (extract(isodow from week) = 1),
  soort text not null check (soort in ('formeel', 'informeel')),
  ozr smallint check (ozr between 1 and 3),
  gepland numeric(5, 2) not null default 0 check (gepland between 0 and 168),
  werkelijk numeric(5, 2) check (werkelijk between 0 and 168),
  updated_at timestamptz not null default now(),
  unique nulls not distinct (traject_id, week, soort, ozr),
  check ((soort = 'formeel') = (ozr is not null))
);
comment on table public.uren is 'Hours per week (its Monday): formal by OZR level, or informal; planned and real. werkelijk null: not filled in yet.';
create trigger uren_updated_at before update on public.uren for each row execute function prive.zet_updated_at();

create table public.toestemmingen (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references public.clienten (id) on delete cascade,
  ontvanger_soort text not null check (ontvanger_soort in ('vrijwilliger', 'organisatie')),
  ontvanger_vrijwilliger_id uuid references public.vrijwilligers (id),
  ontvanger_organisatie_id uuid references public.organisaties (id),
  deel text not null check (deel in ('contact', 'plan', 'uren', 'verslag')),
  doel text not null check (length(doel) between 1 and 300),
  wijze text not null check (wijze in ('zelf', 'gesprek')),
  gegeven_op date not null,
  geldig_tot date,
  vastgelegd_door uuid references public.gebruikers (id) on delete set null,
  ingetrokken_op timestamptz,
  created_at timestamptz not null default now(),
  check (num_nonnulls(ontvanger_vrijwilliger_id, ontvanger_organisatie_id) = 1),
  check ((ontvanger_soort = 'vrijwilliger') = (ontvanger_vrijwilliger_id is not null))
);
comment on table public.toestemmingen is 'Consent of the cliënt per receiver and per part, given by oneself or in a talk, withdrawn at any time. Rows are never deleted.';
create unique index toestemmingen_een_geldige on public.toestemmingen
  (client_id, coalesce(ontvanger_vrijwilliger_id, ontvanger_organisatie_id), deel) where ingetrokken_op is null;
create index toestemmingen_vrijwilliger on public.toestemmingen (ontvanger_vrijwilliger_id);
create index toestemmingen_organisatie on public.toestemmingen (ontvanger_organisatie_id);

create function prive.heeft_toestemming(client uuid, ontvanger uuid, deel text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select 1 from public.toestemmingen t
    where t.client_id = client and t.deel = heeft_toestemming.deel and t.ingetrokken_op is null
      and (t.geldig_tot is null or t.geldig_tot >= prive.vandaag())
      and ontvanger in (t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id)
  )
$$;
comment on function prive.heeft_toestemming(uuid, uuid, text) is 'Did the cliënt say yes to this receiver for this part, and not take it back?';

do $$
declare tabel text;
begin
  foreach tabel in array array['trajecten', 'uren', 'toestemmingen'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
grant insert, update on public.trajecten to authenticated;
select prive.maak_geschiedenis('public.toestemmingen', 'ingetrokken_op');

create policy "professional leest trajecten van eigen clienten" on public.trajecten for select to authenticated
  using (client_id in (select prive.mijn_clienten()));
create policy "client leest het eigen traject" on public.trajecten for select to authenticated
  using (client_id in (select prive.mijn_eigen_dossier()));
create policy "aanbieder opent een traject voor een eigen client" on public.trajecten for insert to authenticated
  with check (client_id in (select prive.mijn_clienten())
    and organisatie_id in (select prive.mijn_organisaties('begeleider', 'casusregisseur')));
create policy "aanbieder werkt trajecten van eigen clienten bij" on public.trajecten for update to authenticated
  using (client_id in (select prive.mijn_clienten()) and organisatie_id in (select prive.mijn_organisaties('begeleider', 'casusregisseur')))
  with check (client_id in (select prive.mijn_clienten()) and organisatie_id in (select prive.mijn_organisaties('begeleider', 'casusregisseur')));

create policy "wie het traject leest ziet de uren" on public.uren for select to authenticated
  using (traject_id in (select t.id from public.trajecten t));
create policy "professional leest toestemmingen van eigen clienten" on public.toestemmingen for select to authenticated
  using (client_id in (select prive.mijn_clienten()));
create policy "client leest de eigen toestemmingen" on public.toestemmingen for select to authenticated
  using (client_id in (select prive.mijn_eigen_dossier()));

create function prive.bewaak_traject() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated' and (new.id, new.client_id, new.organisatie_id) is distinct from (old.id, old.client_id, old.organisatie_id) then
    raise exception 'eigenaar_staat_vast' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_traject before update on public.trajecten for each row execute function prive.bewaak_traject();

-- Hours of several weeks, whole or not at all. Each row: week, soort, ozr, gepland, werkelijk.
create function public.uren_opslaan(traject uuid, regels jsonb) returns integer
language plpgsql security definer set search_path = ''
as $$
declare aantal integer; t public.trajecten;
begin
  if not prive.mag_traject(traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into t from public.trajecten x where x.id = traject;
  if not prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if exists (select 1 from jsonb_to_recordset(regels) as r(week date)
    where r.week < date_trunc('week', t.start_op)::date or r.week > t.eind_op) then
    raise exception 'week_buiten_traject' using errcode = 'P0001';
  end if;
  insert into public.uren (traject_id, week, soort, ozr, gepland, werkelijk)
  select traject, r.week, r.soort, r.ozr, coalesce(r.gepland, 0), r.werkelijk
  from jsonb_to_recordset(regels) as r(week date, soort text, ozr smallint, gepland numeric, werkelijk numeric)
  on conflict (traject_id, week, soort, ozr) do update set gepland = excluded.gepland, werkelijk = excluded.werkelijk
    where (uren.gepland, uren.werkelijk) is distinct from (excluded.gepland, excluded.werkelijk);
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function public.uren_opslaan(uuid, jsonb) is 'Writes hours by week for a traject; returns how many rows changed. Refusal: week_buiten_traject.';

-- Consent, given by the cliënt or written down by the professional who heard it.
create function public.toestemming_geven(client uuid, vrijwilliger uuid, organisatie uuid, delen text[], doel text, gegeven_op date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare zelf boolean := prive.ben_client(client); aantal integer;
begin
  if not zelf and not prive.mag_client(client) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if gegeven_op > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  -- A yes written down for somebody is younger than that person's no.
  if not zelf and exists (select 1 from public.toestemmingen t where t.client_id = client and t.deel = any (delen)
    and coalesce(vrijwilliger, organisatie) in (t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id)
    and (t.ingetrokken_op at time zone 'Europe/Amsterdam')::date > toestemming_geven.gegeven_op) then
    raise exception 'ouder_dan_intrekking' using errcode = 'P0001';
  end if;
  -- What ran out makes room for a new yes.
  update public.toestemmingen t set ingetrokken_op = t.geldig_tot + 1
  where t.client_id = client and t.ingetrokken_op is null and t.geldig_tot < prive.vandaag()
    and coalesce(vrijwilliger, organisatie) in (t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id);
  insert into public.toestemmingen (client_id, ontvanger_soort, ontvanger_vrijwilliger_id, ontvanger_organisatie_id, deel, doel, wijze, gegeven_op, vastgelegd_door)
  select client, case when vrijwilliger is null then 'organisatie' else 'vrijwilliger' end, vrijwilliger, organisatie, d, doel,
    case when zelf then 'zelf' else 'gesprek' end, gegeven_op, (select auth.uid())
  from unnest(delen) as d
  on conflict do nothing;
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function public.toestemming_geven(uuid, uuid, uuid, text[], text, date) is 'Records consent for these parts; already given parts stay as they are. Returns how many were added.';

create function public.toestemming_intrekken(toestemming uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare t public.toestemmingen;
begin
  select * into t from public.toestemmingen x where x.id = toestemming for update;
  if t.id is null then raise exception 'onbekende_toestemming' using errcode = 'P0002'; end if;
  if not prive.ben_client(t.client_id) and not prive.mag_client(t.client_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  update public.toestemmingen set ingetrokken_op = coalesce(ingetrokken_op, now()) where id = toestemming;
end $$;
comment on function public.toestemming_intrekken(uuid) is 'Takes consent back, at once, by the cliënt or for the cliënt by the professional.';

revoke execute on function public.uren_opslaan(uuid, jsonb), public.toestemming_geven(uuid, uuid, uuid, text[], text, date),
  public.toestemming_intrekken(uuid) from public, anon;
grant execute on function public.uren_opslaan(uuid, jsonb), public.toestemming_geven(uuid, uuid, uuid, text[], text, date),
  public.toestemming_intrekken(uuid) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
