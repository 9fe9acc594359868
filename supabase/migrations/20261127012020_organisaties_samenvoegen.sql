-- What an editor does about two entries for one organisatie.
create function public.organisaties_samenvoegen(blijft uuid, weg uuid, velden text[]) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  eerste public.organisaties;
  tweede public.organisaties;
  keuze jsonb;
  mee jsonb;
  nummer uuid;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  -- Both rows, in one order, so that two editors who join the same pair wait for each other.
  perform 1 from public.organisaties o where o.id in (blijft, weg) order by o.id for update;
  select * into eerste from public.organisaties o where o.id = blijft;
  select * into tweede from public.organisaties o where o.id = weg;
  if eerste.id is null or tweede.id is null then raise exception 'onbekende_organisatie' using errcode = 'P0002'; end if;
  if blijft = weg or tweede.status = 'gearchiveerd' or eerste.status = 'gearchiveerd' or (tweede.bron, tweede.bron_id) = ('import', 'onbekend')
    or not velden <@ array['naam', 'soort', 'omschrijving', 'telefoon', 'email', 'website', 'zoekt_vrijwilligers', 'gemeente_id'] then
    raise exception 'niet_mogelijk' using errcode = 'P0001';
  end if;
  if tweede.status = 'gepubliceerd' and eerste.status <> 'gepubliceerd' then raise exception 'openbaar_moet_blijven' using errcode = 'P0001'; end if;
  if prive.wint_toegang(blijft, weg) then raise exception 'samen_geeft_toegang' using errcode = 'P0001'; end if;
  if exists (select from public.toestemmingen t where t.ontvanger_organisatie_id = weg and t.ingetrokken_op is null) then
    raise exception 'toestemming_op_naam' using errcode = 'P0001';
  end if;
  if (select count(*) from public.organisatie_wijzigingen w where w.organisatie_id in (blijft, weg) and w.status = 'open') > 1 then
    raise exception 'wijziging_wacht' using errcode = 'P0001';
  end if;

  select coalesce(jsonb_object_agg(e.key, e.value), '{}') into keuze from jsonb_each(to_jsonb(tweede)) e where e.key = any (velden);
  perform prive.zet_organisatie_velden(blijft, keuze);
  mee := prive.verhuis(weg, blijft);
  update public.organisaties o set status = 'gearchiveerd', samengevoegd_met = blijft where o.id = weg;

  insert into public.organisatie_besluiten (organisatie_a, organisatie_b, besluit, blijft, voor, na, verhuisd, door)
  select least(blijft, weg), greatest(blijft, weg), 'samengevoegd', blijft,
    jsonb_build_object('blijft', to_jsonb(eerste), 'weg', to_jsonb(tweede)), to_jsonb(o) - array['created_at', 'updated_at'], mee, (select auth.uid())
  from public.organisaties o where o.id = blijft
  on conflict (organisatie_a, organisatie_b) where teruggezet_op is null
  do update set besluit = excluded.besluit, blijft = excluded.blijft, voor = excluded.voor, na = excluded.na, verhuisd = excluded.verhuisd,
    door = excluded.door, created_at = now()
  returning id into nummer;
  return nummer;
end $$;
comment on function public.organisaties_samenvoegen(uuid, uuid, text[]) is
  'Joins weg into blijft with the named velden of weg; all that hangs on weg moves. Beheerder only; can be put back. Refused where somebody would see more of people by it.';

create function public.organisatie_terugzetten(nummer uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  rij public.organisatie_besluiten;
  weg uuid;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into rij from public.organisatie_besluiten d where d.id = nummer for update;
  if rij.id is null then raise exception 'onbekend_besluit' using errcode = 'P0002'; end if;
  if rij.teruggezet_op is not null then raise exception 'niet_meer_open' using errcode = 'P0001'; end if;
  if rij.besluit = 'samengevoegd' then
    weg := (rij.voor -> 'weg' ->> 'id')::uuid;
    perform 1 from public.organisaties o where o.id in (rij.organisatie_a, rij.organisatie_b) order by o.id for update;
    if (select to_jsonb(o) - array['created_at', 'updated_at'] from public.organisaties o where o.id = rij.blijft) is distinct from rij.na then
      raise exception 'intussen_veranderd' using errcode = 'P0001';
    end if;
    perform prive.zet_organisatie_velden(rij.blijft, rij.voor -> 'blijft');
    update public.organisaties o set status = rij.voor -> 'weg' ->> 'status', samengevoegd_met = null where o.id = weg;
    begin
      perform prive.verhuis_terug(rij.verhuisd, rij.blijft, weg);
    exception when unique_violation then raise exception 'intussen_veranderd' using errcode = 'P0001';
    end;
  end if;
  update public.organisatie_besluiten d set teruggezet_op = now() where d.id = nummer;
end $$;
comment on function public.organisatie_terugzetten(uuid) is 'Takes a decision about a pair of organisaties back: both are as they were. Refused when the one that stayed was changed since.';

create function public.organisaties_verschillen(een uuid, ander uuid) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare gezet uuid;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if een = ander then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  insert into public.organisatie_besluiten (organisatie_a, organisatie_b, besluit, door)
  values (least(een, ander), greatest(een, ander), 'verschillend', (select auth.uid()))
  on conflict (organisatie_a, organisatie_b) where teruggezet_op is null do nothing returning id into gezet;
  return gezet;
end $$;
comment on function public.organisaties_verschillen(uuid, uuid) is 'The beheerder says that a pair is two organisaties: it is not proposed again.';

create function public.organisatie_kandidaten() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'naam', o.naam, 'status', o.status, 'gemeente_id', o.gemeente_id, 'gemeente', g.naam,
      'telefoon', o.telefoon, 'email', o.email, 'website', o.website,
      'plekken', (select coalesce(jsonb_agg(jsonb_build_object('adres', l.adres, 'postcode', l.postcode)), '[]') from public.locaties l
        where l.organisatie_id = o.id and not exists (select from public.aanbod_locaties al join public.aanbod a on a.id = al.aanbod_id
          where al.locatie_id = l.id and a.adres_geheim))) order by o.id), '[]')
    from public.organisaties o left join public.gemeenten g on g.id = o.gemeente_id
    where o.status <> 'gearchiveerd' and (o.bron, coalesce(o.bron_id, '')) <> ('import', 'onbekend'));
end $$;
comment on function public.organisatie_kandidaten() is 'What of each organisatie tells that it may be there twice. Beheerder only.';

-- How much would move: numbers only, an editor is no reader of volunteers or clients.
create function public.organisatie_omvang(een uuid, ander uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  plek record;
  n bigint;
  zijde uuid;
  tel jsonb;
  alle jsonb := '{}';
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  foreach zijde in array array[een, ander] loop
    tel := '{}';
    for plek in select * from prive.hangt_aan_organisatie() h loop
      execute format('select count(*) from %s t where t.%I = $1', plek.tabel, plek.kolom) into n using zijde;
      if n > 0 then tel := tel || jsonb_build_object(split_part(plek.tabel::text, '.', 2), n + coalesce((tel ->> split_part(plek.tabel::text, '.', 2))::bigint, 0)); end if;
    end loop;
    alle := alle || jsonb_build_object(zijde::text, tel);
  end loop;
  return jsonb_build_object('tellingen', alle, 'geeft_toegang', prive.wint_toegang(een, ander));
end $$;
comment on function public.organisatie_omvang(uuid, uuid) is 'For the beheerder: how many rows hang on each of two organisaties, and whether joining them would show somebody more of people.';

do $$
declare functie regprocedure;
begin
  for functie in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'public'::regnamespace
    and p.proname in ('organisaties_samenvoegen', 'organisatie_terugzetten', 'organisaties_verschillen', 'organisatie_kandidaten', 'organisatie_omvang') loop
    execute format('revoke execute on function %s from public, anon', functie);
    execute format('grant execute on function %s to authenticated, service_role', functie);
  end loop;
end $$;
