-- After the end: for whom the contact half a year later is needed, and an hour of nazorg a month.
create table public.nazorg (
  traject_id uuid primary key references public.trajecten (id) on delete cascade,
  waakvlam boolean not null default true,
  waakvlam_reden text not null default '' check (length(waakvlam_reden) <= 300),
  waakvlam_op date,
  waakvlam_gedaan_op date,
  uur boolean not null default false,
  versie integer not null default 1,
  door uuid references public.gebruikers (id) on delete set null,
  updated_at timestamptz not null default now(),
  check (waakvlam or waakvlam_reden <> '')
);
comment on table public.nazorg is 'What the aanbieder says about the time after the end: is the contact half a year later needed (else why not), and is there an hour a month.';
comment on column public.nazorg.waakvlam_op is 'The day for a traject without a maatje; with one the day is that of the driehoek.';

create table public.nazorg_uren (
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  maand date not null check (extract(day from maand) = 1),
  dag date not null,
  gedaan_op date,
  primary key (traject_id, maand),
  check (date_trunc('month', dag) = maand and (gedaan_op is null or date_trunc('month', gedaan_op) = maand))
);
comment on table public.nazorg_uren is 'The hour of nazorg of a month: the day it is planned, and the day it was done.';

do $$
declare tabel text;
begin
  foreach tabel in array array['nazorg', 'nazorg_uren'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
    execute format('create policy "professional leest de nazorg van eigen clienten" on public.%I for select to authenticated
      using (traject_id in (select t.id from public.trajecten t where t.client_id in (select prive.mijn_clienten())))', tabel);
    execute format('create policy "client leest de eigen nazorg" on public.%I for select to authenticated
      using (traject_id in (select t.id from public.trajecten t where t.client_id in (select prive.mijn_eigen_dossier())))', tabel);
  end loop;
end $$;

-- Every contact half a year later that is due some day: of a driehoek that was handed over, or of a traject without one.
create function prive.waakvlammen() returns table (traject_id uuid, driehoek_id uuid, op date, nodig boolean, gedaan boolean)
language sql stable security definer set search_path = ''
as $$
  select d.traject_id, d.id, d.waakvlam_op, coalesce(n.waakvlam, true), exists (
    select 1 from public.driehoek_stappen s where s.driehoek_id = d.id and s.stap = 'waakvlam_contact' and s.ongedaan_op is null
      and s.gedaan_op >= coalesce((select max(f.op) from public.driehoek_fasen f
        where f.driehoek_id = d.id and f.soort = 'opschalen' and f.van <> f.naar), '-infinity'))
  from public.driehoeken d left join public.nazorg n on n.traject_id = d.traject_id
  where d.waakvlam_op is not null and d.fase in ('overgedragen', 'waakvlam')
  union all
  select n.traject_id, null, n.waakvlam_op, n.waakvlam, n.waakvlam_gedaan_op is not null
  from public.nazorg n
  where n.waakvlam_op is not null and not exists (select 1 from public.driehoeken d where d.traject_id = n.traject_id and d.fase <> 'afgesloten')
$$;
comment on function prive.waakvlammen() is 'Contacts half a year after the end: on which day, whether the aanbieder says it is needed, whether it was done.';

create function prive.mag_nazorg(traject uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select prive.mag_traject(traject) and exists (select 1 from public.trajecten t
    where t.id = traject and prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur'))
$$;

create function public.nazorg_zeggen(traject uuid, invoer jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare n public.nazorg; zonder boolean;
begin
  if not prive.mag_nazorg(traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform 1 from public.trajecten t where t.id = traject for no key update;
  select * into n from public.nazorg x where x.traject_id = traject;
  if coalesce(n.versie, 0) <> (invoer ->> 'versie')::integer then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  if not (invoer ->> 'waakvlam')::boolean and btrim(coalesce(invoer ->> 'reden', '')) = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  zonder := not exists (select 1 from public.driehoeken d where d.traject_id = traject and d.fase <> 'afgesloten');
  insert into public.nazorg (traject_id, waakvlam, waakvlam_reden, waakvlam_op, uur, door)
  values (traject, (invoer ->> 'waakvlam')::boolean, btrim(coalesce(invoer ->> 'reden', '')),
    case when zonder and (invoer ->> 'waakvlam')::boolean then (invoer ->> 'op')::date end, (invoer ->> 'uur')::boolean, (select auth.uid()))
  on conflict (traject_id) do update set waakvlam = excluded.waakvlam, waakvlam_reden = excluded.waakvlam_reden,
    waakvlam_op = excluded.waakvlam_op, uur = excluded.uur, door = excluded.door, versie = nazorg.versie + 1, updated_at = now(),
    waakvlam_gedaan_op = case when nazorg.waakvlam_op is not distinct from excluded.waakvlam_op then nazorg.waakvlam_gedaan_op end;
end $$;
comment on function public.nazorg_zeggen(uuid, jsonb) is 'The aanbieder says what is needed after the end: {versie, waakvlam, reden, op, uur}. Refusals: intussen_veranderd, reden_ontbreekt.';

create function public.nazorg_plannen(traject uuid, wanneer date) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.mag_nazorg(traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  insert into public.nazorg_uren (traject_id, maand, dag) values (traject, date_trunc('month', wanneer)::date, wanneer)
  on conflict (traject_id, maand) do update set dag = excluded.dag where nazorg_uren.gedaan_op is null;
  if not found then raise exception 'nazorg_al_gedaan' using errcode = 'P0001'; end if;
end $$;
comment on function public.nazorg_plannen(uuid, date) is 'Plans the hour of nazorg of a month, or moves it. Refusal: nazorg_al_gedaan.';

revoke execute on function public.nazorg_zeggen(uuid, jsonb), public.nazorg_plannen(uuid, date) from public, anon;
grant execute on function public.nazorg_zeggen(uuid, jsonb), public.nazorg_plannen(uuid, date) to authenticated, service_role;
revoke execute on function prive.waakvlammen(), prive.mag_nazorg(uuid) from public;
grant execute on function prive.waakvlammen(), prive.mag_nazorg(uuid) to service_role;
