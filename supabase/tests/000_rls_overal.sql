begin;
select no_plan();
\ir wereld.psql

-- Tables of this project, not those that an extension brought.
create view tests.tabellen as
  select c.oid, c.relname::text as naam, c.relrowsecurity as aan, c.relforcerowsecurity as gedwongen
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e');

select ok((select count(*) from tests.tabellen) >= 29, 'de tabellen staan er');
select ok(aan, naam || ' heeft rijbeveiliging') from tests.tabellen order by naam;
select ok(gedwongen, naam || ' dwingt rijbeveiliging ook voor de eigenaar af') from tests.tabellen order by naam;
select ok(exists (select 1 from pg_policy p where p.polrelid = t.oid), naam || ' heeft minstens één policy') from tests.tabellen t order by naam;
select ok(obj_description(t.oid, 'pg_class') is not null, naam || ' is beschreven') from tests.tabellen t order by naam;

-- Exactly these rights, no more. L read, V add, W change, X delete; a column between brackets.
create table tests.rechten (tabel text primary key, anon text not null, authenticated text not null);
insert into tests.rechten values
  ('resultaatgebieden', 'L', 'L'), ('soorten', 'L', 'L'), ('doelgroepen', 'L', 'L'),
  ('gemeenten', 'L', 'L'), ('wijken', 'L', 'L'), ('postcodes', 'L', 'L'),
  ('organisaties', 'L', 'LVW'), ('gebruikers', '', 'LW(naam)'), ('lidmaatschappen', '', 'L'),
  ('locaties', 'L', 'LVW'), ('aanbod', 'L', 'LVW'), ('kaart_stand', 'L', 'L'), ('synoniemen', 'L', 'LVWX'),
  ('aanbod_locaties', 'L', 'LVWX'), ('aanbod_resultaatgebieden', 'L', 'LVWX'), ('aanbod_doelgroepen', 'L', 'LVWX'),
  ('aanbod_wijken', 'L', 'LVWX'), ('openingstijden', 'L', 'LVWX'), ('afwijkende_tijden', 'L', 'LVWX'), ('dubbel_besluiten', '', 'L'), ('organisatie_besluiten', '', 'L'),
  ('vrijwilligers', '', 'LVW'), ('vrijwilliger_resultaatgebieden', '', 'LVX'),
  ('vrijwilligersbeleid', '', 'LVW(herinner_weken,intake,mailen,referenties,vog,vog_jaren)'), ('vrijwilligersmodules', '', 'LVW(aan,geldig_maanden,naam,verplicht)'),
  ('vrijwilliger_stappen', '', 'L'), ('vrijwilliger_notities', '', 'L'), ('pad_mails', '', 'L'),
  ('clienten', '', 'LVW'), ('toegangslog', '', 'L'), ('hulpvragen', '', 'LVW'), ('hulpvraag_resultaatgebieden', '', 'LVX'),
  ('koppelingen', '', 'L'), ('koppeling_uitstel', '', 'L'), ('koppeling_stappen', '', 'L'), ('koppeling_kennismakingen', '', 'L'), ('koppeling_klikken', '', 'L'), ('koppeling_evaluaties', '', 'L'), ('koppelrondes', '', 'L'), ('koppelronde_regels', '', 'L'), ('trajecten', '', 'LV'), ('traject_ozr', '', 'L'), ('traject_aanbieders', '', 'L'), ('plan_onderdelen', '', 'L'), ('plan_overgangen', '', 'L'), ('plan_versies', '', 'L'), ('plan_antwoorden', '', 'L'), ('uren', '', 'L'), ('toestemmingen', '', 'L'),
  ('fase_overgangen', '', 'L'), ('driehoeken', '', 'L'), ('driehoek_fasen', '', 'L'), ('driehoek_stappen', '', 'L'),
  ('fase_ritmes', '', 'L'), ('uren_maatje', '', 'L'), ('maatje_uitvallen', '', 'L'), ('crisisbladen', '', 'L'),
  ('contacten', '', 'L'), ('nazorg', '', 'L'), ('nazorg_uren', '', 'L'), ('contactvragen', '', 'L'), ('contactlinks', '', 'L(client_id,created_at,id,ingetrokken_op)'),
  ('contact_beleid', '', 'L'), ('contact_meldingen', '', 'L'), ('weekberichten', '', ''),
  ('gedeelde_lijstjes', '', ''),
  ('gesprekritmes', '', 'L'), ('voortgangsgesprekken', '', 'L'), ('gespreksverslagen', '', 'L'), ('gesprekvoorbereidingen', '', 'L'),
  ('evaluaties', '', 'L'), ('evaluatie_antwoorden', '', 'L'), ('evaluatie_zrm', '', 'L'), ('netwerkbeelden', '', 'L'),
  ('agenda_geheimen', '', 'L(created_at,gebruiker_id)'),
  ('postvak', '', 'LW(gelezen_op)'), ('gesprekken', '', 'L'), ('gesprek_deelnemers', '', 'L'), ('gesprek_berichten', '', 'L'), ('gesprek_meldingen', '', 'L'),
  ('gesprek_beleid', '', 'LW(bewaar_maanden)'), ('postvak_keuzes', '', 'L'), ('postvak_mails', '', ''),
  ('locatie_ruimtes', '', 'L'), ('groepen', '', 'L'), ('groep_hulpvragen', '', 'L'), ('hulpvraag_tussenstappen', '', 'L'),
  ('taken', '', 'L'), ('meldingen_aanbod', '', 'L'), ('controle_toewijzingen', '', 'L'), ('controle_links', '', ''),
  ('controle_antwoorden', '', ''), ('controle_mails', '', 'L'),
  ('puntenbeleid', '', 'L'), ('punten_gemeenten', '', 'L'), ('puntentaken', '', 'LW(aan,naam,punten)'), ('puntenrekeningen', '', 'L'),
  ('koppelgewichten', '', 'L'),
  ('bonnen', '', 'L'), ('puntenboekingen', '', 'L'), ('puntenregels', '', 'L'),
  ('aanbod_versies', '', 'L'), ('organisatie_wijzigingen', '', 'LW(gelezen_op)'), ('aanbod_wijzigingen', '', 'LW(gelezen_op)'), 
  ('afbeeldingen', 'L(aanbod_id,alt,breedte,created_at,groot,hoogte,id,klein,organisatie_id)', 'L(aanbod_id,alt,breedte,created_at,groot,hoogte,id,klein,organisatie_id)'),
  ('aanvragen', '', 'L'), ('aanvraag_personen', '', ''), ('aanvraag_aanvullingen', '', ''), ('aanvraag_links', '', ''), ('aanvraag_inzagen', '', ''),
  ('aanvraag_beleid', 'L', 'L'), ('verhelderingsvragen', '', 'L'), ('verhelderingen', '', ''),
  ('doelen', '', 'L'), ('doel_versies', '', 'L'), ('piketpaaltjes', '', 'L'), ('doel_woorden', '', 'L'), ('regelpunten', '', 'L'), ('overdrachten', '', 'L'), ('overdracht_akkoorden', '', 'L'), ('begeleidingsmomenten', '', 'L'),
  ('aanmeldingen', '', 'L'), ('aanmelding_organisaties', '', 'L'), ('aanmelding_links', '', ''), ('uitnodigingen', '', 'L(created_at,email,verloopt_op,vrijwilliger_id)');

create function tests.rechten_van(rol text, tabel oid) returns text language sql stable as $$
  select case when has_table_privilege(rol, tabel, 'select') then 'L'
      else coalesce((select 'L(' || string_agg(a.attname, ',' order by a.attname) || ')' from pg_attribute a
        where a.attrelid = tabel and a.attnum > 0 and not a.attisdropped and has_column_privilege(rol, tabel, a.attnum, 'select')), '') end
    || case when has_table_privilege(rol, tabel, 'insert') then 'V' else '' end
    || case when has_table_privilege(rol, tabel, 'update') then 'W'
      else coalesce((select 'W(' || string_agg(a.attname, ',' order by a.attname) || ')' from pg_attribute a
        where a.attrelid = tabel and a.attnum > 0 and not a.attisdropped and has_column_privilege(rol, tabel, a.attnum, 'update')), '') end
    || case when has_table_privilege(rol, tabel, 'delete') then 'X' else '' end
    || case when has_table_privilege(rol, tabel, 'truncate') or has_table_privilege(rol, tabel, 'trigger')
      or has_table_privilege(rol, tabel, 'references') then '!' else '' end
$$;
select is(tests.rechten_van('anon', t.oid), coalesce(r.anon, 'staat niet in de lijst'), naam || ': precies deze rechten zonder inloggen')
  from tests.tabellen t left join tests.rechten r on r.tabel = t.naam order by naam;
select is(tests.rechten_van('authenticated', t.oid), coalesce(r.authenticated, 'staat niet in de lijst'), naam || ': precies deze rechten na inloggen')
  from tests.tabellen t left join tests.rechten r on r.tabel = t.naam order by naam;
select is_empty($$ select tabel from tests.rechten where tabel not in (select naam from tests.tabellen) $$, 'de lijst noemt geen tabel die er niet is');

-- Functions of the API, and who may call them.
create table tests.functies (naam text primary key, anon boolean not null, authenticated boolean not null);
insert into tests.functies values
  ('kaart', true, true), ('uitwisseling', true, true), ('ik', false, true), ('log_inzage', false, true), ('hulpvraag_opslaan', false, true), ('maatjes_voor', false, true),
  ('koppeling_voorstellen', false, true), ('koppeling_antwoorden', false, true), ('koppeling_intrekken', false, true), ('koppeling_later', false, true), ('koppeling_momenten', false, true), ('punten_aan_voor_mij', false, true), ('punten_zetten', false, true), ('koppelgewichten_voor', false, true), ('koppelgewichten_zetten', false, true), ('koppelingen_verlopen', false, false),
  ('koppeling_client_antwoord', false, true), ('kennismaking_plekken', false, true), ('koppeling_kennismaking', false, true), ('koppeling_kennismaking_afzeggen', false, true),
  ('koppeling_kennismaking_uitkomst', false, true), ('koppeling_klik', false, true), ('koppeling_klik_besproken', false, true), ('koppeling_evaluatie', false, true),
  ('koppeling_startdag', false, true), ('koppeling_afronden', false, true),
  ('koppelingen_overzicht', false, true), ('uren_opslaan', false, true), ('toestemming_geven', false, true),
  ('traject_bewerken', false, true), ('traject_wie', false, true), ('traject_aanbieder_toevoegen', false, true), ('traject_aanbieder_stoppen', false, true),
  ('plan_opslaan', false, true), ('plan_weggooien', false, true), ('plan_vaststellen', false, true), ('plan_antwoord', false, true), ('plan_gedeeld', false, true),
  ('toestemming_intrekken', false, true), ('toestemmingen_intrekken', false, true), ('toestemming_terug', false, true), ('weten_overzicht', false, true),
  ('log_inzage_samen', false, true), ('log_inzage_mensen', false, true), ('mijn_mensen', false, true), ('spreken_vragen', false, true), ('gedeeld_overzicht', false, true), ('gedeeld', false, true), ('driehoek_starten', false, true), ('driehoek_stap', false, true),
  ('driehoek_naar', false, true), ('driehoeken_overzicht', false, true),
  ('fase_ritmes_voor', false, true), ('fase_ritmes_zetten', false, true), ('maatje_uren', false, true), ('maatje_valt_uit', false, true),
  ('uitval_overnemen', false, true), ('uitvallen_overzicht', false, true), ('crisisblad_bewaren', false, true), ('crisisblad_maatje', false, true), ('aanbod_publiceren', false, true), ('importeer', false, false),
  ('contacten_lezen', false, true), ('contact_loggen', false, true), ('contact_intrekken', false, true), ('contacten_dit_jaar', false, true), ('week_opslaan', false, true),
  ('nazorg_zeggen', false, true), ('nazorg_plannen', false, true), ('weer_contact_vragen', false, true), ('weer_contact_lezen', true, true), ('weer_contact_met_link', true, true),
  ('contactlink_maken', false, true), ('contactlink_intrekken', false, true), ('contactvraag_oppakken', false, true), ('contact_beleid_zetten', false, true), ('contact_feiten', false, true),
  ('contact_gegevens', false, false), ('contact_seinen', false, false), ('week_gegevens', false, false), ('weekbericht_melden', false, false),
  ('vraag_per_wijk', false, true),
  ('gesprek_opslaan', false, true), ('gesprek_afzeggen', false, true), ('gesprek_geweest', false, true), ('gespreksverslag_opslaan', false, true),
  ('gesprekritme_zetten', false, true), ('voorbereiding_opslaan', false, true), ('evaluatie_vragen', false, true), ('evaluatie_intrekken', false, true),
  ('evaluatie_opslaan', false, true), ('zrm_opslaan', false, true), ('netwerk_opslaan', false, true), ('netwerk_wissen', false, true),
  ('agenda_maken', false, true), ('agenda_intrekken', false, true), ('agenda_lezen', true, true),
  ('bericht_sturen', false, true), ('bericht_terugnemen', false, true), ('bericht_melden', false, true), ('melding_afhandelen', false, true),
  ('gesprek_meelezen', false, true), ('gesprek_sluiten', false, true), ('gesprek_heropenen', false, true), ('gesprek_gelezen', false, true),
  ('gesprek', false, true), ('gesprekken_overzicht', false, true), ('tellers', false, true), ('gesprekken_opruimen', false, false),
  ('voorstellen_aflopend', false, false), ('postvak_opruimen', false, false), ('postvak_kiezen', false, true), ('postvak_gegevens', false, false), ('postvak_mail_nemen', false, false),
  ('postvak_mail_klaar', false, false), ('postvak_afmelden_lezen', true, true), ('postvak_afmelden', true, true),
  ('koppelronde_invoer', false, true), ('koppelronde_bewaren', false, true), ('koppelronde_bezwaren', false, true),
  ('koppelronde_toepassen', false, true), ('koppelronde_terugdraaien', false, true),
  ('tussenstap_lezen', false, true), ('tussenstap_zeggen', false, true), ('ruimte_zeggen', false, true), ('groepen_invoer', false, true), ('groep_maken', false, true), ('groep_antwoorden', false, true),
  ('groep_terugdraaien', false, true), ('groepen_overzicht', false, true), ('groep_uitnodigingen', false, true),
  ('lijstje_delen', true, true), ('lijstje_lezen', true, true),
  ('taak_nemen', false, false), ('controle_gegevens', false, false), ('controle_termijnen', false, true), ('controle_afhandelen', false, true),
  ('controle_toewijzen', false, true), ('controle_tellingen', false, true), ('controle_wachtrij', false, true), ('aanbod_melden', true, true),
  ('controle_lezen', true, true), ('controle_antwoorden', true, true), ('controle_mail_keuze', true, true), ('versheid_cijfers', true, true),
  ('aanbod_bewaren', false, true), ('wijziging_besluiten', false, true), ('afbeelding_bewaren', false, true), ('afbeelding_weghalen', false, true),
  ('afbeelding', true, true),
  ('organisatie_bewaren', false, true), ('organisatie_wijziging_besluiten', false, true),
  ('organisaties_samenvoegen', false, true), ('organisatie_terugzetten', false, true), ('organisaties_verschillen', false, true),
  ('organisatie_kandidaten', false, true), ('organisatie_omvang', false, true),
  ('punten_geven', false, true), ('punten_herstellen', false, true), ('bon_kopen', false, true), ('bon_teruggeven', false, true),
  ('bon_inwisselen', false, true), ('open_bonnen', false, true), ('punten_totalen', false, true),
  ('aanbod_samenvoegen', false, true), ('samenvoegen_terugzetten', false, true), ('dubbel_verschilt', false, true), ('dubbel_kandidaten', false, true), ('aanbod_verhuisd', true, true),
  ('aanvraag_indienen', true, true), ('aanvraag_volgen', true, true), ('aanvraag_bereikbaar', true, true), ('aanvraag_aanvullen', true, true),
  ('aanvraag_terugnemen', true, true), ('aanvragen_opruimen', false, false), ('aanvraag_oppakken', false, true), ('aanvraag_loslaten', false, true),
  ('aanvraag_openen', false, true), ('aanvraag_verhelderen', false, true), ('aanvraag_afronden', false, true), ('aanvraag_naar_hulpvraag', false, true),
  ('verheldering_instellen', false, true),
  ('aanmelden_bij', true, true), ('aanmelding_beginnen', true, true), ('aanmelding_bewaren', true, true), ('aanmelding_indienen', true, true), ('aanmelding_volgen', true, true),
  ('aanmelding_kiezen', true, true), ('aanmelding_intrekken', true, true), ('aanmeldingen_opruimen', false, false), ('aanmelding_verwelkomen', false, true),
  ('aanmelding_niet_voor_ons', false, true), ('vrijwilliger_uitnodigen', false, true), ('uitnodiging_lezen', true, true), ('uitnodiging_gemaild', false, false), ('uitnodiging_koppelen', false, true),
  ('vrijwilliger_profiel_bewaren', false, true),
  ('doel_bewaren', false, true), ('doel_sluiten', false, true), ('piketpaaltje_bewaren', false, true), ('piketpaaltje_zetten', false, true), ('doel_zeggen', false, true), ('regelpunten_toevoegen', false, true), ('regelpunt_bewaren', false, true), ('regelpunt_zetten', false, true), ('overdracht_bewaren', false, true), ('overdracht_tekenen', false, true),
  ('begeleiding_bewaren', false, true), ('maatje_mensen', false, true), ('doelen_vandaag', false, true),
  ('inzetbeleid', false, true), ('stap_vastleggen', false, true), ('stap_terugnemen', false, true), ('vrijwilliger_status', false, true),
  ('notitie_wijzigen', false, true), ('notitie_doorstrepen', false, true), ('pad_gegevens', false, false), ('pad_melden', false, false);
create view tests.functies_nu as
  select p.oid, p.proname::text as naam, p.prosecdef, p.proconfig, n.nspname::text as schema
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('public', 'prive') and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e');
select is(has_function_privilege('anon', f.oid, 'execute'), coalesce(l.anon, false), f.naam || '() zonder inloggen: precies zoals genoemd')
  from tests.functies_nu f left join tests.functies l using (naam) where f.schema = 'public' order by naam;
select is(has_function_privilege('authenticated', f.oid, 'execute'), coalesce(l.authenticated, false), f.naam || '() na inloggen: precies zoals genoemd')
  from tests.functies_nu f left join tests.functies l using (naam) where f.schema = 'public' order by naam;
select is_empty($$ select naam from tests.functies where naam not in (select naam from tests.functies_nu where schema = 'public') $$,
  'de lijst noemt geen functie die er niet is');

select is(coalesce((select string_agg(naam, ' ' order by naam) from tests.functies_nu where schema = 'prive' and has_function_privilege('anon', oid, 'execute')), ''),
  'aanbod_met_adres geldige_dagdelen gepubliceerd_aanbod vandaag', 'zonder inloggen is van prive alleen te gebruiken wat de policies nodig hebben');
select is(coalesce((select string_agg(naam, ' ' order by naam) from tests.functies_nu where schema = 'prive' and has_function_privilege('authenticated', oid, 'execute')), ''),
  'aanbod_met_adres clienten_met_verslag driehoeken_met_plan evaluaties_met_verslag gedeelde_plannen geldige_dagdelen geldige_taken gepubliceerd_aanbod gesprekken_van_mijn_vrijwilligers is_beheerder is_medewerker koppelingen_als_begeleiding koppelingen_van_mij_als_client mag_aanbod_bewerken mag_hulpvraag mag_locatie_gebruiken mag_weten mijn_aanmeldingen mijn_berichten mijn_clienten mijn_collegas mijn_contacten mijn_driehoeken mijn_driehoeken_als_client mijn_driehoeken_als_professional_of_client mijn_eigen_dossier mijn_evaluaties_als_client mijn_evaluaties_als_vrijwilliger mijn_gemeenten mijn_gesprekken mijn_gesprekken_als_vrijwilliger mijn_hulpvragen mijn_organisaties mijn_plannen mijn_vrijwilligers plek_ligt_vast ruimte_zichtbaar trajecten_met_plan vandaag verslagen_voor_mij_als_vrijwilliger voorbereidingen_voor_mij voorstellen_aan_mij vrijwilligers_van_mijn_organisatie',
  'na inloggen is van prive alleen te gebruiken wat de policies nodig hebben');

select ok(coalesce(array_to_string(proconfig, ' ') ~ 'search_path=', false), schema || '.' || naam || '() heeft een vast zoekpad')
  from tests.functies_nu where prosecdef or naam <> 'is_inzetbaar' order by 1;
select ok(array_to_string(proconfig, ' ') ~ 'search_path=("")?$|pg_temp', schema || '.' || naam || '() kan niet door een tijdelijke tabel worden misleid')
  from tests.functies_nu where prosecdef order by 1;
select is_empty($$ select naam from tests.functies_nu where schema = 'public' and obj_description(oid, 'pg_proc') is null $$, 'elke functie van de API is beschreven');

-- Schemas.
select ok(not has_schema_privilege('anon', 'public', 'create') and not has_schema_privilege('authenticated', 'public', 'create'), 'niemand maakt iets in public');
select ok(not has_schema_privilege('anon', 'prive', 'create') and not has_schema_privilege('authenticated', 'prive', 'create'), 'niemand maakt iets in prive');
select ok(coalesce(current_setting('pgrst.db_schemas', true), 'public') !~ 'prive|auth', 'prive en auth horen niet bij de API');
select is_empty($$ select c.relname from pg_class c where c.relnamespace in ('auth'::regnamespace, 'prive'::regnamespace) and c.relkind in ('r', 'v', 'm')
  and (has_table_privilege('anon', c.oid, 'select,insert,update,delete') or has_table_privilege('authenticated', c.oid, 'select,insert,update,delete')) $$,
  'accounts en sessies zijn voor niemand te lezen');

-- Policies.
select ok(regexp_replace(lower(coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '')),
    'select auth\.(uid|jwt|role)\(\)', '', 'g') !~ 'auth\.(uid|jwt|role)\(\)',
  polrelid::regclass || ' "' || polname || '" vraagt maar één keer wie de bezoeker is') from pg_policy order by 1;
select ok(polname ~ ' ', polrelid::regclass || ': "' || polname || '" is een zin') from pg_policy where polrelid in (select oid from tests.tabellen) order by 1;
select is_empty($$ select relname || ' ' || conname from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.contype = 'f' and c.relnamespace = 'public'::regnamespace
    and not exists (select 1 from pg_index i where i.indrelid = k.conrelid and (string_to_array(i.indkey::text, ' ')::smallint[])[1] = k.conkey[1])
    and relname in ('koppelingen', 'hulpvragen', 'trajecten', 'toestemmingen', 'vrijwilligers', 'driehoeken', 'driehoek_fasen', 'driehoek_stappen', 'uren', 'toegangslog')
    and k.confrelid in ('clienten'::regclass, 'trajecten'::regclass, 'driehoeken'::regclass, 'hulpvragen'::regclass, 'vrijwilligers'::regclass) $$,
  'wat bij een dossier hoort is zonder hele tabel te vinden');

select * from finish();
rollback;
