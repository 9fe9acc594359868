-- What is done with a talk. Who is invited hears of it in the inbox; a talk that was held marks its step.
create function prive.meld_gesprek(welk uuid) returns void
language sql volatile security definer set search_path = ''
as $$
  select prive.meld(x.wie, 'voortgangsgesprek', x.pad, '{}')
  from public.voortgangsgesprekken g
  join public.trajecten t on t.id = g.traject_id
  join public.clienten c on c.id = t.client_id
  cross join lateral (
    select c.gebruiker_id as wie, '/mijn/gesprek/' || g.id as pad
    union select v.gebruiker_id, '/mijn/gesprek/' || g.id from public.driehoeken d join public.vrijwilligers v on v.id = d.vrijwilliger_id
      where d.traject_id = t.id and g.id in (select prive.gesprekken_van_vrijwilliger(v.gebruiker_id))
    union select c.begeleider_id, '/trajecten/' || t.id || '/gesprekken'
    union select c.consulent_id, '/trajecten/' || t.id || '/gesprekken' where 'consulent' = any (g.genodigd)) x
  where g.id = welk and x.wie is not null
$$;
comment on function prive.meld_gesprek(uuid) is 'Tells whoever is invited to a talk that something changed about it.';

create function public.gesprek_opslaan(traject uuid, gesprek uuid, was integer, invoer jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare t public.trajecten; nieuw record; bewaard uuid;
begin
  if not prive.mag_gesprek(traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  select * into t from public.trajecten x where x.id = traject for update;
  if t.status <> 'actief' then raise exception 'traject_afgesloten' using errcode = 'P0001'; end if;
  select * into nieuw from jsonb_to_record(invoer) as r(soort text, dag date, tijd time, minuten smallint, plek text, genodigd text[], netwerk text);
  if nieuw.dag < prive.vandaag() or nieuw.dag > prive.vandaag() + 400 then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  nieuw.genodigd := array(select distinct w from unnest(nieuw.genodigd || array['client', 'begeleider']) as w order by w);
  if gesprek is null then
    insert into public.voortgangsgesprekken (traject_id, soort, dag, tijd, minuten, plek, genodigd, netwerk, gepland_door)
    values (traject, nieuw.soort, nieuw.dag, nieuw.tijd, nieuw.minuten, btrim(nieuw.plek), nieuw.genodigd, btrim(coalesce(nieuw.netwerk, '')), (select auth.uid()))
    returning id into bewaard;
  else
    perform 1 from public.voortgangsgesprekken g where g.id = gesprek and g.traject_id = traject;
    if not found then raise exception 'onbekend_gesprek' using errcode = 'P0002'; end if;
    update public.voortgangsgesprekken g set soort = nieuw.soort, dag = nieuw.dag, tijd = nieuw.tijd, minuten = nieuw.minuten, plek = btrim(nieuw.plek),
      genodigd = nieuw.genodigd, netwerk = btrim(coalesce(nieuw.netwerk, '')), versie = g.versie + 1
    where g.id = gesprek and g.status = 'gepland' and g.versie = was returning g.id into bewaard;
    if bewaard is null then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  end if;
  perform prive.meld_gesprek(bewaard);
  return bewaard;
exception when unique_violation then
  raise exception 'intussen_veranderd' using errcode = 'P0001';
end $$;
comment on function public.gesprek_opslaan(uuid, uuid, integer, jsonb) is 'Plans a talk (gesprek null), or moves the one that is planned: its id stays, its versie goes up. Refusals: traject_afgesloten, niet_mogelijk, intussen_veranderd.';

-- Locks a planned talk of the version on the screen for whoever may plan.
create function prive.vergrendel_gesprek(welk uuid, was integer) returns public.voortgangsgesprekken
language plpgsql security definer set search_path = ''
as $$
declare g public.voortgangsgesprekken;
begin
  select * into g from public.voortgangsgesprekken x where x.id = welk for update;
  if g.id is null then raise exception 'onbekend_gesprek' using errcode = 'P0002'; end if;
  if not prive.mag_gesprek(g.traject_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if g.status <> 'gepland' or g.versie is distinct from was then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  return g;
end $$;

create function public.gesprek_afzeggen(gesprek uuid, was integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform prive.vergrendel_gesprek(gesprek, was);
  update public.voortgangsgesprekken g set status = 'afgezegd', versie = g.versie + 1 where g.id = gesprek;
  perform prive.meld_gesprek(gesprek);
end $$;
comment on function public.gesprek_afzeggen(uuid, integer) is 'Calls a planned talk off. Refusals: intussen_veranderd.';

-- The step counts from the day of the talk, once, and not for a driehoek that began later.
create function prive.stap_na_gesprek(g public.voortgangsgesprekken) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  d public.driehoeken; sinds timestamptz;
  klaar text := case g.soort when 'eind' then 'eindgesprek' else 'eerste_gesprek' end;
  toen timestamptz := least((g.dag + g.tijd) at time zone 'Europe/Amsterdam', now());
begin
  select * into d from public.driehoeken x where x.traject_id = g.traject_id and x.fase <> 'afgesloten' for update;
  if d.id is null or g.dag < d.gestart_op then return; end if;
  select max(f.op) into sinds from public.driehoek_fasen f where f.driehoek_id = d.id and f.soort = 'opschalen' and f.van <> f.naar;
  if toen < sinds or exists (select 1 from public.driehoek_stappen s
    where s.driehoek_id = d.id and s.stap = klaar and s.ongedaan_op is null and (sinds is null or s.gedaan_op >= sinds)) then
    return;
  end if;
  insert into public.driehoek_stappen (driehoek_id, stap, gedaan_op, gedaan_door) values (d.id, klaar, toen, (select auth.uid()));
end $$;
comment on function prive.stap_na_gesprek(public.voortgangsgesprekken) is 'Marks eerste_gesprek or eindgesprek for the running driehoek when it does not count already.';

create function public.gesprek_geweest(gesprek uuid, was integer, tekst text) returns void
language plpgsql security definer set search_path = ''
as $$
declare g public.voortgangsgesprekken;
begin
  g := prive.vergrendel_gesprek(gesprek, was);
  if g.dag > prive.vandaag() then raise exception 'nog_te_vroeg' using errcode = 'P0001'; end if;
  update public.voortgangsgesprekken x set status = 'geweest', versie = x.versie + 1 where x.id = gesprek;
  if btrim(coalesce(tekst, '')) <> '' then perform public.gespreksverslag_opslaan(gesprek, 0, tekst); end if;
  perform prive.stap_na_gesprek(g);
end $$;
comment on function public.gesprek_geweest(uuid, integer, text) is 'The talk was held: report and step in one transaction. Refusals: intussen_veranderd, nog_te_vroeg, toestemming_ontbreekt.';

create function public.gespreksverslag_opslaan(gesprek uuid, was integer, tekst text) returns void
language plpgsql security definer set search_path = ''
as $$
declare t public.trajecten; staat text; eerder integer;
begin
  select x.* into t from public.trajecten x join public.voortgangsgesprekken g on g.traject_id = x.id where g.id = gesprek;
  if t.id is null then raise exception 'onbekend_gesprek' using errcode = 'P0002'; end if;
  if not prive.mag_gesprek(t.id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  if t.client_id not in (select prive.clienten_met_verslag()) then raise exception 'toestemming_ontbreekt' using errcode = 'P0001'; end if;
  select g.status into staat from public.voortgangsgesprekken g where g.id = gesprek for update;
  select v.versie into eerder from public.gespreksverslagen v where v.gesprek_id = gesprek;
  if staat <> 'geweest' or coalesce(eerder, 0) is distinct from was then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  insert into public.gespreksverslagen as v (gesprek_id, tekst, door, versie)
  values (gesprek, btrim(gespreksverslag_opslaan.tekst), (select auth.uid()), 1)
  on conflict (gesprek_id) do update set tekst = excluded.tekst, door = excluded.door, op = now(), versie = v.versie + 1;
end $$;
comment on function public.gespreksverslag_opslaan(uuid, integer, text) is 'Writes the report of a talk that was held. Refusals: toestemming_ontbreekt, intussen_veranderd.';

create function public.gesprekritme_zetten(traject uuid, keuze integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not prive.mag_gesprek(traject) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  insert into public.gesprekritmes (traject_id, maanden) values (traject, keuze)
  on conflict (traject_id) do update set maanden = excluded.maanden;
end $$;
comment on function public.gesprekritme_zetten(uuid, integer) is 'How many months between two talks of this traject.';

-- delen null: only keep it. After it was sent, whoever got it reads the newest words.
create function public.voorbereiding_opslaan(gesprek uuid, was integer, invoer jsonb, delen text[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare g public.voortgangsgesprekken; t public.trajecten; b public.gesprekvoorbereidingen;
begin
  select * into g from public.voortgangsgesprekken x where x.id = gesprek for update;
  select * into t from public.trajecten x where x.id = g.traject_id;
  if g.id is null then raise exception 'onbekend_gesprek' using errcode = 'P0002'; end if;
  if not prive.ben_client(t.client_id) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  -- Taking it back is possible at any time.
  if g.status <> 'gepland' and delen is distinct from '{}' then raise exception 'niet_meer_open' using errcode = 'P0001', detail = g.status; end if;
  if not coalesce(delen, '{}') <@ g.genodigd then raise exception 'niet_mogelijk' using errcode = 'P0001'; end if;
  select * into b from public.gesprekvoorbereidingen x where x.gesprek_id = gesprek;
  if coalesce(b.versie, 0) is distinct from was then raise exception 'intussen_veranderd' using errcode = 'P0001'; end if;
  insert into public.gesprekvoorbereidingen as x (gesprek_id, antwoorden, gedeeld_met, verstuurd_op)
  values (gesprek, invoer, coalesce(delen, '{}'), case when delen <> '{}' then now() end)
  on conflict (gesprek_id) do update set antwoorden = case when g.status = 'gepland' then excluded.antwoorden else x.antwoorden end, versie = x.versie + 1,
    gedeeld_met = coalesce(delen, x.gedeeld_met),
    verstuurd_op = case when delen is null then x.verstuurd_op when delen = '{}' then null else now() end;
  if delen <> '{}' then
    perform prive.meld(y.wie, 'voorbereiding', y.pad, '{}')
    from public.clienten c
    cross join lateral (
      select c.begeleider_id as wie, '/trajecten/' || t.id || '/gesprekken' as pad where 'begeleider' = any (delen)
      union select c.consulent_id, '/trajecten/' || t.id || '/gesprekken' where 'consulent' = any (delen)
      union select v.gebruiker_id, '/mijn/gesprek/' || gesprek from public.driehoeken d join public.vrijwilligers v on v.id = d.vrijwilliger_id
        where 'vrijwilliger' = any (delen) and d.traject_id = t.id and gesprek in (select prive.gesprekken_van_vrijwilliger(v.gebruiker_id))) y
    where c.id = t.client_id and y.wie is not null;
  end if;
end $$;
comment on function public.voorbereiding_opslaan(uuid, integer, jsonb, text[]) is 'The cliënt keeps her preparation (delen null), sends it to these, or takes it back (none), which stays possible after the talk. Refusals: niet_meer_open, niet_mogelijk, intussen_veranderd.';

revoke execute on function public.gesprek_opslaan(uuid, uuid, integer, jsonb), public.gesprek_afzeggen(uuid, integer), public.gesprek_geweest(uuid, integer, text),
  public.gespreksverslag_opslaan(uuid, integer, text), public.gesprekritme_zetten(uuid, integer), public.voorbereiding_opslaan(uuid, integer, jsonb, text[]) from public, anon;
grant execute on function public.gesprek_opslaan(uuid, uuid, integer, jsonb), public.gesprek_afzeggen(uuid, integer), public.gesprek_geweest(uuid, integer, text),
  public.gespreksverslag_opslaan(uuid, integer, text), public.gesprekritme_zetten(uuid, integer), public.voorbereiding_opslaan(uuid, integer, jsonb, text[]) to authenticated, service_role;
revoke execute on function prive.meld_gesprek(uuid), prive.vergrendel_gesprek(uuid, integer), prive.stap_na_gesprek(public.voortgangsgesprekken) from public;
grant execute on function prive.meld_gesprek(uuid), prive.vergrendel_gesprek(uuid, integer), prive.stap_na_gesprek(public.voortgangsgesprekken) to service_role;
