-- Other aanbieders that take part in a traject. Taking part gives no right to read anything: the cliënt says who reads what.
create table public.traject_aanbieders (
  id uuid primary key default gen_random_uuid(),
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  organisatie_id uuid not null references public.organisaties (id),
  taak text not null check (length(btrim(taak)) between 1 and 200),
  ozr smallint check (ozr between 1 and 3),
  van date not null,
  tot date,
  vastgelegd_door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  gestopt_op date,
  stop_reden text check (length(btrim(stop_reden)) between 1 and 300),
  door uuid references public.gebruikers (id) on delete set null,
  check (tot >= van),
  check (num_nulls(gestopt_op, stop_reden) in (0, 2))
);
comment on table public.traject_aanbieders is 'Who else works in a traject, with which part of it, at which level and how long. The organisatie of the traject has the casusregie and is not in here. Rows stay: a change is an end and a new row.';
comment on column public.traject_aanbieders.door is 'Who wrote down that it ended.';
create index traject_aanbieders_traject on public.traject_aanbieders (traject_id);
create index traject_aanbieders_organisatie on public.traject_aanbieders (organisatie_id);
alter table public.traject_aanbieders enable row level security;
alter table public.traject_aanbieders force row level security;
revoke all on public.traject_aanbieders from anon, authenticated;
grant select on public.traject_aanbieders to authenticated;
grant all on public.traject_aanbieders to service_role;
select prive.maak_geschiedenis('public.traject_aanbieders', 'gestopt_op', 'stop_reden', 'door');
create policy "wie het traject leest ziet welke aanbieders meedoen" on public.traject_aanbieders for select to authenticated
  using (traject_id in (select t.id from public.trajecten t));

create function prive.mag_aanbieders(traject uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select 1 from public.trajecten t join public.clienten c on c.id = t.client_id
    where t.id = traject and t.client_id in (select prive.mijn_clienten())
      and (prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur') or c.consulent_id = (select auth.uid())))
$$;
comment on function prive.mag_aanbieders(uuid) is 'May the visitor write down which aanbieders take part? The aanbieder with the casusregie and the consulent.';

create function public.traject_aanbieder_toevoegen(traject uuid, organisatie uuid, deel text, niveau integer, vanaf date, einde date) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare t public.trajecten; nieuw uuid;
begin
  if not prive.mag_aanbieders(traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into t from public.trajecten x where x.id = traject for update;
  if t.status = 'afgesloten' then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
  if not exists (select 1 from public.organisaties o where o.id = organisatie and o.status = 'gepubliceerd'
    and o.soort in ('aanbieder', 'semiprofessioneel')) then
    raise exception 'onbekende_organisatie' using errcode = 'P0002';
  end if;
  if vanaf < t.start_op or vanaf > t.eind_op or einde > t.eind_op then
    raise exception 'buiten_traject' using errcode = 'P0001';
  end if;
  if organisatie = t.organisatie_id or exists (select 1 from public.traject_aanbieders a
    where a.traject_id = traject and a.organisatie_id = organisatie
      and daterange(a.van, least(a.tot, a.gestopt_op), '[]') && daterange(vanaf, einde, '[]')) then
    raise exception 'aanbieder_doet_al_mee' using errcode = 'P0001';
  end if;
  insert into public.traject_aanbieders (traject_id, organisatie_id, taak, ozr, van, tot, vastgelegd_door)
  values (traject, organisatie, btrim(deel), niveau, vanaf, einde, (select auth.uid())) returning id into nieuw;
  return nieuw;
end $$;
comment on function public.traject_aanbieder_toevoegen(uuid, uuid, text, integer, date, date) is 'Writes down that another aanbieder takes part. Refusals: traject_afgesloten, buiten_traject, aanbieder_doet_al_mee.';

create function public.traject_aanbieder_stoppen(deelname uuid, per date, waarom text) returns void
language plpgsql security definer set search_path = ''
as $$
declare a public.traject_aanbieders;
begin
  select * into a from public.traject_aanbieders x where x.id = deelname for update;
  if a.id is null or not prive.mag_aanbieders(a.traject_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if a.gestopt_op is not null then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  if nullif(btrim(waarom), '') is null then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  if per < a.van or per > coalesce(a.tot, per) then raise exception 'buiten_traject' using errcode = 'P0001'; end if;
  update public.traject_aanbieders x set gestopt_op = per, stop_reden = btrim(waarom), door = (select auth.uid()) where x.id = deelname;
end $$;
comment on function public.traject_aanbieder_stoppen(uuid, date, text) is 'Writes down that an aanbieder stops, per the last day. Refusals: intussen_veranderd, reden_ontbreekt, buiten_traject.';

revoke execute on function public.traject_aanbieder_toevoegen(uuid, uuid, text, integer, date, date),
  public.traject_aanbieder_stoppen(uuid, date, text) from public, anon;
grant execute on function public.traject_aanbieder_toevoegen(uuid, uuid, text, integer, date, date),
  public.traject_aanbieder_stoppen(uuid, date, text) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
