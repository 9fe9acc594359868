-- What people do with points. Each is one transaction, and doing it twice with the same key does it once.
create function prive.boek(boeking public.puntenboekingen, van_rekening uuid, naar_rekening uuid, aantal integer) returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.puntenboekingen select boeking.*;
  -- always in the order of their ids: two that move points between the same two never wait for each other
  insert into public.puntenregels (boeking_id, rekening_id, punten)
  select boeking.id, x.rekening, x.punten from (values (van_rekening, -aantal), (naar_rekening, aantal)) as x(rekening, punten) order by x.rekening;
  return boeking.id;
end $$;

create function prive.rekening_van(gebruiker uuid) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare gevonden uuid;
begin
  insert into public.puntenrekeningen (soort, gebruiker_id) values ('persoon', gebruiker) on conflict (gebruiker_id) do nothing;
  select r.id into gevonden from public.puntenrekeningen r where r.gebruiker_id = gebruiker;
  return gevonden;
end $$;

create function prive.systeemrekening(welke text) returns uuid
language sql stable security definer set search_path = ''
as $$ select r.id from public.puntenrekeningen r where r.soort = welke $$;

create function prive.nieuwe_boeking(sleutel uuid, welke text) returns public.puntenboekingen
language sql volatile security definer set search_path = ''
as $$ select sleutel, welke, null::text, null::date, null::uuid, null::uuid, null::uuid, ''::text, (select auth.uid()), now() $$;

-- The coordinator confirms help that a volunteer gave.
create function public.punten_geven(sleutel uuid, maatje uuid, dag date, uur numeric, wat text) returns integer
language plpgsql security definer set search_path = ''
as $$
declare v public.vrijwilligers; beleid public.puntenbeleid; boeking public.puntenboekingen; aantal integer; deze_week integer;
begin
  -- locked: the cap of a week is counted by one at a time
  select * into v from public.vrijwilligers x where x.id = maatje for update;
  if v.id is null or not prive.heeft_rol(v.organisatie_id, 'coordinator') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if exists (select 1 from public.puntenboekingen b where b.id = sleutel and b.vrijwilliger_id = maatje and b.door = (select auth.uid())) then return 0; end if;
  select * into beleid from public.puntenbeleid;
  if not beleid.aan then raise exception 'punten_uit' using errcode = 'P0001'; end if;
  if v.gebruiker_id is null then raise exception 'vrijwilliger_zonder_account' using errcode = 'P0001'; end if;
  if v.gebruiker_id = (select auth.uid()) then raise exception 'niet_aan_jezelf' using errcode = 'P0001'; end if;
  if dag is null or dag > prive.vandaag() then raise exception 'datum_in_toekomst' using errcode = 'P0001'; end if;
  if dag < prive.vandaag() - 90 or uur is null or uur <= 0 or uur > 12 then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  aantal := greatest(1, round(uur * beleid.punten_per_uur))::integer;
  select coalesce(sum(p.punten), 0) into deze_week from public.puntenboekingen b
    join public.puntenregels p on p.boeking_id = b.id and p.punten > 0
    join public.puntenrekeningen r on r.id = p.rekening_id and r.soort = 'persoon'
    where b.vrijwilliger_id = maatje and b.soort = 'verdiend' and date_trunc('week', b.hulp_op) = date_trunc('week', dag)
      and not exists (select 1 from public.puntenboekingen h where h.herstelt = b.id);
  if deze_week + aantal > beleid.max_per_week then raise exception 'te_veel_punten' using errcode = 'P0001'; end if;
  boeking := prive.nieuwe_boeking(sleutel, 'verdiend');
  boeking.taak := wat; boeking.hulp_op := dag; boeking.vrijwilliger_id := maatje;
  perform prive.boek(boeking, prive.systeemrekening('uitgifte'), prive.rekening_van(v.gebruiker_id), aantal);
  return aantal;
end $$;
comment on function public.punten_geven(uuid, uuid, date, numeric, text) is 'Points for confirmed help; 0 when this key was used before. Refusals: punten_uit, vrijwilliger_zonder_account, niet_aan_jezelf, datum_in_toekomst, niet_mogelijk, te_veel_punten.';

create function public.punten_herstellen(verkeerd uuid, waarom text) returns void
language plpgsql security definer set search_path = ''
as $$
declare b public.puntenboekingen; boeking public.puntenboekingen; persoon uuid; aantal integer;
begin
  select * into b from public.puntenboekingen x where x.id = verkeerd;
  if b.id is null or not exists (select 1 from public.vrijwilligers v where v.id = b.vrijwilliger_id and prive.heeft_rol(v.organisatie_id, 'coordinator'))
    then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if b.soort <> 'verdiend' then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  if coalesce(btrim(waarom), '') = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  select p.rekening_id, p.punten into persoon, aantal from public.puntenregels p where p.boeking_id = verkeerd and p.punten > 0;
  boeking := prive.nieuwe_boeking(gen_random_uuid(), 'hersteld');
  boeking.herstelt := verkeerd; boeking.vrijwilliger_id := b.vrijwilliger_id; boeking.taak := b.taak; boeking.reden := btrim(waarom);
  perform prive.boek(boeking, persoon, prive.systeemrekening('uitgifte'), aantal);
exception when unique_violation then
  raise exception 'niet_meer_open' using errcode = 'P0001';
end $$;
comment on function public.punten_herstellen(uuid, text) is 'Reverses points that a coordinator gave by mistake. Refusals: niet_mogelijk, reden_ontbreekt, niet_meer_open (already reversed), te_weinig_punten (already spent).';

-- No letters or digits that look alike; 40 bits by chance.
create function prive.bon_code() returns text
language sql volatile set search_path = ''
as $$
  select string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + (get_byte(uuid_send(gen_random_uuid()), 0) & 31), 1), '')
  from generate_series(1, 8)
$$;

create function public.bon_kopen(sleutel uuid, wat text, vertel text, contact text) returns text
language plpgsql security definer set search_path = ''
as $$
declare beleid public.puntenbeleid; t public.puntentaken; boeking public.puntenboekingen; nieuw text := prive.bon_code(); bestaand text;
begin
  if (select auth.uid()) is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select b.code into bestaand from public.bonnen b where b.id = sleutel and b.gebruiker_id = (select auth.uid());
  if bestaand is not null then return bestaand; end if;
  select * into beleid from public.puntenbeleid;
  if not beleid.aan then raise exception 'punten_uit' using errcode = 'P0001'; end if;
  select * into t from public.puntentaken x where x.code = wat and x.aan;
  if t.code is null then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  if coalesce(btrim(contact), '') = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  insert into public.bonnen (id, gebruiker_id, taak, punten, toelichting, bereikbaar, code)
  values (sleutel, (select auth.uid()), t.code, t.punten, coalesce(btrim(vertel), ''), btrim(contact), nieuw);
  boeking := prive.nieuwe_boeking(gen_random_uuid(), 'bon');
  boeking.taak := t.code; boeking.bon_id := sleutel;
  perform prive.boek(boeking, prive.rekening_van((select auth.uid())), prive.systeemrekening('bonnen'), t.punten);
  return nieuw;
end $$;
comment on function public.bon_kopen(uuid, text, text, text) is 'A bon for points of the visitor; its code. The same key gives the same bon. Refusals: punten_uit, niet_mogelijk, te_weinig_punten.';

create function public.bon_teruggeven(bon uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare b public.bonnen; boeking public.puntenboekingen;
begin
  select * into b from public.bonnen x where x.id = bon and x.gebruiker_id = (select auth.uid()) for update;
  if b.id is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if b.status <> 'open' then raise exception 'niet_meer_open' using errcode = 'P0001', detail = b.status; end if;
  update public.bonnen set status = 'teruggegeven', klaar_op = now(), toelichting = '', bereikbaar = '' where id = bon;
  boeking := prive.nieuwe_boeking(gen_random_uuid(), 'teruggegeven');
  boeking.taak := b.taak; boeking.bon_id := bon;
  perform prive.boek(boeking, prive.systeemrekening('bonnen'), prive.rekening_van(b.gebruiker_id), b.punten);
end $$;
comment on function public.bon_teruggeven(uuid) is 'The owner wants no help any more: the points come back. Refusal: niet_meer_open.';

-- Whoever helped got the code from the one who was helped: both say so, and no third is needed.
create function public.bon_inwisselen(bon_code text) returns integer
language plpgsql security definer set search_path = ''
as $$
declare b public.bonnen; boeking public.puntenboekingen; ik public.vrijwilligers;
begin
  select * into ik from public.vrijwilligers v where v.gebruiker_id = (select auth.uid()) and v.status = 'actief';
  if ik.id is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into b from public.bonnen x where x.code = upper(regexp_replace(bon_code, '[^0-9A-Za-z]', '', 'g')) for update;
  if b.id is null then raise exception 'code_onbekend' using errcode = 'P0001'; end if;
  if b.gebruiker_id = (select auth.uid()) then raise exception 'niet_aan_jezelf' using errcode = 'P0001'; end if;
  if b.status <> 'open' then raise exception 'niet_meer_open' using errcode = 'P0001', detail = b.status; end if;
  update public.bonnen set status = 'ingewisseld', klaar_op = now(), toelichting = '', bereikbaar = '' where id = b.id;
  boeking := prive.nieuwe_boeking(gen_random_uuid(), 'ingewisseld');
  boeking.taak := b.taak; boeking.bon_id := b.id; boeking.vrijwilliger_id := ik.id;
  perform prive.boek(boeking, prive.systeemrekening('bonnen'), prive.rekening_van((select auth.uid())), b.punten);
  return b.punten;
end $$;
comment on function public.bon_inwisselen(text) is 'The points of a bon go to the active volunteer who has its code. Refusals: code_onbekend, niet_aan_jezelf, niet_meer_open.';

create function public.open_bonnen() returns table (id uuid, taak text, naam text, punten smallint, voornaam text, toelichting text, bereikbaar text, sinds timestamptz)
language sql stable security definer set search_path = ''
as $$
  select b.id, b.taak, t.naam, b.punten, split_part(g.naam, ' ', 1), b.toelichting, b.bereikbaar, b.created_at
  from public.bonnen b join public.puntentaken t on t.code = b.taak left join public.gebruikers g on g.id = b.gebruiker_id
  -- how to reach somebody is for coordinators nearby: of the own organisatie, or of one in the same gemeente
  where b.status = 'open' and exists (
    select 1 from public.vrijwilligers v join public.organisaties bij on bij.id = v.organisatie_id
    join public.organisaties mijn on mijn.id = bij.id or mijn.gemeente_id = bij.gemeente_id
    where v.gebruiker_id = b.gebruiker_id and mijn.id in (select prive.mijn_organisaties('coordinator')))
  order by b.created_at, b.id
$$;
comment on function public.open_bonnen() is 'Who asks for help with a bon, for coordinators of the own organisatie or gemeente: first name, what, how to be reached; never the code.';

create function public.punten_totalen() returns table (verdiend bigint, besteed bigint, in_bonnen bigint, mensen bigint)
language sql stable security definer set search_path = ''
as $$
  with eigen as (
    select -(select r.saldo from public.puntenrekeningen r where r.soort = 'uitgifte')::bigint as verdiend,
      (select coalesce(sum(b.punten), 0) from public.bonnen b where b.status = 'ingewisseld') as besteed,
      (select r.saldo from public.puntenrekeningen r where r.soort = 'bonnen')::bigint as in_bonnen,
      (select count(*) from public.puntenrekeningen r where r.soort = 'persoon' and exists (select 1 from public.puntenregels p where p.rekening_id = r.id)) as mensen
  )
  -- fewer than five people: a total would say what one of them did
  select case when mensen >= 5 then verdiend end, case when mensen >= 5 then besteed end, case when mensen >= 5 then in_bonnen end,
    case when mensen >= 5 then mensen end
  from eigen where prive.is_beheerder()
$$;
comment on function public.punten_totalen() is 'For the beheerder: totals, null when fewer than five people have points. Never who has how many.';

revoke execute on function public.punten_geven(uuid, uuid, date, numeric, text), public.punten_herstellen(uuid, text), public.bon_kopen(uuid, text, text, text),
  public.bon_teruggeven(uuid), public.bon_inwisselen(text), public.open_bonnen(), public.punten_totalen() from public, anon;
grant execute on function public.punten_geven(uuid, uuid, date, numeric, text), public.punten_herstellen(uuid, text), public.bon_kopen(uuid, text, text, text),
  public.bon_teruggeven(uuid), public.bon_inwisselen(text), public.open_bonnen(), public.punten_totalen() to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
