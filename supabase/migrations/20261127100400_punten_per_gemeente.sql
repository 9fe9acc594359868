-- A gemeente decides for itself whether its people work with points; what an hour earns is the same for all.
create table public.punten_gemeenten (
  gemeente_id uuid primary key references public.gemeenten (id) on delete cascade,
  aan boolean not null,
  updated_at timestamptz not null default now()
);
comment on table public.punten_gemeenten is 'Gemeenten that chose for or against points; the others follow puntenbeleid.';
create trigger punten_gemeenten_updated_at before update on public.punten_gemeenten for each row execute function prive.zet_updated_at();
alter table public.punten_gemeenten enable row level security;
alter table public.punten_gemeenten force row level security;
revoke all on public.punten_gemeenten from anon, authenticated;
grant select on public.punten_gemeenten to authenticated;
grant all on public.punten_gemeenten to service_role;
create policy "wie is ingelogd leest waar punten aan staan" on public.punten_gemeenten for select to authenticated using (true);

create function prive.punten_aan(gemeente uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce((select g.aan from public.punten_gemeenten g where g.gemeente_id = gemeente), (select b.aan from public.puntenbeleid b), false)
$$;
comment on function prive.punten_aan(uuid) is 'Whether people of this gemeente work with points.';

create function prive.puntengemeente(gebruiker uuid) returns uuid
language sql stable security definer set search_path = ''
as $$
  select coalesce(
    (select o.gemeente_id from public.vrijwilligers v join public.organisaties o on o.id = v.organisatie_id where v.gebruiker_id = gebruiker),
    (select min(o.gemeente_id::text)::uuid from public.lidmaatschappen l join public.organisaties o on o.id = l.organisatie_id
      where l.gebruiker_id = gebruiker having count(distinct o.gemeente_id) = 1))
$$;
comment on function prive.puntengemeente(uuid) is 'Where somebody belongs, for points: that of the organisatie they help for, or else work for.';

create function public.punten_aan_voor_mij() returns boolean
language sql stable security definer set search_path = ''
as $$ select prive.punten_aan(prive.puntengemeente((select auth.uid()))) $$;
comment on function public.punten_aan_voor_mij() is 'Whether the visitor works with points.';

create function public.punten_zetten(aanzetten boolean, per_uur integer, per_week integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare mijn uuid := prive.gemeente_van_mij('beheerder');
begin
  if not prive.is_beheerder() or aanzetten is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  update public.puntenbeleid b set punten_per_uur = per_uur, max_per_week = per_week, aan = case when mijn is null then aanzetten else b.aan end;
  if mijn is not null then insert into public.punten_gemeenten (gemeente_id, aan) values (mijn, aanzetten) on conflict (gemeente_id) do update set aan = excluded.aan;
  end if;
end $$;
comment on function public.punten_zetten(boolean, integer, integer) is 'A beheerder turns points on or off for the own gemeente (for all that chose nothing, when working for no single one) and says what an hour earns, which is the same for all.';
revoke update (aan, punten_per_uur, max_per_week) on public.puntenbeleid from authenticated;

-- Earning and buying a bon go by the gemeente; what was earned stays, and a bon that is open can be used.
create function prive.bewaak_punten_aan() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.punten_aan(case when new.vrijwilliger_id is null then prive.puntengemeente(new.door)
      else (select o.gemeente_id from public.vrijwilligers v join public.organisaties o on o.id = v.organisatie_id where v.id = new.vrijwilliger_id) end) then
    raise exception 'punten_uit' using errcode = 'P0001';
  end if;
  return new;
end $$;
comment on function prive.bewaak_punten_aan() is 'Refuses new points and new bonnen where the gemeente turned points off.';
create trigger bewaak_punten_aan before insert on public.puntenboekingen for each row
  when (new.soort in ('verdiend', 'bon')) execute function prive.bewaak_punten_aan();

-- The general switch no longer refuses by itself: a gemeente may be on where others are off.
do $$
declare naam text; bron text;
begin
  foreach naam in array array['punten_geven(uuid, uuid, date, numeric, text)', 'bon_kopen(uuid, text, text, text)'] loop
    bron := pg_get_functiondef(('public.' || naam)::regprocedure);
    if position('if not beleid.aan then' in bron) = 0 then raise exception 'no switch in %', naam; end if;
    execute regexp_replace(bron, E'\\n[^\\n]*if not beleid\\.aan then[^\\n]*', '');
  end loop;
end $$;

revoke execute on function public.punten_aan_voor_mij(), public.punten_zetten(boolean, integer, integer) from public, anon;
grant execute on function public.punten_aan_voor_mij(), public.punten_zetten(boolean, integer, integer) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
