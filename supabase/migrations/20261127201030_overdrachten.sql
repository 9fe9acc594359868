-- The warm hand-over: a talk of three, what is agreed, what the maatje has to know, and a yes of each of them.
create table public.overdrachten (
  id uuid primary key default gen_random_uuid(),
  driehoek_id uuid not null references public.driehoeken (id) on delete cascade,
  dag date not null,
  aanwezig text[] not null default '{}' check (aanwezig <@ array['begeleider', 'vrijwilliger', 'client', 'coordinator', 'consulent']),
  aanwezig_anders text not null default '' check (length(aanwezig_anders) <= 200),
  wie_doet_wat text not null default '' check (length(wie_doet_wat) <= 1500),
  hoe_vaak text not null default '' check (length(hoe_vaak) <= 500),
  wie_bellen text not null default '' check (length(wie_bellen) <= 500),
  lukt_niet text not null default '' check (length(lukt_niet) <= 1000),
  wat_helpt text not null default '' check (length(wat_helpt) <= 1500),
  signalen text not null default '' check (length(signalen) <= 1500),
  nodig text not null default '' check (length(nodig) <= 1000),
  voorgelegd_op timestamptz,
  rond_op timestamptz,
  vervallen_op timestamptz,
  versie integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(rond_op, vervallen_op) <= 1),
  check (rond_op is null or voorgelegd_op is not null)
);
comment on table public.overdrachten is 'A hand-over to the maatje. Drawn up by the begeleider, put before all three, fixed once all three said yes. After opschalen a new one is made.';
comment on column public.overdrachten.wat_helpt is 'What the maatje has to know to be of help; never a diagnosis.';
create unique index overdrachten_een_open on public.overdrachten (driehoek_id) where rond_op is null and vervallen_op is null;
create index overdrachten_driehoek on public.overdrachten (driehoek_id, created_at);
create trigger overdrachten_updated_at before update on public.overdrachten for each row execute function prive.zet_updated_at();

create table public.overdracht_akkoorden (
  id uuid primary key default gen_random_uuid(),
  overdracht_id uuid not null references public.overdrachten (id) on delete cascade,
  versie integer not null,
  partij text not null check (partij in ('begeleider', 'vrijwilliger', 'client')),
  akkoord boolean not null,
  woorden text not null default '' check (length(woorden) <= 500),
  wijze text not null default 'zelf' check (wijze in ('zelf', 'gesprek')),
  dag date not null,
  naam text not null,
  door uuid references public.gebruikers (id) on delete set null,
  op timestamptz not null default now(),
  check (akkoord or length(btrim(woorden)) > 0),
  check (wijze = 'zelf' or partij = 'client')
);
comment on table public.overdracht_akkoorden is 'Who said yes or not yet to which wording, by own login or in a talk (day, and the name of who wrote it down). The last one of a side counts, for this wording only. Only ever added to.';
create index overdracht_akkoorden_overdracht on public.overdracht_akkoorden (overdracht_id, versie, op);

create table public.begeleidingsmomenten (
  id uuid primary key default gen_random_uuid(),
  driehoek_id uuid not null references public.driehoeken (id) on delete cascade,
  dag date not null,
  onderwerp text not null check (length(btrim(onderwerp)) between 1 and 200),
  stand text not null default 'gepland' check (stand in ('gepland', 'geweest', 'vervallen')),
  notitie text not null default '' check (length(notitie) <= 500),
  versie integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.begeleidingsmomenten is 'When the aanbieder guides the maatje. The maatje reads the day and the subject, never the notitie.';
create index begeleidingsmomenten_driehoek on public.begeleidingsmomenten (driehoek_id, dag);
create trigger begeleidingsmomenten_updated_at before update on public.begeleidingsmomenten for each row execute function prive.zet_updated_at();

create function prive.driehoeken_met_plan() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select d.id from public.driehoeken d join public.trajecten t on t.id = d.traject_id
  where t.client_id in (select prive.mijn_clienten()) and t.id in (select prive.trajecten_met_plan())
$$;
comment on function prive.driehoeken_met_plan() is 'Driehoeken of which the visitor reads the hand-over as a professional.';
create function prive.mijn_driehoeken_als_client() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select d.id from public.driehoeken d join public.trajecten t on t.id = d.traject_id where t.client_id in (select prive.mijn_eigen_dossier())
$$;
comment on function prive.mijn_driehoeken_als_client() is 'Driehoeken around the visitor.';

do $$
declare tabel text;
begin
  foreach tabel in array array['overdrachten', 'overdracht_akkoorden', 'begeleidingsmomenten'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
select prive.maak_geschiedenis('public.overdracht_akkoorden');
create policy "professional leest de overdracht van eigen clienten" on public.overdrachten for select to authenticated
  using (driehoek_id in (select prive.driehoeken_met_plan()));
create policy "client leest de overdracht die is voorgelegd" on public.overdrachten for select to authenticated
  using (voorgelegd_op is not null and driehoek_id in (select prive.mijn_driehoeken_als_client()));
create policy "wie de overdracht leest ziet wie ja zei" on public.overdracht_akkoorden for select to authenticated
  using (overdracht_id in (select o.id from public.overdrachten o));
create policy "professional leest wanneer het maatje wordt begeleid" on public.begeleidingsmomenten for select to authenticated
  using (driehoek_id in (select prive.driehoeken_met_plan()));

revoke execute on function prive.driehoeken_met_plan(), prive.mijn_driehoeken_als_client() from public;
grant execute on function prive.driehoeken_met_plan(), prive.mijn_driehoeken_als_client() to service_role, authenticated;
