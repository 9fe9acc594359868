-- The path of a volunteer as events: what was asked, what was done, and what was taken back because it was a mistake.
create table public.vrijwilliger_stappen (
  id uuid primary key default gen_random_uuid(),
  vrijwilliger_id uuid not null references public.vrijwilligers (id) on delete cascade,
  soort text not null check (soort in ('intake', 'referentie', 'vog', 'module', 'goedkeuring')),
  stand text not null check (stand in ('gevraagd', 'gedaan', 'teruggenomen')),
  module_id uuid references public.vrijwilligersmodules (id),
  op date not null,
  geldig_tot date check (geldig_tot >= op),
  neemt_terug uuid unique references public.vrijwilliger_stappen (id),
  door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  check ((soort = 'module') = (module_id is not null)),
  check ((stand = 'teruggenomen') = (neemt_terug is not null)),
  check (geldig_tot is null or (soort = 'module' and stand = 'gedaan'))
);
comment on table public.vrijwilliger_stappen is 'What happened on the path of a volunteer. Of a VOG the days only: asked on, and the day on the VOG itself. Append-only; a mistake is taken back.';
create index vrijwilliger_stappen_vrijwilliger on public.vrijwilliger_stappen (vrijwilliger_id, soort);
create index vrijwilliger_stappen_module on public.vrijwilliger_stappen (module_id);

alter table public.vrijwilligers
  add column klaar_tot date,
  add column gestopt_op date,
  add column gestopt_reden text check (gestopt_reden in ('tijd', 'verhuizing', 'werk', 'ander_vrijwilligerswerk', 'past_niet', 'persoonlijk', 'organisatie', 'onbekend'));
comment on column public.vrijwilligers.klaar_tot is 'The last day on which every needed step is done and has not expired; 9999-12-31 is without end, null is not ready. Follows from the steps and the policy.';

alter table public.vrijwilliger_stappen enable row level security;
alter table public.vrijwilliger_stappen force row level security;
revoke all on public.vrijwilliger_stappen from anon, authenticated;
grant select on public.vrijwilliger_stappen to authenticated;
grant all on public.vrijwilliger_stappen to service_role;
create policy "vrijwilliger leest de eigen stappen" on public.vrijwilliger_stappen for select to authenticated
  using (vrijwilliger_id in (select prive.mijn_vrijwilligers()));
create policy "coordinator leest de stappen van eigen vrijwilligers" on public.vrijwilliger_stappen for select to authenticated
  using (vrijwilliger_id in (select prive.vrijwilligers_van_mijn_organisatie()));

-- Done, and not taken back.
create function prive.gedane_stappen(maatje uuid) returns setof public.vrijwilliger_stappen
language sql stable security definer set search_path = ''
as $$
  select s.* from public.vrijwilliger_stappen s
  where s.vrijwilliger_id = maatje and s.stand = 'gedaan'
    and not exists (select 1 from public.vrijwilliger_stappen t where t.neemt_terug = s.id)
$$;

create function prive.klaar_tot(v public.vrijwilligers) returns date
language plpgsql stable security definer set search_path = ''
as $$
declare b public.vrijwilligersbeleid; einde date := '9999-12-31'; laatste date; m record;
begin
  select * into b from public.vrijwilligersbeleid x where x.organisatie_id = v.organisatie_id;
  if coalesce(b.intake, true) and v.intake_op is null then return null; end if;
  if coalesce(b.vog, true) then
    if v.vog_op is null then return null; end if;
    einde := (v.vog_op + make_interval(years => coalesce(b.vog_jaren, 3)))::date;
  end if;
  if b.referenties > 0 and (select count(*) from prive.gedane_stappen(v.id) s where s.soort = 'referentie') < b.referenties then return null; end if;
  for m in select x.id, x.geldig_maanden from public.vrijwilligersmodules x where x.organisatie_id = v.organisatie_id and x.verplicht and x.aan loop
    select max(least(date '9999-12-31', s.geldig_tot, (s.op + make_interval(months => m.geldig_maanden))::date)) into laatste
    from prive.gedane_stappen(v.id) s where s.module_id = m.id;
    if laatste is null then return null; end if;
    einde := least(einde, laatste);
  end loop;
  return einde;
end $$;
comment on function prive.klaar_tot(public.vrijwilligers) is 'The last day on which this volunteer has every step that the organisatie needs; the same as klaar_tot of domain/pad.ts.';

create function prive.zet_klaar_tot() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  new.klaar_tot := prive.klaar_tot(new);
  return new;
end $$;
create trigger zet_klaar_tot before insert or update on public.vrijwilligers for each row execute function prive.zet_klaar_tot();

-- The dates on the volunteer are those of the newest steps.
create function prive.stap_telt() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare intake date; vog date;
begin
  if new.stand = 'gevraagd' or new.soort = 'goedkeuring' then return null; end if;
  select max(s.op) filter (where s.soort = 'intake'), max(s.op) filter (where s.soort = 'vog') into intake, vog
  from prive.gedane_stappen(new.vrijwilliger_id) s;
  update public.vrijwilligers v set intake_op = intake, vog_op = vog
  where v.id = new.vrijwilliger_id and (new.soort in ('referentie', 'module') or (v.intake_op, v.vog_op) is distinct from (intake, vog));
  return null;
end $$;
create trigger stap_telt after insert on public.vrijwilliger_stappen for each row execute function prive.stap_telt();

-- A date that is written on the volunteer itself (an import, an older screen) is a step too: the path and the dates never differ.
create function prive.datum_als_stap() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.vrijwilliger_stappen (vrijwilliger_id, soort, stand, op, door)
  select new.id, x.soort, 'gedaan', x.op, (select auth.uid())
  from (values ('intake', new.intake_op), ('vog', new.vog_op)) as x(soort, op)
  where x.op is not null and not exists (select 1 from prive.gedane_stappen(new.id) s where s.soort = x.soort and s.op = x.op);
  insert into public.vrijwilliger_stappen (vrijwilliger_id, soort, stand, op, neemt_terug, door)
  select new.id, s.soort, 'teruggenomen', prive.vandaag(), s.id, (select auth.uid())
  from prive.gedane_stappen(new.id) s
  where (s.soort = 'intake' and new.intake_op is null) or (s.soort = 'vog' and new.vog_op is null);
  return null;
end $$;
create trigger datum_als_stap_nieuw after insert on public.vrijwilligers for each row
  when (new.intake_op is not null or new.vog_op is not null) execute function prive.datum_als_stap();
create trigger datum_als_stap after update of intake_op, vog_op on public.vrijwilligers for each row
  when ((new.intake_op, new.vog_op) is distinct from (old.intake_op, old.vog_op)) execute function prive.datum_als_stap();

-- Another policy: everybody of that organisatie is looked at again.
create function prive.beleid_telt() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.vrijwilligers v set klaar_tot = null where v.organisatie_id = new.organisatie_id;
  return null;
end $$;
create trigger beleid_telt after insert or update on public.vrijwilligersbeleid for each row execute function prive.beleid_telt();
create trigger module_telt after insert or update on public.vrijwilligersmodules for each row execute function prive.beleid_telt();

insert into public.vrijwilliger_stappen (vrijwilliger_id, soort, stand, op)
select v.id, x.soort, 'gedaan', x.op from public.vrijwilligers v
cross join lateral (values ('intake', v.intake_op), ('vog', v.vog_op)) as x(soort, op) where x.op is not null;
update public.vrijwilligers set klaar_tot = null;
select prive.maak_geschiedenis('public.vrijwilliger_stappen');

-- One comparison with a date that is kept ready: this is folded into a query over thousands of rows.
create or replace function prive.is_inzetbaar(v public.vrijwilligers, vandaag date) returns boolean
language sql immutable
as $$
  select v.status = 'actief' and coalesce(v.klaar_tot >= vandaag, false) and coalesce(v.pauze_tot < vandaag, true)
$$;
comment on function prive.is_inzetbaar(public.vrijwilligers, date) is 'Active, not paused, and every step that the organisatie needs done and not expired.';

create function public.inzetbeleid() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'organisaties', coalesce((select jsonb_object_agg(b.organisatie_id, jsonb_build_object('intake', b.intake, 'vog', b.vog, 'vog_jaren', b.vog_jaren))
      from public.vrijwilligersbeleid b), '{}'),
    'niet_klaar', coalesce((select jsonb_agg(v.id order by v.id) from public.vrijwilligers v
      where v.status = 'actief' and not coalesce(v.klaar_tot >= (select prive.vandaag()), false)
        and exists (select 1 from prive.mijn_organisaties('begeleider', 'casusregisseur', 'consulent', 'coordinator'))), '[]'))
$$;
comment on function public.inzetbeleid() is 'What organisaties that made a choice ask of a volunteer, and the ids of active volunteers who lack a step: what judging many of them at once needs beside their rows.';
revoke execute on function public.inzetbeleid() from public, anon;
grant execute on function public.inzetbeleid() to authenticated, service_role;

revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
