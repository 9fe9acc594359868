-- The demo region comes in whole or not at all: one call, one transaction.
create function public.demo_laden(gegevens jsonb) returns void
language plpgsql set search_path = ''
as $$
declare
  tabel text;
  kolommen text;
begin
  if exists (select 1 from public.organisaties where bron = 'demo') then
    raise exception 'demo_al_geladen' using errcode = 'P0001';
  end if;
  foreach tabel in array array['gemeenten', 'wijken', 'postcodes', 'organisaties', 'lidmaatschappen', 'locaties', 'aanbod',
    'aanbod_locaties', 'aanbod_resultaatgebieden', 'aanbod_doelgroepen', 'aanbod_wijken', 'openingstijden', 'vrijwilligers',
    'vrijwilliger_resultaatgebieden', 'clienten', 'hulpvragen', 'hulpvraag_resultaatgebieden', 'koppelingen', 'trajecten', 'uren',
    'toestemmingen', 'driehoeken', 'driehoek_fasen', 'driehoek_stappen', 'toegangslog'] loop
    select string_agg(quote_ident(k), ', ' order by k) into kolommen from jsonb_object_keys(gegevens -> tabel -> 0) as k;
    continue when kolommen is null;
    execute format('insert into public.%1$I (%2$s) select %2$s from jsonb_populate_recordset(null::public.%1$I, $1 -> %1$L)%3$s',
      tabel, kolommen, case when tabel = 'postcodes' then ' on conflict do nothing' else '' end) using gegevens;
  end loop;
end $$;
comment on function public.demo_laden(jsonb) is 'Fills an empty database with the demo region: rows per table, all in one transaction. For the service only.';
revoke execute on function public.demo_laden(jsonb) from public, anon, authenticated;
grant execute on function public.demo_laden(jsonb) to service_role;
