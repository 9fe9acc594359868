-- Contact data of an organisatie show where an aanbod has none of its own: they wait for the editor as those of aanbod do.
create table public.organisatie_wijzigingen (
  id uuid primary key default gen_random_uuid(),
  organisatie_id uuid not null references public.organisaties (id) on delete cascade,
  oud jsonb not null,
  nieuw jsonb not null check (nieuw <> '{}'),
  status text not null default 'open' check (status in ('open', 'goedgekeurd', 'afgewezen', 'ingetrokken')),
  reden text check (length(reden) <= 500),
  door uuid references public.gebruikers (id) on delete set null,
  created_at timestamptz not null default now(),
  besloten_door uuid references public.gebruikers (id) on delete set null,
  besloten_op timestamptz,
  gelezen_op timestamptz,
  check ((status = 'open') = (besloten_op is null)),
  check (status <> 'afgewezen' or coalesce(length(reden), 0) > 0)
);
comment on table public.organisatie_wijzigingen is 'A proposed change of a published organisatie: the fields as they were and as they should become. gelezen_op: the owner read the answer.';
create unique index organisatie_wijzigingen_een_open on public.organisatie_wijzigingen (organisatie_id) where status = 'open';
create index organisatie_wijzigingen_organisatie on public.organisatie_wijzigingen (organisatie_id, created_at);

alter table public.organisatie_wijzigingen enable row level security;
alter table public.organisatie_wijzigingen force row level security;
revoke all on public.organisatie_wijzigingen from anon, authenticated;
grant select, update (gelezen_op) on public.organisatie_wijzigingen to authenticated;
grant all on public.organisatie_wijzigingen to service_role;
create policy "coordinator en beheerder lezen wat is voorgesteld" on public.organisatie_wijzigingen for select to authenticated
  using ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')));
create policy "coordinator en beheerder hebben het antwoord gelezen" on public.organisatie_wijzigingen for update to authenticated
  using ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')))
  with check ((select prive.is_beheerder()) or organisatie_id in (select prive.mijn_organisaties('coordinator')));

create function prive.bewaak_organisatie_contact() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated' and old.status = 'gepubliceerd' and not prive.is_beheerder()
    and (new.naam, new.telefoon, new.email, new.website) is distinct from (old.naam, old.telefoon, old.email, old.website) then
    raise exception 'alleen_via_voorstel' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger bewaak_organisatie_contact before update on public.organisaties
  for each row execute function prive.bewaak_organisatie_contact();

/* Saves what an owner says about the organisatie. Only the keys that are given change. Of a published one the risky ones of
   a coordinator become a proposal, which takes the place of the open one. gezien: the live values that the form was filled with. */
create function public.organisatie_bewaren(organisatie uuid, invoer jsonb, gezien jsonb) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  rij public.organisaties;
  nu jsonb;
  wens jsonb := coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(invoer) e
    where e.key in ('naam', 'omschrijving', 'telefoon', 'email', 'website', 'zoekt_vrijwilligers')), '{}');
  was jsonb := '{}';
  wordt jsonb := '{}';
  veld text;
  risico text[] := array['naam', 'telefoon', 'email', 'website'];
begin
  if not (prive.is_beheerder() or prive.heeft_rol(organisatie, 'coordinator')) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into rij from public.organisaties o where o.id = organisatie for update;
  if rij.id is null then raise exception 'onbekende_organisatie' using errcode = 'P0002'; end if;
  nu := to_jsonb(rij);
  if not nu @> gezien then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  if rij.status = 'gepubliceerd' and not prive.is_beheerder() and wens ?| risico then
    foreach veld in array risico loop
      continue when not wens ? veld;
      if wens -> veld is distinct from nu -> veld then
        was := was || jsonb_build_object(veld, nu -> veld);
        wordt := wordt || jsonb_build_object(veld, wens -> veld);
      end if;
      wens := wens - veld;
    end loop;
    update public.organisatie_wijzigingen w set status = 'ingetrokken', besloten_op = now()
      where w.organisatie_id = rij.id and w.status = 'open' and (w.nieuw, w.oud) is distinct from (wordt, was);
    if wordt <> '{}' then
      insert into public.organisatie_wijzigingen (organisatie_id, oud, nieuw, door) values (rij.id, was, wordt, (select auth.uid()))
      on conflict (organisatie_id) where status = 'open' do nothing;
    end if;
  end if;
  perform prive.zet_organisatie_velden(rij.id, wens);
  return wordt <> '{}';
end $$;
comment on function public.organisatie_bewaren(uuid, jsonb, jsonb) is 'Saves what an organisatie says about itself; true when something of it waits for the beheerder.';

-- Every key that is given, and no other. Nothing to change leaves the row as it is.
create function prive.zet_organisatie_velden(nummer uuid, velden jsonb) returns void
language sql set search_path = ''
as $$
  update public.organisaties o set naam = r.naam, soort = r.soort, omschrijving = r.omschrijving, telefoon = r.telefoon, email = r.email,
    website = r.website, zoekt_vrijwilligers = r.zoekt_vrijwilligers, gemeente_id = r.gemeente_id
  from public.organisaties oud, jsonb_populate_record(oud, velden) r
  where o.id = nummer and oud.id = nummer and not to_jsonb(o) @> velden
$$;

-- The beheerder answers. gezien: the live values that were on the page, so that nobody approves over what changed meanwhile.
create function public.organisatie_wijziging_besluiten(wijziging uuid, goed boolean, reden text, aanpassing jsonb, gezien jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  w public.organisatie_wijzigingen;
  nu jsonb;
  wordt jsonb;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into w from public.organisatie_wijzigingen x where x.id = wijziging for update;
  if w.id is null then raise exception 'onbekende_wijziging' using errcode = 'P0002'; end if;
  if w.status <> 'open' then raise exception 'niet_meer_open' using errcode = 'P0001'; end if;
  if not goed and coalesce(btrim(reden), '') = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  wordt := w.nieuw || coalesce((select jsonb_object_agg(e.key, e.value) from jsonb_each(aanpassing) e where w.nieuw ? e.key), '{}');
  if goed then
    select to_jsonb(o) into nu from public.organisaties o where o.id = w.organisatie_id for update;
    if gezien is distinct from (select jsonb_object_agg(k, nu -> k) from jsonb_object_keys(w.nieuw) as k) then
      raise exception 'intussen_veranderd' using errcode = 'P0001';
    end if;
    perform prive.zet_organisatie_velden(w.organisatie_id, wordt);
  end if;
  update public.organisatie_wijzigingen x set status = case when goed then 'goedgekeurd' else 'afgewezen' end,
    reden = organisatie_wijziging_besluiten.reden, nieuw = wordt, besloten_door = (select auth.uid()), besloten_op = now() where x.id = w.id;
end $$;
comment on function public.organisatie_wijziging_besluiten(uuid, boolean, text, jsonb, jsonb) is
  'The beheerder approves a proposed change of an organisatie, with other words where they are given, or refuses it with a reason.';

revoke execute on function prive.bewaak_organisatie_contact(), prive.zet_organisatie_velden(uuid, jsonb) from public;
grant execute on function prive.bewaak_organisatie_contact(), prive.zet_organisatie_velden(uuid, jsonb) to service_role;
revoke execute on function public.organisatie_bewaren(uuid, jsonb, jsonb),
  public.organisatie_wijziging_besluiten(uuid, boolean, text, jsonb, jsonb) from public, anon;
grant execute on function public.organisatie_bewaren(uuid, jsonb, jsonb),
  public.organisatie_wijziging_besluiten(uuid, boolean, text, jsonb, jsonb) to authenticated, service_role;
