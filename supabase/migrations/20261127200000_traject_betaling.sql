-- What belongs to each way of paying, who is the casusregisseur, the 18-/18+ mark, and the level of support with its history.
alter table public.trajecten
  add column versie integer not null default 1,
  add column casusregisseur_id uuid references public.gebruikers (id) on delete set null,
  add column overgang18 text check (overgang18 in ('nadert', 'net', 'geen'));
comment on column public.trajecten.versie is 'Goes up with every change; who saves an older one is refused.';
comment on column public.trajecten.casusregisseur_id is 'The one who decides how, and whom the cliënt calls. Somebody of the organisatie of the traject.';
comment on column public.trajecten.overgang18 is 'Between youth care and adult care, set by the professional. Null: it follows from the year of birth.';
comment on column public.trajecten.bedrag_cents is 'In eurocents: per four weeks for an arrangement, once for the whole resultaat for trajectfinanciering, nothing for hours.';
create index trajecten_casusregisseur on public.trajecten (casusregisseur_id);

-- Until now the amount of a trajectfinanciering was written per four weeks; it is for the resultaat.
update public.trajecten set bedrag_cents = round(bedrag_cents * (eind_op - start_op + 1) / 28.0)
where arrangement = 'trajectfinanciering' and bedrag_cents is not null;
update public.trajecten t set casusregisseur_id = coalesce(c.casusregisseur_id, c.begeleider_id)
from public.clienten c where c.id = t.client_id and c.organisatie_id = t.organisatie_id;

create function prive.betaling_klopt(arrangement text, uren numeric, bedrag integer) returns boolean
language sql immutable set search_path = ''
as $$
  select case when arrangement = 'uren' then uren is not null and bedrag is null
    else uren is null and coalesce(bedrag > 0, false) end
$$;
comment on function prive.betaling_klopt(text, numeric, integer) is 'Hours for hours, a fixed amount for the rest. The same rule as trajectSchema in src/lib/domain/traject.ts.';

-- A trigger and not a check: what was written before this rule stays workable until somebody edits the payment.
create function prive.bewaak_betaling() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.betaling_klopt(new.arrangement, new.uren_toegekend, new.bedrag_cents) then
    raise exception 'betaling_klopt_niet' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger bewaak_betaling before insert or update of arrangement, uren_toegekend, bedrag_cents on public.trajecten
  for each row execute function prive.bewaak_betaling();

-- Without a choice the casusregisseur of the dossier leads, else its begeleider.
create function prive.bewaak_casusregisseur() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare c public.clienten;
begin
  select * into c from public.clienten x where x.id = new.client_id;
  if tg_op = 'INSERT' and new.casusregisseur_id is null and c.organisatie_id = new.organisatie_id then
    new.casusregisseur_id := coalesce(c.casusregisseur_id, c.begeleider_id);
  end if;
  if new.casusregisseur_id is not null
    and not prive.is_medewerker(new.casusregisseur_id, new.organisatie_id, 'casusregisseur')
    and not (new.casusregisseur_id is not distinct from c.begeleider_id
      and prive.is_medewerker(new.casusregisseur_id, new.organisatie_id, 'begeleider')) then
    raise exception 'geen_medewerker' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_casusregisseur before insert or update of casusregisseur_id on public.trajecten
  for each row execute function prive.bewaak_casusregisseur();

create table public.traject_ozr (
  id uuid primary key default gen_random_uuid(),
  traject_id uuid not null references public.trajecten (id) on delete cascade,
  vanaf date not null,
  ozr smallint not null check (ozr between 1 and 3),
  reden text not null default '' check (length(reden) <= 500),
  door uuid references public.gebruikers (id) on delete set null,
  op timestamptz not null default clock_timestamp()
);
comment on table public.traject_ozr is 'History of the level of professional support: from when, which level, why. The first line is the beschikking.';
create index traject_ozr_traject on public.traject_ozr (traject_id, vanaf);
alter table public.traject_ozr enable row level security;
alter table public.traject_ozr force row level security;
revoke all on public.traject_ozr from anon, authenticated;
grant select on public.traject_ozr to authenticated;
grant all on public.traject_ozr to service_role;
select prive.maak_geschiedenis('public.traject_ozr');
create policy "wie het traject leest ziet de niveaus" on public.traject_ozr for select to authenticated
  using (traject_id in (select t.id from public.trajecten t));
insert into public.traject_ozr (traject_id, vanaf, ozr) select id, start_op, ozr from public.trajecten;

create function prive.traject_begint() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.traject_ozr (traject_id, vanaf, ozr, door) values (new.id, new.start_op, new.ozr, (select auth.uid()));
  return null;
end $$;
create trigger traject_begint after insert on public.trajecten for each row execute function prive.traject_begint();

-- Changing goes through the function below only, so that nobody overwrites what was not seen.
drop policy "aanbieder werkt trajecten van eigen clienten bij" on public.trajecten;
revoke update on public.trajecten from authenticated;

create function public.traject_bewerken(traject uuid, was integer, gegevens jsonb) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  t public.trajecten; n public.trajecten;
  per date := (gegevens ->> 'ozr_vanaf')::date;
  waarom text := nullif(btrim(gegevens ->> 'ozr_reden'), '');
begin
  select * into t from public.trajecten x where x.id = traject for update;
  if t.id is null or not prive.mag_traject(traject) or not prive.heeft_rol(t.organisatie_id, 'begeleider', 'casusregisseur') then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if t.status = 'afgesloten' then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
  if t.versie is distinct from was then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  n := jsonb_populate_record(t, coalesce((select jsonb_object_agg(g.key, g.value) from jsonb_each(gegevens) as g
    where g.key in ('resultaat', 'resultaatgebied', 'arrangement', 'ozr', 'start_op', 'eind_op', 'uren_toegekend', 'bedrag_cents',
      'casusregisseur_id', 'overgang18')), '{}'));
  if n.ozr <> t.ozr then
    if waarom is null or per is null then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
    if per > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
    if per < (select max(h.vanaf) from public.traject_ozr h where h.traject_id = traject) then
      raise exception 'ozr_te_vroeg' using errcode = 'P0001';
    end if;
    insert into public.traject_ozr (traject_id, vanaf, ozr, reden, door) values (traject, per, n.ozr, waarom, (select auth.uid()));
  end if;
  update public.trajecten x set resultaat = n.resultaat, resultaatgebied = n.resultaatgebied, arrangement = n.arrangement, ozr = n.ozr,
    start_op = n.start_op, eind_op = n.eind_op, uren_toegekend = n.uren_toegekend, bedrag_cents = n.bedrag_cents,
    casusregisseur_id = n.casusregisseur_id, overgang18 = n.overgang18, versie = x.versie + 1
  where x.id = traject;
  return t.versie + 1;
end $$;
comment on function public.traject_bewerken(uuid, integer, jsonb) is 'Changes a traject, by the aanbieder; returns the new versie. Another level needs ozr_vanaf and ozr_reden. Refusals: traject_afgesloten, intussen_veranderd, reden_ontbreekt, datum_in_toekomst, ozr_te_vroeg.';

-- Names of professionals of another organisatie, for those who may read the traject.
create function public.traject_wie(traject uuid) returns table (rol text, naam text, organisatie text)
language sql stable security definer set search_path = ''
as $$
  with dit as (
    select t.casusregisseur_id, c.begeleider_id, c.consulent_id, o.naam as aanbieder
    from public.trajecten t join public.clienten c on c.id = t.client_id join public.organisaties o on o.id = t.organisatie_id
    where t.id = traject and (t.client_id in (select prive.mijn_clienten()) or t.client_id in (select prive.mijn_eigen_dossier()))
  )
  select 'casusregisseur', g.naam, dit.aanbieder from dit join public.gebruikers g on g.id = dit.casusregisseur_id
  union all
  select 'begeleider', g.naam, dit.aanbieder from dit join public.gebruikers g on g.id = dit.begeleider_id
  union all
  select 'consulent', g.naam, (select o.naam from public.lidmaatschappen l join public.organisaties o on o.id = l.organisatie_id
    where l.gebruiker_id = g.id and l.rol = 'consulent' order by l.created_at limit 1)
  from dit join public.gebruikers g on g.id = dit.consulent_id
$$;
comment on function public.traject_wie(uuid) is 'Casusregisseur, begeleider and consulent of a traject by name, for its professionals and its cliënt.';

revoke execute on function public.traject_bewerken(uuid, integer, jsonb), public.traject_wie(uuid) from public, anon;
grant execute on function public.traject_bewerken(uuid, integer, jsonb), public.traject_wie(uuid) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
