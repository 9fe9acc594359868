-- What people do in a conversation. The page asks; here it is decided.
create function prive.gesprek_pad(welke uuid) returns text
language sql immutable set search_path = ''
as $$ select '/koppelingen/' || welke || '/berichten' $$;

create function prive.meld_deelnemers(welke uuid, wat text) returns void
language sql volatile security definer set search_path = ''
as $$
  select prive.meld(d.gebruiker_id, wat, prive.gesprek_pad(welke), '{}') from public.gesprek_deelnemers d
  where d.koppeling_id = welke and d.tot is null and d.gebruiker_id is distinct from (select auth.uid())
$$;
comment on function prive.meld_deelnemers(uuid, text) is 'Tells everybody in a conversation but the visitor.';

-- As what the visitor may act on a conversation, with its row locked; null without any right to it.
create function prive.als_in_gesprek(welke uuid) returns text
language plpgsql volatile security definer set search_path = ''
as $$
declare rol text;
begin
  select g.als into rol from prive.mijn_gesprekken() g where g.koppeling_id = welke;
  if rol is null and welke in (select prive.gesprekken_van_mijn_vrijwilligers()) then rol := 'coordinator'; end if;
  if rol is null then raise exception 'geen_toegang' using errcode = '42501'; end if;
  perform 1 from public.gesprekken g where g.koppeling_id = welke for update;
  return rol;
end $$;
comment on function prive.als_in_gesprek(uuid) is 'The part that the visitor has in a conversation, taking part or as coordinator. Locks it; 42501 without a part.';

create function public.bericht_sturen(welke uuid, sleutel uuid, woorden text) returns void
language plpgsql security definer set search_path = ''
as $$
declare rol text; ik uuid := (select auth.uid());
begin
  rol := prive.als_in_gesprek(welke);
  if not exists (select 1 from prive.mijn_gesprekken() g where g.koppeling_id = welke) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if exists (select 1 from public.gesprek_berichten b where b.id = sleutel and b.door = ik and b.koppeling_id = welke) then return; end if;
  if exists (select 1 from public.gesprekken g where g.koppeling_id = welke and g.gesloten_op is not null) then
    raise exception 'gesprek_gesloten' using errcode = 'P0001';
  end if;
  if coalesce(length(btrim(woorden)), 0) not between 1 and 2000 then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  -- locked: two windows of one person are counted one after the other
  perform 1 from public.gebruikers u where u.id = ik for no key update;
  if (select count(*) filter (where b.op > now() - interval '10 minutes') >= 20 or count(*) >= 200
    from public.gesprek_berichten b where b.door = ik and b.soort = 'bericht' and b.op > now() - interval '1 day') then
    raise exception 'te_snel' using errcode = 'P0001';
  end if;
  insert into public.gesprek_berichten (id, koppeling_id, door, als, tekst) values (sleutel, welke, ik, rol, btrim(woorden));
  perform prive.meld_deelnemers(welke, 'bericht');
end $$;
comment on function public.bericht_sturen(uuid, uuid, text) is 'Writes a message, once per key. Refusals: gesprek_gesloten, te_snel (20 in ten minutes, 200 a day), niet_mogelijk.';

create function public.bericht_terugnemen(welk uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare b public.gesprek_berichten;
begin
  select * into b from public.gesprek_berichten x where x.id = welk for update;
  if b.id is null or b.soort <> 'bericht' or b.door is distinct from (select auth.uid())
    or b.koppeling_id not in (select g.koppeling_id from prive.mijn_gesprekken() g) then
    raise exception 'geen_toegang' using errcode = '42501';
  end if;
  if b.teruggenomen_op is not null then return; end if;
  if b.op < now() - interval '15 minutes' then raise exception 'te_laat' using errcode = 'P0001'; end if;
  update public.gesprek_berichten x set teruggenomen_op = now() where x.id = welk;
end $$;
comment on function public.bericht_terugnemen(uuid) is 'The writer takes a message back, within fifteen minutes. Refusal: te_laat.';

create function public.bericht_melden(welk uuid, waarom text default '') returns void
language plpgsql security definer set search_path = ''
as $$
declare b public.gesprek_berichten; mijn text; organisatie uuid;
begin
  select * into b from public.gesprek_berichten x where x.id = welk and x.soort = 'bericht';
  select g.als into mijn from prive.mijn_gesprekken() g where g.koppeling_id = b.koppeling_id and b.op >= g.sinds;
  -- a coordinator who reads along would see what was before her, as what stands around a report
  if mijn is null or mijn = 'coordinator' or b.door = (select auth.uid()) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select v.organisatie_id into organisatie from public.koppelingen k join public.vrijwilligers v on v.id = k.vrijwilliger_id where k.id = b.koppeling_id;
  insert into public.gesprek_meldingen (bericht_id, organisatie_id, door, als, reden)
  values (welk, organisatie, (select auth.uid()), mijn, coalesce(left(btrim(waarom), 500), '')) on conflict do nothing;
  if not found then return; end if;
  perform prive.meld(l.gebruiker_id, 'gemeld', prive.gesprek_pad(b.koppeling_id), '{}')
  from public.lidmaatschappen l where l.organisatie_id = organisatie and l.rol = 'coordinator';
end $$;
comment on function public.bericht_melden(uuid, text) is 'Somebody in the conversation says that a message is not all right; the coordinators hear of it at once.';

create function public.melding_afhandelen(welke uuid, wat text) returns void
language plpgsql security definer set search_path = ''
as $$
declare m public.gesprek_meldingen;
begin
  select * into m from public.gesprek_meldingen x where x.id = welke for update;
  if m.id is null or not prive.heeft_rol(m.organisatie_id, 'coordinator') then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if m.afgehandeld_op is not null then raise exception 'niet_meer_open' using errcode = 'P0001'; end if;
  if coalesce(btrim(wat), '') = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  update public.gesprek_meldingen x set afgehandeld_op = now(), afgehandeld_door = (select auth.uid()), uitkomst = left(btrim(wat), 500) where x.id = welke;
  perform prive.meld(m.door, 'gemeld_klaar', prive.gesprek_pad(b.koppeling_id), '{}') from public.gesprek_berichten b where b.id = m.bericht_id;
end $$;
comment on function public.melding_afhandelen(uuid, text) is 'The coordinator writes what was done about a report. Refusals: niet_meer_open, reden_ontbreekt.';

create function public.gesprek_meelezen(welke uuid, mee boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare ik uuid := (select auth.uid()); gedaan boolean;
begin
  if prive.als_in_gesprek(welke) <> 'coordinator' then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if mee then
    insert into public.gesprek_deelnemers as d (koppeling_id, gebruiker_id, als) values (welke, ik, 'coordinator')
    on conflict (koppeling_id, gebruiker_id) do update set tot = null, sinds = clock_timestamp(), als = 'coordinator', gelezen_tot = null where d.tot is not null;
  else
    update public.gesprek_deelnemers d set tot = clock_timestamp() where d.koppeling_id = welke and d.gebruiker_id = ik and d.tot is null;
  end if;
  gedaan := found;
  if not gedaan then return; end if;
  insert into public.gesprek_berichten (koppeling_id, soort, door, als) values (welke, case when mee then 'mee' else 'weg' end, ik, 'coordinator');
  perform prive.meld_deelnemers(welke, 'gesprek');
end $$;
comment on function public.gesprek_meelezen(uuid, boolean) is 'The coordinator joins, for all to see, and reads from then on; or leaves.';

create function public.gesprek_sluiten(welke uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare rol text;
begin
  rol := prive.als_in_gesprek(welke);
  update public.gesprekken g set gesloten_op = now(), gesloten_hoe = case when rol = 'coordinator' then 'coordinator' else 'partij' end
  where g.koppeling_id = welke and g.gesloten_op is null;
  if not found then return; end if;
  insert into public.gesprek_berichten (koppeling_id, soort, door, als) values (welke, 'gesloten', (select auth.uid()), rol);
  perform prive.meld_deelnemers(welke, 'gesprek');
end $$;
comment on function public.gesprek_sluiten(uuid) is 'One of the two or the coordinator closes a conversation: what is there stays readable.';

create function public.gesprek_heropenen(welke uuid, waarom text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if prive.als_in_gesprek(welke) <> 'coordinator' then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if coalesce(btrim(waarom), '') = '' then raise exception 'reden_ontbreekt' using errcode = 'P0001'; end if;
  if exists (select 1 from public.gesprekken g where g.koppeling_id = welke and g.einde_op is not null) then
    raise exception 'koppeling_voorbij' using errcode = 'P0001';
  end if;
  update public.gesprekken g set gesloten_op = null, gesloten_hoe = null where g.koppeling_id = welke and g.gesloten_op is not null;
  if not found then return; end if;
  insert into public.gesprek_berichten (koppeling_id, soort, door, als, tekst)
  values (welke, 'heropend', (select auth.uid()), 'coordinator', left(btrim(waarom), 300));
  perform prive.meld_deelnemers(welke, 'gesprek');
end $$;
comment on function public.gesprek_heropenen(uuid, text) is 'The coordinator opens a closed conversation again and says why. Refusals: reden_ontbreekt, koppeling_voorbij.';

create function public.gesprek_gelezen(welke uuid) returns void
language sql volatile security definer set search_path = ''
as $$
  update public.gesprek_deelnemers d set gelezen_tot = clock_timestamp()
  where d.koppeling_id = welke and d.gebruiker_id = (select auth.uid()) and d.tot is null;
  update public.postvak p set gelezen_op = now()
  where p.gebruiker_id = (select auth.uid()) and p.pad = prive.gesprek_pad(welke) and p.gelezen_op is null;
$$;
comment on function public.gesprek_gelezen(uuid) is 'The visitor has the conversation open.';

do $$
declare naam text;
begin
  foreach naam in array array['bericht_sturen(uuid, uuid, text)', 'bericht_terugnemen(uuid)', 'bericht_melden(uuid, text)', 'melding_afhandelen(uuid, text)',
    'gesprek_meelezen(uuid, boolean)', 'gesprek_sluiten(uuid)', 'gesprek_heropenen(uuid, text)', 'gesprek_gelezen(uuid)'] loop
    execute format('revoke execute on function public.%s from public, anon', naam);
    execute format('grant execute on function public.%s to authenticated, service_role', naam);
  end loop;
end $$;
revoke execute on function prive.gesprek_pad(uuid), prive.meld_deelnemers(uuid, text), prive.als_in_gesprek(uuid) from public;
grant execute on function prive.gesprek_pad(uuid), prive.meld_deelnemers(uuid, text), prive.als_in_gesprek(uuid) to service_role;
