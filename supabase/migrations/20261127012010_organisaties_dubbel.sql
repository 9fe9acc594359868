-- Two entries for one organisatie: an editor joins them or says that they differ. Nothing is joined by itself.
alter table public.organisaties add column samengevoegd_met uuid references public.organisaties (id) on delete set null;
comment on column public.organisaties.samengevoegd_met is 'The organisatie that this one went into; what still comes in for it goes there.';
create index organisaties_samengevoegd_met on public.organisaties (samengevoegd_met);

create table public.organisatie_besluiten (
  id uuid primary key default gen_random_uuid(),
  organisatie_a uuid not null references public.organisaties (id) on delete cascade,
  organisatie_b uuid not null references public.organisaties (id) on delete cascade,
  besluit text not null check (besluit in ('verschillend', 'samengevoegd')),
  blijft uuid,
  voor jsonb,
  na jsonb,
  verhuisd jsonb,
  door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  teruggezet_op timestamptz,
  check (organisatie_a < organisatie_b),
  check ((besluit = 'samengevoegd') = (blijft is not null and voor is not null and na is not null and verhuisd is not null))
);
comment on table public.organisatie_besluiten is 'What an editor decided about a pair. voor: both rows as they were; na: the one that stayed, right after; verhuisd: the keys of every row that moved, per table.';
create unique index organisatie_besluiten_paar on public.organisatie_besluiten (organisatie_a, organisatie_b) where teruggezet_op is null;
create index organisatie_besluiten_b on public.organisatie_besluiten (organisatie_b);
create index organisatie_besluiten_door on public.organisatie_besluiten (door);

alter table public.organisatie_besluiten enable row level security;
alter table public.organisatie_besluiten force row level security;
revoke all on public.organisatie_besluiten from anon, authenticated;
grant select on public.organisatie_besluiten to authenticated;
grant all on public.organisatie_besluiten to service_role;
create policy "beheerder leest besluiten over dubbele organisaties" on public.organisatie_besluiten for select to authenticated
  using ((select prive.is_beheerder()));

-- An import finds the old entry by its number in the source: what it brings belongs to the one that stayed.
create function prive.naar_samengevoegd() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare stap integer := 0;
begin
  while stap < 10 and exists (select from public.organisaties o where o.id = new.organisatie_id and o.samengevoegd_met is not null) loop
    select o.samengevoegd_met into new.organisatie_id from public.organisaties o where o.id = new.organisatie_id;
    stap := stap + 1;
  end loop;
  return new;
end $$;
create trigger naar_samengevoegd before insert or update of organisatie_id on public.aanbod for each row execute function prive.naar_samengevoegd();
create trigger naar_samengevoegd before insert or update of organisatie_id on public.locaties for each row execute function prive.naar_samengevoegd();

/* Whatever points to an organisatie, from the catalog: a table that comes later moves along too. persoonlijk: it may tell
   something about a person, unless it is known not to. Consent names its receiver and never moves. */
create function prive.hangt_aan_organisatie() returns table (tabel regclass, kolom name, sleutel text, persoonlijk boolean)
language sql stable set search_path = ''
as $$
  select k.conrelid::regclass, a.attname,
    (select format('jsonb_build_array(%s)', string_agg(format('t.%I::text', p.attname), ', ' order by p.attnum))
      from pg_catalog.pg_constraint s join pg_catalog.pg_attribute p on p.attrelid = s.conrelid and p.attnum = any (s.conkey)
      where s.conrelid = k.conrelid and s.contype = 'p'),
    c.relname not in ('aanbod', 'locaties', 'afbeeldingen', 'controle_links', 'controle_mails', 'organisatie_wijzigingen', 'lidmaatschappen')
  from pg_catalog.pg_constraint k
  join pg_catalog.pg_class c on c.oid = k.conrelid
  join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
  where k.contype = 'f' and k.confrelid = 'public.organisaties'::regclass
    and c.relname not in ('organisaties', 'organisatie_besluiten', 'toestemmingen')
  order by c.relname, a.attname
$$;
comment on function prive.hangt_aan_organisatie() is 'Each column with a foreign key to organisaties that moves when two are joined, and how a row of it is named.';

/* Rights follow from membership: with the rows the members come together too. Somebody who works at one of the two and not, in
   the same role, at the other would then see volunteers or clients that were closed to them. */
create function prive.wint_toegang(een uuid, ander uuid) returns boolean
language plpgsql stable set search_path = ''
as $$
declare
  plek record;
  ja boolean;
  zijde uuid;
begin
  foreach zijde in array array[een, ander] loop
    continue when not exists (select from public.lidmaatschappen l
      where l.organisatie_id in (een, ander) and l.organisatie_id <> zijde and l.rol <> 'beheerder'
        and not exists (select from public.lidmaatschappen m where m.organisatie_id = zijde and (m.gebruiker_id, m.rol) = (l.gebruiker_id, l.rol)));
    if exists (select from public.toestemmingen t where t.ontvanger_organisatie_id = zijde and t.ingetrokken_op is null) then return true; end if;
    for plek in select * from prive.hangt_aan_organisatie() h where h.persoonlijk loop
      execute format('select exists (select from %s t where t.%I = $1)', plek.tabel, plek.kolom) into ja using zijde;
      if ja then return true; end if;
    end loop;
  end loop;
  return false;
end $$;
comment on function prive.wint_toegang(uuid, uuid) is 'Would joining these two show somebody personal data that was closed to them?';

-- A row that the other has too (the same member in the same role, its own logo) stays where it is: out of sight, kept for putting back.
create function prive.verhuis(van uuid, naar uuid) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  plek record;
  rij tid;
  welke jsonb;
  alle jsonb := '[]';
begin
  for plek in select * from prive.hangt_aan_organisatie() loop
    for rij in execute format('select t.ctid from %s t where t.%I = $1 for update', plek.tabel, plek.kolom) using van loop
      begin
        execute format('update %s t set %I = $1 where t.ctid = $2 returning %s', plek.tabel, plek.kolom, plek.sleutel) into welke using naar, rij;
        alle := alle || jsonb_build_object('tabel', plek.tabel::text, 'kolom', plek.kolom, 'sleutel', welke);
      exception when unique_violation then null;
      end;
    end loop;
  end loop;
  return alle;
end $$;
comment on function prive.verhuis(uuid, uuid) is 'Moves all that hangs on one organisatie to another; says which rows.';

create function prive.verhuis_terug(verhuisd jsonb, van uuid, naar uuid) returns void
language plpgsql set search_path = ''
as $$
declare plek record;
begin
  for plek in select h.*, v.sleutels from prive.hangt_aan_organisatie() h
    join (select e ->> 'tabel' as tabel, e ->> 'kolom' as kolom, jsonb_agg(e -> 'sleutel') as sleutels
      from jsonb_array_elements(verhuisd) e group by 1, 2) v on v.tabel = h.tabel::text and v.kolom = h.kolom loop
    execute format('update %1$s t set %2$I = $1 where t.%2$I = $2 and %3$s in (select jsonb_array_elements($3))', plek.tabel, plek.kolom, plek.sleutel)
      using naar, van, plek.sleutels;
  end loop;
end $$;

do $$
declare functie regprocedure;
begin
  for functie in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'prive'::regnamespace
    and p.proname in ('naar_samengevoegd', 'hangt_aan_organisatie', 'wint_toegang', 'verhuis', 'verhuis_terug') loop
    execute format('revoke execute on function %s from public', functie);
    execute format('grant execute on function %s to service_role', functie);
  end loop;
end $$;
