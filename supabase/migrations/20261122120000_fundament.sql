-- Schemas, extensions and the few helpers that every later migration uses.
-- Row security is forced on every table, so the owner of the functions behind the policies must see past it.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = current_user and (rolsuper or rolbypassrls)) then
    raise exception 'De databasegebruiker % heeft het recht BYPASSRLS nodig.', current_user;
  end if;
end $$;
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
declare
  kolom text;
  eenmalig text[] := coalesce(tg_argv, '{}');
  was jsonb;
  wordt jsonb;
begin
  -- Deeper than one: the erasure of a whole dossier or of an account, never a statement on this table itself.
  if tg_op = 'DELETE' and pg_catalog.pg_trigger_depth() > 1 then return old; end if;
  if tg_op = 'UPDATE' then
    was := to_jsonb(old);
    wordt := to_jsonb(new);
    if pg_catalog.pg_trigger_depth() > 1 then
      foreach kolom in array array['door', 'gebruiker_id', 'gedaan_door', 'vastgelegd_door'] loop
        if wordt -> kolom = 'null' then was := was - kolom; wordt := wordt - kolom; end if;
      end loop;
    end if;
    foreach kolom in array eenmalig loop
      if was -> kolom = 'null' then was := was - kolom; wordt := wordt - kolom; end if;
    end loop;
    if was = wordt then return new; end if;
  end if;
  raise exception 'alleen_toevoegen' using errcode = '42501', detail = tg_table_name;
end $$;
comment on function prive.alleen_toevoegen() is 'Refuses update, delete and truncate on history: what happened stays written. Arguments: columns that may be filled in once.';

-- Before update, delete and truncate; the service may add to history and read it, nothing else.
create function prive.maak_geschiedenis(tabel regclass, variadic eenmalig text[] default '{}') returns void
language plpgsql set search_path = ''
as $$
begin
  execute format('create trigger alleen_toevoegen before update or delete on %s for each row execute function prive.alleen_toevoegen(%s)',
    tabel, (select string_agg(quote_literal(e), ', ') from unnest(eenmalig) as e));
  execute format('create trigger niet_leegmaken before truncate on %s for each statement execute function prive.alleen_toevoegen()', tabel);
  execute format('revoke delete, truncate on %s from service_role', tabel);
  if cardinality(eenmalig) = 0 then execute format('revoke update on %s from service_role', tabel); end if;
end $$;
comment on function prive.maak_geschiedenis(regclass, text[]) is 'Makes a table append-only. Call after its grants.';

create function prive.geldige_dagdelen(dagdelen text[]) returns boolean
language sql immutable set search_path = ''
as $$
  select coalesce(bool_and(d ~ '^(ma|di|wo|do|vr|za|zo)_(ochtend|middag|avond)$'), true)
  from unnest(dagdelen) as d
$$;

-- Nobody may call a function of this schema unless a migration names it: only what policies and checks need.
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
grant execute on function prive.vandaag(), prive.geldige_dagdelen(text[]) to anon, authenticated;
