-- Writing contact down, with everything that follows from it, in one transaction.
create function prive.meld_zorgen(traject uuid) returns void
language sql volatile security definer set search_path = ''
as $$
  select prive.meld(w, 'zorgen', '/trajecten/' || traject || '/contact', '{}') from prive.verantwoordelijken(traject, false) as w
$$;

-- The mark on the path, once; a traject without a maatje keeps it itself.
create function prive.waakvlam_gedaan(traject uuid, wanneer date) returns void
language plpgsql security definer set search_path = ''
as $$
declare w record;
begin
  select * into w from prive.waakvlammen() x where x.traject_id = traject and not x.gedaan limit 1;
  if not found then return; end if;
  if w.driehoek_id is null then
    update public.nazorg n set waakvlam_gedaan_op = wanneer where n.traject_id = traject;
  else
    insert into public.driehoek_stappen (driehoek_id, stap, gedaan_door) values (w.driehoek_id, 'waakvlam_contact', (select auth.uid()));
  end if;
end $$;

-- The hour counts among the hours of the week as well, as long as the week belongs to the traject.
create function prive.nazorg_gedaan(traject uuid, wanneer date) returns void
language plpgsql security definer set search_path = ''
as $$
declare t public.trajecten; u public.uren; maandag date := date_trunc('week', wanneer)::date;
begin
  insert into public.nazorg_uren (traject_id, maand, dag, gedaan_op) values (traject, date_trunc('month', wanneer)::date, wanneer, wanneer)
  on conflict (traject_id, maand) do update set gedaan_op = excluded.gedaan_op where nazorg_uren.gedaan_op is null;
  if not found then raise exception 'nazorg_al_gedaan' using errcode = 'P0001'; end if;
  select * into t from public.trajecten x where x.id = traject;
  if maandag < date_trunc('week', t.start_op)::date or maandag > t.eind_op then return; end if;
  select * into u from public.uren x where x.traject_id = traject and x.week = maandag and x.soort = 'formeel' and x.ozr = t.ozr;
  perform public.uren_opslaan(traject, jsonb_build_array(jsonb_build_object('week', maandag, 'soort', 'formeel', 'ozr', t.ozr,
    'gepland', coalesce(u.gepland, 0), 'werkelijk', coalesce(u.werkelijk, 0) + 1)));
end $$;

create function public.contact_loggen(traject uuid, invoer jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  als text := prive.contact_partij(traject); nieuw uuid := coalesce((invoer ->> 'id')::uuid, gen_random_uuid());
  wanneer date := (invoer ->> 'dag')::date; wie uuid;
begin
  if als is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  -- Sent twice is one line.
  if exists (select 1 from public.contacten c where c.id = nieuw) then
    if exists (select 1 from public.contacten c where c.id = nieuw and c.door = (select auth.uid()) and c.traject_id = traject) then return nieuw; end if;
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if wanneer > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  if invoer ->> 'vervangt' is not null then
    update public.contacten c set ingetrokken_op = now()
    where c.id = (invoer ->> 'vervangt')::uuid and c.traject_id = traject and c.door = (select auth.uid()) and c.ingetrokken_op is null;
    if not found then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  end if;
  insert into public.contacten (id, traject_id, vrijwilliger_id, door, partij, dag, hoe, stemming, notitie, waakvlam, nazorg, vervangt)
  values (nieuw, traject, case when als = 'vrijwilliger' then prive.contact_maatje(traject) end, (select auth.uid()), als, wanneer,
    invoer ->> 'hoe', invoer ->> 'stemming', btrim(coalesce(invoer ->> 'notitie', '')),
    als <> 'vrijwilliger' and coalesce((invoer ->> 'waakvlam')::boolean, false),
    als = 'begeleider' and coalesce((invoer ->> 'nazorg')::boolean, false), (invoer ->> 'vervangt')::uuid);
  if als <> 'vrijwilliger' then
    if coalesce((invoer ->> 'waakvlam')::boolean, false) then perform prive.waakvlam_gedaan(traject, wanneer); end if;
    if als = 'begeleider' and coalesce((invoer ->> 'nazorg')::boolean, false) then perform prive.nazorg_gedaan(traject, wanneer); end if;
    select t.client_id into wie from public.trajecten t where t.id = traject;
    update public.contactvragen v set opgepakt_op = now(), opgepakt_door = (select auth.uid())
    where v.client_id = wie and v.soort = 'weer_contact' and v.opgepakt_op is null;
  end if;
  if invoer ->> 'stemming' = 'zorgen' then perform prive.meld_zorgen(traject); end if;
  return nieuw;
end $$;
comment on function public.contact_loggen(uuid, jsonb) is 'Writes down contact: {id, dag, hoe, stemming, notitie, vervangt, waakvlam, nazorg}; a worry is told at once. Refusals: datum_in_toekomst, intussen_veranderd, nazorg_al_gedaan.';

create function public.contact_intrekken(contact uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare c public.contacten;
begin
  update public.contacten x set ingetrokken_op = now()
  where x.id = contact and x.door = (select auth.uid()) and x.ingetrokken_op is null and x.id in (select prive.mijn_contacten()) returning * into c;
  if c.id is null then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  -- What this line marked is undone with it; the hours stay as they are in the grid.
  if c.waakvlam then
    update public.driehoek_stappen s set ongedaan_op = now() from public.driehoeken d
    where d.id = s.driehoek_id and d.traject_id = c.traject_id and s.stap = 'waakvlam_contact' and s.ongedaan_op is null
      and s.gedaan_door = c.door and s.gedaan_op between c.created_at - interval '1 minute' and c.created_at;
    update public.nazorg n set waakvlam_gedaan_op = null where n.traject_id = c.traject_id and n.waakvlam_gedaan_op = c.dag;
  end if;
  if c.nazorg then
    update public.nazorg_uren n set gedaan_op = null where n.traject_id = c.traject_id and n.gedaan_op = c.dag;
  end if;
end $$;
comment on function public.contact_intrekken(uuid) is 'Withdraws an own line; it stays readable as withdrawn. Refusal: intussen_veranderd.';

create function public.contacten_dit_jaar() returns integer
language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from public.contacten c
  where c.door = (select auth.uid()) and c.partij = 'vrijwilliger' and c.ingetrokken_op is null
    and c.dag >= date_trunc('year', prive.vandaag())::date
$$;
comment on function public.contacten_dit_jaar() is 'How often the visitor had contact as a maatje this year; for the thanks.';

-- The weekly routine: hours, one contact and one step of many cliënten, all of it or nothing.
create function public.week_opslaan(week_van date, regels jsonb) returns integer
language plpgsql security definer set search_path = ''
as $$
declare r jsonb; traject uuid; anders text[] := '{}'; d public.driehoeken; aantal integer := 0;
begin
  for r in select e from jsonb_array_elements(regels) as e order by e ->> 'traject' loop
    traject := (r ->> 'traject')::uuid;
    if not prive.mag_traject(traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
    -- Whoever saves hours of this week at the same time waits, or is refused.
    perform 1 from public.uren u where u.traject_id = traject and u.week = week_van for update;
    if exists (select 1 from jsonb_to_recordset(r -> 'uren') as l(soort text, ozr smallint, was_gepland numeric, was_werkelijk numeric)
      left join public.uren u on u.traject_id = traject and u.week = week_van and u.soort = l.soort and u.ozr is not distinct from l.ozr
      where coalesce(u.gepland, 0) <> coalesce(l.was_gepland, 0) or u.werkelijk is distinct from l.was_werkelijk) then
      anders := anders || traject::text; continue;
    end if;
    if jsonb_array_length(r -> 'uren') > 0 then
      perform public.uren_opslaan(traject, (select jsonb_agg(l || jsonb_build_object('week', week_van)) from jsonb_array_elements(r -> 'uren') as l));
    end if;
    if r ? 'stap' then
      select * into d from public.driehoeken x where x.id = (r ->> 'driehoek')::uuid and x.traject_id = traject for update;
      if d.id is null or d.versie <> (r ->> 'versie')::integer then anders := anders || traject::text; continue; end if;
      if not exists (select 1 from public.driehoek_stappen s where s.driehoek_id = d.id and s.stap = r ->> 'stap' and s.ongedaan_op is null
        and s.gedaan_op >= coalesce((select max(f.op) from public.driehoek_fasen f
          where f.driehoek_id = d.id and f.soort = 'opschalen' and f.van <> f.naar), '-infinity')) then
        perform public.driehoek_stap(d.id, r ->> 'stap', true, '');
      end if;
    end if;
    if r ? 'contact' then perform public.contact_loggen(traject, r -> 'contact'); end if;
    aantal := aantal + 1;
  end loop;
  if anders <> '{}' then raise exception 'intussen_veranderd' using errcode = 'P0001', detail = array_to_string(anders, ','); end if;
  return aantal;
end $$;
comment on function public.week_opslaan(date, jsonb) is 'Saves rows of the weekly routine in one transaction: [{traject, uren, contact?, driehoek?, versie?, stap?}]. Refusal: intussen_veranderd (detail: which trajecten), and those of the functions it calls.';

revoke execute on function public.contact_loggen(uuid, jsonb), public.contact_intrekken(uuid), public.contacten_dit_jaar(), public.week_opslaan(date, jsonb) from public, anon;
grant execute on function public.contact_loggen(uuid, jsonb), public.contact_intrekken(uuid), public.contacten_dit_jaar(), public.week_opslaan(date, jsonb) to authenticated, service_role;
revoke execute on function prive.meld_zorgen(uuid), prive.waakvlam_gedaan(uuid, date), prive.nazorg_gedaan(uuid, date) from public;
grant execute on function prive.meld_zorgen(uuid), prive.waakvlam_gedaan(uuid, date), prive.nazorg_gedaan(uuid, date) to service_role;
