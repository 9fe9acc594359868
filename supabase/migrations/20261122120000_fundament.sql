-- Schemas, extensions and the few helpers that every later migration uses.
create schema if not exists extensions;
create extension if not exists postgis with schema extensions;

-- Rights live in a schema that the API does not expose; policies may call it.
create schema if not exists prive;
revoke all on schema prive from public;
grant usage on schema prive to anon, authenticated, service_role;
grant usage on schema extensions to anon, authenticated, service_role;
comment on schema prive is 'Functions behind policies and triggers; never exposed through the API.';

create function prive.vandaag() returns date
language sql stable set search_path = ''
as $$ select (now() at time zone 'Europe/Amsterdam')::date $$;
comment on function prive.vandaag() is 'Today in the Netherlands, whatever the zone of the session.';

create function prive.zet_updated_at() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end $$;

create function prive.alleen_toevoegen() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise exception 'alleen_toevoegen' using errcode = '42501', detail = tg_table_name;
end $$;
comment on function prive.alleen_toevoegen() is 'Refuses update and delete on history: what happened stays written.';

create function prive.geldige_dagdelen(dagdelen text[]) returns boolean
language sql immutable set search_path = ''
as $$
  select coalesce(bool_and(d ~ '^(ma|di|wo|do|vr|za|zo)_(ochtend|middag|avond)$'), true)
  from unnest(dagdelen) as d
$$;

grant execute on all functions in schema prive to anon, authenticated, service_role;
