-- "Als het over zes weken stopt, wat moet er dan geregeld zijn?": a checklist with an owner and a day, from the start.
create table public.regelpunten (
  id uuid primary key default gen_random_uuid(),
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  voorstel text check (length(voorstel) between 1 and 40),
  tekst text not null check (length(btrim(tekst)) between 1 and 300),
  wie text not null check (wie in ('client', 'vrijwilliger', 'begeleider', 'consulent', 'ander')),
  naam text not null default '' check (length(naam) <= 80),
  voor date not null,
  geregeld_op date,
  vervallen_op date,
  gezet_door uuid references public.gebruikers (id) on delete set null,
  versie integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (wie <> 'ander' or length(btrim(naam)) > 0),
  check (num_nonnulls(geregeld_op, vervallen_op) <= 1)
);
comment on table public.regelpunten is 'What has to be arranged before the support stops: by whom, before which day, and whether it is.';
comment on column public.regelpunten.voorstel is 'Code in domain/regelpunten.ts when it was picked from the proposal; each at most once per traject.';
create unique index regelpunten_voorstel on public.regelpunten (traject_id, voorstel) where voorstel is not null;
create index regelpunten_traject on public.regelpunten (traject_id);
create trigger regelpunten_updated_at before update on public.regelpunten for each row execute function prive.zet_updated_at();

alter table public.regelpunten enable row level security;
alter table public.regelpunten force row level security;
revoke all on public.regelpunten from anon, authenticated;
grant select on public.regelpunten to authenticated;
grant all on public.regelpunten to service_role;
create policy "wie het plan leest ziet wat er geregeld moet zijn" on public.regelpunten for select to authenticated
  using (traject_id in (select prive.trajecten_met_plan()));

-- Several at once, as they are picked from the proposal; what is there already stays as it is.
create function public.regelpunten_toevoegen(welk_traject uuid, invoer jsonb) returns integer
language plpgsql security definer set search_path = ''
as $$
declare aantal integer;
begin
  if not prive.maakt_plan(welk_traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.loopt(welk_traject);
  insert into public.regelpunten (traject_id, voorstel, tekst, wie, naam, voor)
  select welk_traject, r.voorstel, btrim(r.tekst), r.wie, coalesce(r.naam, ''), r.voor
  from jsonb_to_recordset(invoer) as r(voorstel text, tekst text, wie text, naam text, voor date)
  on conflict do nothing;
  get diagnostics aantal = row_count;
  return aantal;
end $$;
comment on function public.regelpunten_toevoegen(uuid, jsonb) is 'Adds to the checklist; a proposal that was picked before is left alone. Returns how many came in. Refusal: traject_afgesloten.';

create function public.regelpunt_bewaren(welk_punt uuid, invoer jsonb, was_versie integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare oud public.regelpunten; nieuw public.regelpunten;
begin
  select * into oud from public.regelpunten r where r.id = welk_punt for update;
  if oud.id is null or not prive.maakt_plan(oud.traject_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.loopt(oud.traject_id);
  if oud.versie is distinct from was_versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  nieuw := jsonb_populate_record(null::public.regelpunten, invoer);
  update public.regelpunten r set tekst = btrim(nieuw.tekst), wie = nieuw.wie, naam = coalesce(nieuw.naam, ''), voor = nieuw.voor, versie = r.versie + 1
  where r.id = welk_punt;
end $$;
comment on function public.regelpunt_bewaren(uuid, jsonb, integer) is 'Changes a line of the checklist. Refusals: intussen_veranderd, traject_afgesloten.';

create function public.regelpunt_zetten(welk_punt uuid, stand text, was_versie integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare r public.regelpunten; c public.clienten; maakt boolean; mag boolean;
begin
  select * into r from public.regelpunten x where x.id = welk_punt for update;
  select x.* into c from public.clienten x join public.trajecten t on t.client_id = x.id where t.id = r.traject_id;
  maakt := prive.maakt_plan(r.traject_id);
  mag := maakt or stand <> 'vervallen' and r.vervallen_op is null and (prive.ben_client(c.id)
    or r.wie = 'vrijwilliger' and prive.maatje_met_plan(r.traject_id)
    or r.wie = 'consulent' and c.consulent_id = (select auth.uid()) and prive.mag_client(c.id));
  if r.id is null or not coalesce(mag, false) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform prive.loopt(r.traject_id);
  if r.versie is distinct from was_versie then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  if stand not in ('open', 'geregeld', 'vervallen') then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  update public.regelpunten x set versie = x.versie + 1, gezet_door = (select auth.uid()),
    geregeld_op = case when stand = 'geregeld' then coalesce(x.geregeld_op, prive.vandaag()) end,
    vervallen_op = case when stand = 'vervallen' then coalesce(x.vervallen_op, prive.vandaag()) end
  where x.id = welk_punt;
end $$;
comment on function public.regelpunt_zetten(uuid, text, integer) is 'A line of the checklist is arranged, no longer needed, or open again. Refusals: intussen_veranderd, traject_afgesloten, niet_mogelijk.';

revoke execute on function public.regelpunten_toevoegen(uuid, jsonb), public.regelpunt_bewaren(uuid, jsonb, integer),
  public.regelpunt_zetten(uuid, text, integer) from public, anon;
grant execute on function public.regelpunten_toevoegen(uuid, jsonb), public.regelpunt_bewaren(uuid, jsonb, integer),
  public.regelpunt_zetten(uuid, text, integer) to authenticated, service_role;
