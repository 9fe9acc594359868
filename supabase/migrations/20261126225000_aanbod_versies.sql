-- What an aanbod was at every save, so that anybody who edits it can see it and put it back.
create table public.aanbod_versies (
  id bigint generated always as identity primary key,
  aanbod_id uuid not null references public.aanbod (id) on delete cascade,
  nummer integer not null check (nummer > 0),
  stand jsonb not null,
  op timestamptz not null default now(),
  door uuid references public.gebruikers (id) on delete set null,
  waarom text check (length(waarom) <= 200),
  bron text not null default 'eigen',
  unique (aanbod_id, nummer)
);
comment on table public.aanbod_versies is 'Append-only: the aanbod with all that belongs to it after each transaction that changed it, by whom and why.';
create index aanbod_versies_door on public.aanbod_versies (door);

alter table public.aanbod_versies enable row level security;
alter table public.aanbod_versies force row level security;
revoke all on public.aanbod_versies from anon, authenticated;
grant select on public.aanbod_versies to authenticated;
grant all on public.aanbod_versies to service_role;
create policy "wie het aanbod bewerkt leest de geschiedenis" on public.aanbod_versies for select to authenticated
  using (prive.mag_aanbod_bewerken(aanbod_id));
select prive.maak_geschiedenis('public.aanbod_versies');

-- An address is written out: the locatie itself may move later. New columns of aanbod come along by themselves.
create function prive.aanbod_standen(gevraagd uuid[]) returns table (aanbod_id uuid, stand jsonb)
language sql stable security definer set search_path = ''
as $$
  with plek as (
    select al.aanbod_id, jsonb_agg(jsonb_build_object('id', l.id, 'naam', l.naam, 'adres', l.adres, 'postcode', l.postcode,
      'plaats', l.plaats) order by l.id) as waarde
    from public.aanbod_locaties al join public.locaties l on l.id = al.locatie_id where al.aanbod_id = any (gevraagd) group by al.aanbod_id
  ), gebied as (
    select ar.aanbod_id, jsonb_agg(ar.resultaatgebied order by ar.resultaatgebied) as waarde
    from public.aanbod_resultaatgebieden ar where ar.aanbod_id = any (gevraagd) group by ar.aanbod_id
  ), doel as (
    select ad.aanbod_id, jsonb_agg(ad.doelgroep order by ad.doelgroep) as waarde
    from public.aanbod_doelgroepen ad where ad.aanbod_id = any (gevraagd) group by ad.aanbod_id
  ), werk as (
    select aw.aanbod_id, jsonb_agg(jsonb_build_object('id', w.id, 'naam', w.naam) order by w.id) as waarde
    from public.aanbod_wijken aw join public.wijken w on w.id = aw.wijk_id where aw.aanbod_id = any (gevraagd) group by aw.aanbod_id
  ), tijd as (
    select o.aanbod_id, jsonb_agg(jsonb_build_object('dag', o.dag, 'van', to_char(o.van, 'HH24:MI'), 'tot', to_char(o.tot, 'HH24:MI'))
      order by o.dag, o.van, o.tot) as waarde
    from public.openingstijden o where o.aanbod_id = any (gevraagd) group by o.aanbod_id
  ), anders as (
    select f.aanbod_id, jsonb_agg(jsonb_build_object('datum', f.datum, 'van', to_char(f.van, 'HH24:MI'), 'tot', to_char(f.tot, 'HH24:MI'),
      'reden', f.reden) order by f.datum, f.van) as waarde
    from public.afwijkende_tijden f where f.aanbod_id = any (gevraagd) group by f.aanbod_id
  )
  select a.id, to_jsonb(a) - array['id', 'slug', 'bron', 'bron_id', 'bron_hash', 'created_at', 'updated_at'] || jsonb_build_object(
    'locaties', coalesce(plek.waarde, '[]'), 'resultaatgebieden', coalesce(gebied.waarde, '[]'), 'doelgroepen', coalesce(doel.waarde, '[]'),
    'wijken', coalesce(werk.waarde, '[]'), 'openingstijden', coalesce(tijd.waarde, '[]'), 'afwijkende_tijden', coalesce(anders.waarde, '[]'))
  from public.aanbod a
  left join plek on plek.aanbod_id = a.id
  left join gebied on gebied.aanbod_id = a.id
  left join doel on doel.aanbod_id = a.id
  left join werk on werk.aanbod_id = a.id
  left join tijd on tijd.aanbod_id = a.id
  left join anders on anders.aanbod_id = a.id
  where a.id = any (gevraagd)
$$;
comment on function prive.aanbod_standen(uuid[]) is 'Each aanbod as one value: its columns and all that is linked to it.';

/* A save is several statements. Each leaves one note of what it touched; at the end of the transaction the notes
   become at most one version per aanbod, all in one query, so that an import of thousands stays cheap. */
create table prive.versie_rondes (
  id bigint generated always as identity primary key,
  aanbod uuid[] not null,
  door uuid,
  waarom text
);
comment on table prive.versie_rondes is 'Empty outside a transaction: what its statements touched.';

create function prive.versie_ronde() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare geraakte uuid[];
begin
  execute format('select array_agg(distinct %I) from geraakt', tg_argv[0]) into geraakte;
  if geraakte is not null then
    insert into prive.versie_rondes (aanbod, door, waarom)
    values (geraakte, (select auth.uid()), nullif(current_setting('dichtbij.waarom', true), ''));
  end if;
  return null;
end $$;

create function prive.schrijf_versies() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select from prive.versie_rondes r where r.id = new.id) then return null; end if;
  with ronde as (
    delete from prive.versie_rondes returning id, aanbod, door, waarom
  ), wie as (
    select distinct on (u.id) u.id, r.door, r.waarom from ronde r, unnest(r.aanbod) as u(id) order by u.id, r.waarom is null, r.id desc
  )
  insert into public.aanbod_versies (aanbod_id, nummer, stand, door, waarom, bron)
  select s.aanbod_id, coalesce(laatste.nummer, 0) + 1, s.stand, wie.door,
    coalesce(wie.waarom, case when wie.door is null and a.bron <> 'eigen' then 'import' end), a.bron
  from prive.aanbod_standen((select array_agg(id) from wie)) s
  join wie on wie.id = s.aanbod_id
  join public.aanbod a on a.id = s.aanbod_id
  left join lateral (select v.nummer, v.stand from public.aanbod_versies v where v.aanbod_id = s.aanbod_id order by v.nummer desc limit 1) laatste on true
  where laatste.stand is distinct from s.stand;
  return null;
end $$;
create constraint trigger schrijf_versies after insert on prive.versie_rondes
  deferrable initially deferred for each row execute function prive.schrijf_versies();

do $$
declare
  tabel text;
  sleutel text;
begin
  foreach tabel in array array['aanbod', 'aanbod_locaties', 'aanbod_resultaatgebieden', 'aanbod_doelgroepen', 'aanbod_wijken',
    'openingstijden', 'afwijkende_tijden'] loop
    sleutel := case tabel when 'aanbod' then 'id' else 'aanbod_id' end;
    execute format('create trigger versie_erbij after insert on public.%I referencing new table as geraakt for each statement execute function prive.versie_ronde(%L)', tabel, sleutel);
    execute format('create trigger versie_anders after update on public.%I referencing new table as geraakt for each statement execute function prive.versie_ronde(%L)', tabel, sleutel);
    execute format('create trigger versie_weg after delete on public.%I referencing old table as geraakt for each statement execute function prive.versie_ronde(%L)', tabel, sleutel);
  end loop;
end $$;

-- What was there before history began.
insert into public.aanbod_versies (aanbod_id, nummer, stand, waarom, bron)
  select s.aanbod_id, 1, s.stand, 'begin', a.bron
  from prive.aanbod_standen((select array_agg(id) from public.aanbod)) s join public.aanbod a on a.id = s.aanbod_id;

revoke execute on function prive.aanbod_standen(uuid[]), prive.versie_ronde(), prive.schrijf_versies() from public;
grant execute on function prive.aanbod_standen(uuid[]), prive.versie_ronde(), prive.schrijf_versies() to service_role;
