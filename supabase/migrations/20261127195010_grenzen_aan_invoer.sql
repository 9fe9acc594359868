-- What somebody fills in has a maximum in the database too: a volunteer of a million interests would stand in the proposals
-- of everybody nearby. Not valid: what stands there is left alone, what is written from now on is checked.
create or replace function prive.geldige_dagdelen(dagdelen text[]) returns boolean
language sql immutable set search_path = ''
as $$
  select coalesce(cardinality(dagdelen), 0) <= 21
    and coalesce((select bool_and(d ~ '^(ma|di|wo|do|vr|za|zo)_(ochtend|middag|avond)$') from unnest(dagdelen) as d), true)
$$;
create or replace function prive.geldige_taken(taken text[]) returns boolean
language sql immutable set search_path = ''
as $$
  select cardinality(taken) <= 12 and taken <@ array['post', 'boodschappen', 'vervoer', 'mee_op_bezoek', 'structuur', 'koken', 'klussen', 'computer',
    'huiswerk', 'activiteit', 'gezelschap', 'mantelzorg']
$$;

alter table public.aanmeldingen
  add constraint aanmeldingen_talen_hoogstens check (cardinality(talen) <= 30) not valid;
alter table public.hulpvragen
  add constraint hulpvragen_talen_hoogstens check (length(array_to_string(talen, ' ')) <= 200) not valid,
  add constraint hulpvragen_complex_reden_lengte check (length(complex_reden) <= 1000) not valid;
alter table public.vrijwilligers
  add constraint vrijwilligers_talen_hoogstens check (length(array_to_string(talen, ' ')) <= 200) not valid,
  add constraint vrijwilligers_doelgroepen_hoogstens check (length(array_to_string(doelgroepen, ' ')) <= 1000) not valid,
  add constraint vrijwilligers_interesses_hoogstens check (length(array_to_string(interesses, ' ')) <= 600) not valid,
  add constraint vrijwilligers_liever_niet_hoogstens check (length(array_to_string(liever_niet, ' ')) <= 600) not valid,
  add constraint vrijwilligers_over_mij_lengte check (length(over_mij) <= 1500) not valid,
  add constraint vrijwilligers_achternaam_lengte check (length(achternaam) <= 80) not valid,
  add constraint vrijwilligers_telefoon_lengte check (length(telefoon) <= 30) not valid,
  add constraint vrijwilligers_email_lengte check (length(email) <= 200) not valid;
alter table public.koppelingen
  add constraint koppelingen_redenen_lijst check (jsonb_typeof(redenen) = 'array' and octet_length(redenen::text) <= 20000) not valid;

-- All that is told in a sign-up, with every list in it: a form that is filled in to the brim stays well below this.
create or replace function prive.zet_aanmelding(aanmelding uuid, invoer jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare n public.aanmeldingen;
begin
  if octet_length(invoer::text) > 20000 then raise exception 'te_lang' using errcode = '22023'; end if;
  select * into n from public.aanmeldingen a where a.id = aanmelding;
  n := jsonb_populate_record(n, (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(invoer) e
    where e.key in ('stap', 'taken', 'resultaatgebieden', 'dagdelen', 'uren_per_week', 'beschikbaar_van', 'beschikbaar_tot', 'pc4', 'radius_km', 'vervoer', 'talen',
      'doelgroepen', 'interesses', 'liever_niet', 'over_mij', 'ervaringsdeskundig', 'stagiair', 'weet_niet', 'voornaam', 'achternaam', 'telefoon', 'email')));
  update public.aanmeldingen a set stap = n.stap, taken = n.taken,
    resultaatgebieden = array(select r.code from public.resultaatgebieden r where r.code = any (n.resultaatgebieden) order by r.volgorde),
    dagdelen = n.dagdelen, uren_per_week = n.uren_per_week, beschikbaar_van = n.beschikbaar_van, beschikbaar_tot = n.beschikbaar_tot, pc4 = n.pc4,
    radius_km = n.radius_km, vervoer = n.vervoer, talen = n.talen,
    doelgroepen = array(select d.code from public.doelgroepen d where d.code = any (n.doelgroepen) order by d.volgorde),
    interesses = n.interesses, liever_niet = n.liever_niet, over_mij = btrim(n.over_mij), ervaringsdeskundig = n.ervaringsdeskundig, stagiair = n.stagiair,
    weet_niet = n.weet_niet, voornaam = btrim(n.voornaam), achternaam = btrim(n.achternaam), telefoon = nullif(btrim(n.telefoon), ''),
    email = nullif(lower(btrim(n.email)), ''), bewaard_op = now()
  where a.id = aanmelding;
  if invoer ? 'organisaties' then
    delete from public.aanmelding_organisaties ao where ao.aanmelding_id = aanmelding;
    insert into public.aanmelding_organisaties (aanmelding_id, organisatie_id)
    select aanmelding, o.id from public.organisaties o
    where o.id in (select e::uuid from jsonb_array_elements_text(invoer -> 'organisaties') e) and prive.kan_aanmelden(o.id) order by o.id limit 3;
  end if;
end $$;
