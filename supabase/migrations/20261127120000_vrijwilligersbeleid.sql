-- What an organisatie asks of a volunteer before somebody is helped. Without a row: intake and a VOG of at most three years.
create table public.vrijwilligersbeleid (
  organisatie_id uuid primary key references public.organisaties (id) on delete cascade,
  intake boolean not null default true,
  referenties smallint not null default 0 check (referenties between 0 and 5),
  vog boolean not null default true,
  vog_jaren smallint not null default 3 check (vog_jaren between 1 and 5),
  herinner_weken smallint not null default 8 check (herinner_weken between 1 and 26),
  mailen boolean not null default true,
  updated_at timestamptz not null default now()
);
comment on table public.vrijwilligersbeleid is 'Steps that an organisatie asks of its volunteers, how old a VOG may be, and how many weeks before something expires it reminds.';
create trigger vrijwilligersbeleid_updated_at before update on public.vrijwilligersbeleid for each row execute function prive.zet_updated_at();

create table public.vrijwilligersmodules (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  naam text not null check (length(btrim(naam)) between 2 and 80),
  verplicht boolean not null default true,
  geldig_maanden smallint check (geldig_maanden between 1 and 120),
  aan boolean not null default true,
  created_at timestamptz not null default now()
);
comment on table public.vrijwilligersmodules is 'Training of volunteers: needed or not, and for how many months it counts (empty: for ever). One that is off stays, because of who followed it.';
create index vrijwilligersmodules_organisatie on public.vrijwilligersmodules (organisatie_id);

alter table public.vrijwilligersbeleid enable row level security;
alter table public.vrijwilligersbeleid force row level security;
alter table public.vrijwilligersmodules enable row level security;
alter table public.vrijwilligersmodules force row level security;
revoke all on public.vrijwilligersbeleid, public.vrijwilligersmodules from anon, authenticated;
grant select, insert on public.vrijwilligersbeleid, public.vrijwilligersmodules to authenticated;
grant update (intake, referenties, vog, vog_jaren, herinner_weken, mailen) on public.vrijwilligersbeleid to authenticated;
grant update (naam, verplicht, geldig_maanden, aan) on public.vrijwilligersmodules to authenticated;
grant all on public.vrijwilligersbeleid, public.vrijwilligersmodules to service_role;

-- What is asked is no secret: a volunteer sees it as the own path, a professional as the reason why somebody cannot start yet.
create policy "wie is ingelogd leest het vrijwilligersbeleid" on public.vrijwilligersbeleid for select to authenticated using (true);
create policy "coordinator maakt het beleid van de eigen organisatie" on public.vrijwilligersbeleid for insert to authenticated
  with check (organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "coordinator verandert het beleid van de eigen organisatie" on public.vrijwilligersbeleid for update to authenticated
  using (organisatie_id in (select prive.mijn_organisaties('coordinator')))
  with check (organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "wie is ingelogd leest de modules" on public.vrijwilligersmodules for select to authenticated using (true);
create policy "coordinator voegt modules toe" on public.vrijwilligersmodules for insert to authenticated
  with check (organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "coordinator verandert modules van de eigen organisatie" on public.vrijwilligersmodules for update to authenticated
  using (organisatie_id in (select prive.mijn_organisaties('coordinator')))
  with check (organisatie_id in (select prive.mijn_organisaties('coordinator')));

-- When two organisaties are joined, what the one that stays asks of volunteers counts for all: the choices of the other stay with it.
create or replace function prive.hangt_aan_organisatie() returns table (tabel regclass, kolom name, sleutel text, persoonlijk boolean)
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
    and c.relname not in ('organisaties', 'organisatie_besluiten', 'toestemmingen', 'vrijwilligersbeleid', 'vrijwilligersmodules')
  order by c.relname, a.attname
$$;
