-- What a phase asks again and again: contact, nazorg, the first talk. How often is data: the default stands in the
-- domain (src/lib/domain/fasebeleid.ts), a gemeente or an aanbieder sets its own here.
alter table public.driehoek_stappen drop constraint driehoek_stappen_stap_check;
alter table public.driehoek_stappen add constraint driehoek_stappen_stap_check check (stap in ('toestemming', 'kennismaking', 'afspraken', 'kennisoverdracht', 'eerste_gesprek',
  'terugvalafspraak', 'warme_overdracht', 'eindgesprek', 'waakvlam_contact', 'contact', 'nazorg'));
comment on table public.driehoek_stappen is 'What was done to set up, keep and close a phase. A step counts when it was done after the last opschalen; contact and nazorg come back by a rhythm.';

create table public.fase_ritmes (
  id uuid primary key default gen_random_uuid(),
  gemeente_id uuid references public.gemeenten (id) on delete cascade,
  organisatie_id uuid references public.organisaties (id) on delete cascade,
  code text not null check (code in ('verkenning_contact', 'verlengstuk_contact', 'verlengstuk_gesprek', 'afbouw_contact', 'overgedragen_nazorg')),
  elke smallint not null check (elke between 0 and 52),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(gemeente_id, organisatie_id) <= 1),
  unique nulls not distinct (gemeente_id, organisatie_id, code)
);
comment on table public.fase_ritmes is 'How often something comes back in a phase, in weeks or months as the code says; 0: not at all. Without a row the default of the domain counts; the aanbieder goes before the gemeente, the gemeente before the row for all.';
create index fase_ritmes_organisatie on public.fase_ritmes (organisatie_id);
alter table public.fase_ritmes enable row level security;
alter table public.fase_ritmes force row level security;
revoke all on public.fase_ritmes from anon, authenticated;
grant select on public.fase_ritmes to authenticated;
grant all on public.fase_ritmes to service_role;
create policy "wie is ingelogd leest hoe vaak iets hoort" on public.fase_ritmes for select to authenticated using (true);

create function public.fase_ritmes_voor(traject uuid default null, organisatie uuid default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_object_agg(x.code, x.elke), '{}') from (
    select distinct on (r.code) r.code, r.elke
    from public.fase_ritmes r
    left join public.trajecten t on t.id = traject and prive.mag_traject(traject)
    left join public.clienten c on c.id = t.client_id
    left join public.wijken w on w.id = c.wijk_id
    where case
      when traject is not null then t.id is not null
        and (r.organisatie_id = t.organisatie_id or (r.organisatie_id is null and (r.gemeente_id is null or r.gemeente_id = w.gemeente_id)))
      when organisatie is not null then r.organisatie_id = organisatie
      else r.organisatie_id is null and r.gemeente_id is not distinct from prive.gemeente_van_mij('beheerder') end
    order by r.code, r.organisatie_id nulls last, r.gemeente_id nulls last) x
$$;
comment on function public.fase_ritmes_voor(uuid, uuid) is 'How often something comes back, by code: of a traject (its aanbieder, else its gemeente, else all), of an organisatie, or of the gemeente of the beheerder. What is not in it has the default.';

create function public.fase_ritmes_zetten(ritmes jsonb, organisatie uuid default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare mijn uuid := case when organisatie is null then prive.gemeente_van_mij('beheerder') end;
begin
  if not ((organisatie is null and prive.is_beheerder()) or (organisatie is not null and prive.heeft_rol(organisatie, 'casusregisseur'))) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  delete from public.fase_ritmes r where r.gemeente_id is not distinct from mijn and r.organisatie_id is not distinct from organisatie;
  insert into public.fase_ritmes (gemeente_id, organisatie_id, code, elke)
  select mijn, organisatie, e.key, e.value::smallint from jsonb_each_text(ritmes) as e where e.value is not null;
end $$;
comment on function public.fase_ritmes_zetten(jsonb, uuid) is 'A beheerder sets the rhythms of the own gemeente, a casusregisseur those of the own organisatie; what is left out has the default again.';
revoke execute on function public.fase_ritmes_voor(uuid, uuid), public.fase_ritmes_zetten(jsonb, uuid) from public, anon;
grant execute on function public.fase_ritmes_voor(uuid, uuid), public.fase_ritmes_zetten(jsonb, uuid) to authenticated, service_role;
