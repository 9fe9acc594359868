-- An organisatie or locatie without public aanbod that comes home in an own file is known by its uuid too: it came in a second time.
create or replace function prive.zonder_bekend(bron text, invoer jsonb) returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
  bekend text[];
  deel jsonb;
  uitslag jsonb := invoer;
begin
  select array_agg(x.bron_id) into bekend from jsonb_to_recordset(invoer -> 'aanbod') as x(bron_id text, herkomst text)
    where x.herkomst is not null and not exists (select 1 from public.aanbod e where e.bron = $1 and e.bron_id = x.bron_id)
      and (exists (select 1 from public.aanbod a where a.bron = x.herkomst and a.bron_id = x.bron_id)
        or exists (select 1 from public.aanbod a where a.id::text = x.bron_id));
  if bekend is null then return jsonb_build_object('invoer', invoer, 'aanbod', 0); end if;
  select coalesce(jsonb_agg(r), '[]') into deel from jsonb_array_elements(invoer -> 'aanbod') as x(r) where r ->> 'bron_id' not in (select unnest(bekend));
  uitslag := uitslag || jsonb_build_object('aanbod', deel);
  -- What only those rows point at stays out too.
  select coalesce(jsonb_agg(r), '[]') into deel from jsonb_array_elements(invoer -> 'organisaties') as x(r)
    where x.r ->> 'bron_id' in (select a.r ->> 'organisatie_bron_id' from jsonb_array_elements(uitslag -> 'aanbod') as a(r))
      or x.r ->> 'bron_id' not in (select a.r ->> 'organisatie_bron_id' from jsonb_array_elements(invoer -> 'aanbod') as a(r)
        where a.r ->> 'organisatie_bron_id' is not null)
      and not exists (select 1 from public.organisaties o where o.id::text = x.r ->> 'bron_id');
  uitslag := uitslag || jsonb_build_object('organisaties', deel);
  select coalesce(jsonb_agg(r), '[]') into deel from jsonb_array_elements(invoer -> 'locaties') as x(r)
    where x.r ->> 'bron_id' in (select l.id from jsonb_array_elements(uitslag -> 'aanbod') as a(r), jsonb_array_elements_text(a.r -> 'locatie_bron_ids') as l(id))
      or x.r ->> 'bron_id' not in (select l.id from jsonb_array_elements(invoer -> 'aanbod') as a(r), jsonb_array_elements_text(a.r -> 'locatie_bron_ids') as l(id))
      and not exists (select 1 from public.locaties l where l.id::text = x.r ->> 'bron_id');
  uitslag := uitslag || jsonb_build_object('locaties', deel);
  return jsonb_build_object('invoer', uitslag, 'aanbod', cardinality(bekend),
    'organisaties', jsonb_array_length(invoer -> 'organisaties') - jsonb_array_length(uitslag -> 'organisaties'),
    'locaties', jsonb_array_length(invoer -> 'locaties') - jsonb_array_length(deel));
end $$;
revoke execute on function prive.zonder_bekend(text, jsonb) from public, anon, authenticated;
