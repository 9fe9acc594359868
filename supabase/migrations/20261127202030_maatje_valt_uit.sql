-- A maatje who falls out: the hours go over at once, and it stands as an alert until somebody of the aanbieder took it over.
create table public.maatje_uitvallen (
  id uuid primary key default gen_random_uuid(),
  driehoek_id uuid not null references public.driehoeken (id) on delete cascade,
  oorzaak text not null check (oorzaak in ('gemeld', 'koppeling', 'pauze', 'gestopt')),
  vanaf date not null default prive.vandaag(),
  tot date check (tot >= vanaf),
  uren numeric(7, 2) not null default 0,
  door uuid references public.gebruikers (id) on delete set null,
  op timestamptz not null default now(),
  overgenomen_door uuid references public.gebruikers (id) on delete set null,
  overgenomen_op timestamptz
);
comment on table public.maatje_uitvallen is 'A maatje cannot come: since when, until when when known, how many planned hours became professional ones, and who of the aanbieder took over. Never why.';
create index maatje_uitvallen_driehoek on public.maatje_uitvallen (driehoek_id, op desc);
alter table public.maatje_uitvallen enable row level security;
alter table public.maatje_uitvallen force row level security;
revoke all on public.maatje_uitvallen from anon, authenticated;
grant select on public.maatje_uitvallen to authenticated;
grant all on public.maatje_uitvallen to service_role;
select prive.maak_geschiedenis('public.maatje_uitvallen', 'overgenomen_door', 'overgenomen_op');
create policy "wie bij de driehoek hoort ziet dat het maatje uitvalt" on public.maatje_uitvallen for select to authenticated
  using (driehoek_id in (select prive.mijn_driehoeken()));

create function prive.val_uit(driehoek uuid, waardoor text, tot_dag date default null) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare d public.driehoeken; samen numeric; uitval uuid;
begin
  select * into d from public.driehoeken x where x.id = driehoek for update;
  if d.id is null or d.fase = 'afgesloten' then return null; end if;
  samen := prive.neem_uren_over(d.traject_id, tot_dag);
  -- Said twice is one alert.
  select x.id into uitval from public.maatje_uitvallen x
  where x.driehoek_id = driehoek and x.overgenomen_op is null and x.tot is not distinct from tot_dag limit 1;
  if uitval is not null and samen = 0 then return uitval; end if;
  insert into public.maatje_uitvallen (driehoek_id, oorzaak, tot, uren, door)
  values (driehoek, waardoor, tot_dag, samen, (select auth.uid())) returning id into uitval;
  perform prive.meld_driehoek(driehoek, 'maatje_valt_uit');
  return uitval;
end $$;
comment on function prive.val_uit(uuid, text, date) is 'The maatje of a running driehoek cannot come: hours over, a line, everybody told.';

create function public.maatje_valt_uit(driehoek uuid, tot_dag date default null) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare uitval uuid;
begin
  if not coalesce(prive.partijen_in(driehoek) && array['begeleider', 'coordinator'], false) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if tot_dag < prive.vandaag() then raise exception 'datum_in_verleden' using errcode = 'P0001'; end if;
  uitval := prive.val_uit(driehoek, 'gemeld', tot_dag);
  if uitval is null then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
  return uitval;
end $$;
comment on function public.maatje_valt_uit(uuid, date) is 'Coordinator or begeleider says that the maatje cannot come, until a day when that is known. Refusals: datum_in_verleden, traject_afgesloten.';

create function public.uitval_overnemen(uitval uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare u public.maatje_uitvallen;
begin
  select * into u from public.maatje_uitvallen x where x.id = uitval;
  if u.id is null or not coalesce('begeleider' = any (prive.partijen_in(u.driehoek_id)), false) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  perform 1 from public.driehoeken d where d.id = u.driehoek_id for update;
  if exists (select 1 from public.maatje_uitvallen x where x.id = uitval and x.overgenomen_op is not null) then
    raise exception 'al_overgenomen' using errcode = 'P0001';
  end if;
  update public.maatje_uitvallen x set overgenomen_door = (select auth.uid()), overgenomen_op = now()
  where x.driehoek_id = u.driehoek_id and x.overgenomen_op is null;
  -- Nobody still has to look.
  update public.postvak p set gelezen_op = now() from public.driehoeken d
  where d.id = u.driehoek_id and p.soort = 'maatje_valt_uit' and p.pad = '/trajecten/' || d.traject_id and p.gelezen_op is null;
  perform prive.meld_driehoek(u.driehoek_id, 'overgenomen');
end $$;
comment on function public.uitval_overnemen(uuid) is 'Somebody of the aanbieder takes over from the maatje; every open alert of the driehoek is answered. Refusal: al_overgenomen.';

create function public.uitvallen_overzicht(traject uuid default null, alleen_open boolean default false) returns table (
  id uuid, driehoek_id uuid, traject_id uuid, voornaam text, oorzaak text, vanaf date, tot date, uren numeric, op timestamptz,
  overgenomen_naam text, overgenomen_op timestamptz
)
language sql stable security definer set search_path = ''
as $$
  select u.id, u.driehoek_id, d.traject_id, v.voornaam, u.oorzaak, u.vanaf, u.tot, u.uren, u.op, g.naam, u.overgenomen_op
  from public.maatje_uitvallen u
  join public.driehoeken d on d.id = u.driehoek_id
  join public.vrijwilligers v on v.id = d.vrijwilliger_id
  left join public.gebruikers g on g.id = u.overgenomen_door
  where u.driehoek_id in (select prive.mijn_driehoeken())
    and (uitvallen_overzicht.traject is null or d.traject_id = uitvallen_overzicht.traject)
    and not (alleen_open and u.overgenomen_op is not null)
  order by u.op desc, u.id
$$;
comment on function public.uitvallen_overzicht(uuid, boolean) is 'When a maatje could not come and who took over, for the sides of the driehoek; the last first.';

-- The functions that end a koppeling, pause or stop a volunteer do the same.
create function prive.uitval_na_koppeling() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.val_uit(d.id, 'koppeling') from public.driehoeken d where d.koppeling_id = new.id and d.fase <> 'afgesloten';
  return null;
end $$;
create trigger uitval_na_koppeling after update of status on public.koppelingen for each row
  when (old.status = 'gestart' and new.status = 'beeindigd') execute function prive.uitval_na_koppeling();
create function prive.uitval_na_status() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.val_uit(d.id, new.status, case when new.status = 'pauze' and new.pauze_tot >= prive.vandaag() then new.pauze_tot end)
  from public.driehoeken d where d.vrijwilliger_id = new.id and d.fase <> 'afgesloten';
  return null;
end $$;
create trigger uitval_na_status after update of status on public.vrijwilligers for each row
  when (old.status = 'actief' and new.status in ('pauze', 'gestopt')) execute function prive.uitval_na_status();

revoke execute on function public.maatje_valt_uit(uuid, date), public.uitval_overnemen(uuid), public.uitvallen_overzicht(uuid, boolean) from public, anon;
grant execute on function public.maatje_valt_uit(uuid, date), public.uitval_overnemen(uuid), public.uitvallen_overzicht(uuid, boolean) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
