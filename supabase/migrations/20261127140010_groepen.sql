-- A group that a coordinator made out of hulpvragen with the same need: an aanbod in draft, and an invitation for each.
create table public.groepen (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  locatie_id uuid not null references public.locaties (id) on delete cascade,
  aanbod_id uuid,
  gemaakt_door uuid references public.gebruikers (id) on delete set null,
  naam text not null check (length(naam) between 1 and 200),
  thema text not null check (thema ~ '^(taak|gebied):[a-z_]+$'),
  dagdeel text not null check (prive.geldige_dagdelen(array[dagdeel])),
  effect jsonb not null default '{}',
  status text not null default 'uitnodigen' check (status in ('uitnodigen', 'loopt', 'teruggedraaid')),
  created_at timestamptz not null default now(),
  teruggedraaid_op timestamptz,
  check ((status = 'teruggedraaid') = (teruggedraaid_op is not null))
);
comment on table public.groepen is 'A weekly group in place of individual indications. uitnodigen: nobody said yes yet; loopt: somebody did. Of hulpvragen it keeps numbers only.';
comment on column public.groepen.aanbod_id is 'The aanbod of this group; none once its draft is gone. No foreign key: a second road from aanbod to organisaties would make the API ask which one is meant.';
comment on column public.groepen.effect is 'What was expected when it was made (domain/bundelen-uitleg.ts): an estimate.';
-- A place holds one group at a time.
create unique index groepen_een_per_moment on public.groepen (locatie_id, dagdeel) where status <> 'teruggedraaid';
create index groepen_organisatie on public.groepen (organisatie_id);
create index groepen_aanbod on public.groepen (aanbod_id);

create table public.groep_hulpvragen (
  groep_id uuid not null references public.groepen (id) on delete cascade,
  hulpvraag_id uuid not null references public.hulpvragen (id) on delete cascade,
  antwoord boolean,
  antwoord_op timestamptz,
  antwoord_door uuid references public.gebruikers (id) on delete set null,
  koppeling_id uuid references public.koppelingen (id) on delete set null,
  primary key (groep_id, hulpvraag_id),
  check ((antwoord is null) = (antwoord_op is null))
);
comment on table public.groep_hulpvragen is 'An invitation: the professional asks the cliënt and answers; a yes makes a koppeling with the aanbod of the group.';
create index groep_hulpvragen_hulpvraag on public.groep_hulpvragen (hulpvraag_id);
create index groep_hulpvragen_koppeling on public.groep_hulpvragen (koppeling_id);

-- Whatever is not one of these steps is refused, also to a function of this schema.
create function prive.bewaak_groep() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if (new.locatie_id, new.thema, new.dagdeel, new.created_at) is distinct from (old.locatie_id, old.thema, old.dagdeel, old.created_at)
    or (new.status <> old.status and (old.status, new.status) not in (('uitnodigen', 'loopt'), ('uitnodigen', 'teruggedraaid'), ('loopt', 'teruggedraaid'))) then
    raise exception 'groep_niet_open' using errcode = 'P0001', detail = old.status;
  end if;
  return new;
end $$;
create trigger bewaak_groep before update on public.groepen for each row execute function prive.bewaak_groep();
-- Where the aanbod goes when two organisaties become one, the group goes too.
create function prive.groep_verhuist() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.groepen g set organisatie_id = new.organisatie_id where g.aanbod_id = new.id;
  return null;
end $$;
create trigger groep_verhuist after update of organisatie_id on public.aanbod for each row
  when (new.organisatie_id <> old.organisatie_id) execute function prive.groep_verhuist();
-- An invitation is answered once.
create function prive.bewaak_uitnodiging() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if (new.groep_id, new.hulpvraag_id) is distinct from (old.groep_id, old.hulpvraag_id)
    or (old.antwoord is not null and new.antwoord is distinct from old.antwoord) then
    raise exception 'niet_meer_open' using errcode = 'P0001';
  end if;
  return new;
end $$;
create trigger bewaak_uitnodiging before update on public.groep_hulpvragen for each row execute function prive.bewaak_uitnodiging();

do $$
declare tabel text;
begin
  foreach tabel in array array['groepen', 'groep_hulpvragen'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant select on public.%I to authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;

create policy "coordinator leest de groepen van de eigen organisatie" on public.groepen for select to authenticated
  using (organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "professional leest uitnodigingen van eigen clienten" on public.groep_hulpvragen for select to authenticated
  using (hulpvraag_id in (select prive.mijn_hulpvragen()));
-- A coordinator reads numbers only, through groepen_overzicht(): not which hulpvraag said what.

-- Open, nobody professional needed, and with nothing and nobody on the way.
create function prive.wacht_op_groep(vraag public.hulpvragen) returns boolean
language sql stable security definer set search_path = ''
as $$
  select vraag.status = 'open' and not vraag.complex
    and exists (select 1 from public.clienten c where c.id = vraag.client_id and c.afgesloten_op is null)
    and not exists (select 1 from public.koppelingen k where k.hulpvraag_id = vraag.id and k.status in ('voorgesteld', 'akkoord', 'gestart'))
    and not exists (select 1 from public.groep_hulpvragen u join public.groepen g on g.id = u.groep_id
      where u.hulpvraag_id = vraag.id and g.status <> 'teruggedraaid'
        and (u.antwoord is null or (not u.antwoord and u.antwoord_op > now() - interval '90 days')))
$$;
comment on function prive.wacht_op_groep(public.hulpvragen) is 'May a group be proposed for it? Not while an invitation waits, nor within three months after a no.';

-- The hulpvragen around the places of the visitor. The middle of a wijk, never a postcode.
create function prive.groep_vragen() returns table (id uuid, wijk text, lat double precision, lng double precision)
language sql stable security definer set search_path = public, extensions, pg_temp set jit = off
as $$
  with mijn as materialized (select l.punt from locaties l where l.punt is not null and l.id in (select prive.mijn_plekken())
    -- published: with a place of a draft one could look around in any town
    and exists (select 1 from aanbod_locaties al join aanbod a on a.id = al.aanbod_id where al.locatie_id = l.id and a.status = 'gepubliceerd'))
  select h.id, w.naam, p.lat, p.lng
  from hulpvragen h
  join clienten c on c.id = h.client_id
  join wijken w on w.id = coalesce(h.wijk_id, c.wijk_id)
  cross join lateral (select round(w.lat::numeric, 3)::double precision as lat, round(w.lng::numeric, 3)::double precision as lng offset 0) p
  where prive.wacht_op_groep(h)
    and exists (select 1 from mijn m where st_distance(m.punt, st_setsrid(st_makepoint(p.lng, p.lat), 4326)::geography, false) <= 5000)
  order by h.created_at, h.id
  limit 1000
$$;
comment on function prive.groep_vragen() is 'Open hulpvragen within 5 km of a place that the visitor uses as coordinator; the 1,000 that wait longest.';

-- What bundling weighs. Of a cliënt: no name, no number, no professional, no text, no postcode, and not which of woman or man was asked.
create function public.groepen_invoer() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'vragen', coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'sinds', h.created_at::date, 'wijk', r.wijk, 'lat', r.lat, 'lng', r.lng,
        'taken', h.taken, 'resultaatgebieden', coalesce((select jsonb_agg(x.resultaatgebied order by x.resultaatgebied)
          from public.hulpvraag_resultaatgebieden x where x.hulpvraag_id = h.id), '[]'),
        'dagdelen', h.dagdelen, 'talen', h.talen, 'geslacht_gevraagd', h.geslacht_wens is not null, 'persoonlijk', h.persoonlijk,
        'complex', h.complex, 'zoekt', h.zoekt, 'max_afstand_km', h.max_afstand_km, 'uren_per_week', h.uren_per_week,
        'vanaf', h.vanaf, 'tot', h.tot) order by h.id)
      from prive.groep_vragen() r join public.hulpvragen h on h.id = r.id), '[]'),
    'plekken', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'naam', l.naam, 'adres', l.adres, 'plaats', l.plaats, 'lat', l.lat, 'lng', l.lng,
        'eigen', l.id in (select prive.mijn_plekken()), 'mensen', s.mensen, 'dagdelen', coalesce(s.dagdelen, '{}'), 'opmerking', coalesce(s.opmerking, ''),
        'gezegd_op', s.gezegd_op, 'gezegd_door', o.naam) order by l.naam, l.adres, l.id)
      from public.locaties l
      left join public.locatie_ruimtes s on s.locatie_id = l.id and prive.ruimte_zichtbaar(l.id)
      left join public.organisaties o on o.id = s.organisatie_id
      where l.lat is not null and (s.locatie_id is not null or l.id in (select prive.mijn_plekken()))), '[]'),
    'bezet', coalesce((select jsonb_agg(jsonb_build_object('plek', g.locatie_id, 'dagdeel', g.dagdeel) order by g.id)
      from public.groepen g where g.status <> 'teruggedraaid' and prive.ruimte_zichtbaar(g.locatie_id)), '[]'))
  where exists (select 1 from prive.mijn_organisaties('coordinator'))
$$;
comment on function public.groepen_invoer() is 'For a coordinator: hulpvragen around her places as wijk and wishes only, places with what was said about their room, and which moments are taken. Null for anybody else.';

revoke execute on function public.groepen_invoer() from public, anon;
grant execute on function public.groepen_invoer() to authenticated, service_role;
revoke execute on function prive.wacht_op_groep(public.hulpvragen), prive.groep_vragen(), prive.bewaak_groep(), prive.bewaak_uitnodiging(), prive.groep_verhuist() from public;
grant execute on function prive.wacht_op_groep(public.hulpvragen), prive.groep_vragen() to service_role;
