-- A list of offers behind a short link, for thirty days. It says nothing about who made it or for whom.
create table public.gedeelde_lijstjes (
  code text primary key check (code ~ '^[a-hjkmnp-z2-9]{10}$'),
  aanbod_ids uuid[] not null check (cardinality(aanbod_ids) between 1 and 30),
  titel text check (length(titel) between 1 and 60 and titel !~ '\d{4,}|@'),
  taal text not null check (taal in ('nl', 'en')),
  gemaakt_op timestamptz not null default now(),
  verloopt_op timestamptz not null default now() + interval '30 days',
  check (verloopt_op > gemaakt_op and verloopt_op <= gemaakt_op + interval '31 days')
);
comment on table public.gedeelde_lijstjes is 'Shortlists behind a short link. Nobody lists them: read one by its code through lijstje_lezen(), made by lijstje_delen(). Expired rows go when the next one is made.';
comment on column public.gedeelde_lijstjes.titel is 'A name that the maker chose; the page asks for no name of a person.';
create index gedeelde_lijstjes_verloopt on public.gedeelde_lijstjes (verloopt_op);

alter table public.gedeelde_lijstjes enable row level security;
alter table public.gedeelde_lijstjes force row level security;
revoke all on public.gedeelde_lijstjes from anon, authenticated;
grant all on public.gedeelde_lijstjes to service_role;
create policy "niemand leest gedeelde lijstjes zonder de code" on public.gedeelde_lijstjes for select using (false);

-- 31 signs that cannot be mistaken for another, from random bytes; a byte that would favour some is skipped.
create function prive.nieuwe_lijstjescode() returns text
language plpgsql volatile set search_path = ''
as $$
declare
  tekens constant text := 'abcdefghjkmnpqrstuvwxyz23456789';
  code text := '';
  bytes bytea;
begin
  while length(code) < 10 loop
    bytes := decode(replace(gen_random_uuid()::text, '-', ''), 'hex');
    -- bytes 6 and 8 of a random uuid hold its version
    for i in 9..15 loop
      exit when length(code) = 10;
      continue when get_byte(bytes, i) >= 31 * 8;
      code := code || substr(tekens, get_byte(bytes, i) % 31 + 1, 1);
    end loop;
  end loop;
  return code;
end $$;
comment on function prive.nieuwe_lijstjescode() is 'Ten random signs, almost 50 bits: not to be guessed while a list lives.';
revoke execute on function prive.nieuwe_lijstjescode() from public;

create function public.lijstje_delen(ids uuid[], titel text, taal text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  zichtbaar uuid[];
  nieuw text := prive.nieuwe_lijstjescode();
begin
  delete from public.gedeelde_lijstjes l where l.verloopt_op <= now();
  if coalesce(cardinality(ids), 0) not between 1 and 30 then
    raise exception 'lijstje_leeg_of_vol' using errcode = '22023';
  end if;
  select array_agg(vraag.id order by vraag.plek) into zichtbaar
  from (select u.id, min(u.plek) as plek from unnest(ids) with ordinality as u (id, plek) group by u.id) as vraag
  where vraag.id in (select prive.gepubliceerd_aanbod());
  if zichtbaar is null then
    raise exception 'lijstje_niet_gepubliceerd' using errcode = 'P0002';
  end if;
  insert into public.gedeelde_lijstjes (code, aanbod_ids, titel, taal)
    values (nieuw, zichtbaar, nullif(btrim(titel), ''), taal);
  return nieuw;
end $$;
comment on function public.lijstje_delen(uuid[], text, text) is 'Keeps a list of published aanbod for thirty days and gives its code. For everybody; the site counts how often.';

create function public.lijstje_lezen(code text) returns table (titel text, taal text, aanbod_ids uuid[], verloopt_op timestamptz)
language sql stable security definer set search_path = ''
as $$
  select l.titel, l.taal, l.aanbod_ids, l.verloopt_op from public.gedeelde_lijstjes l
  where l.code = lijstje_lezen.code and l.verloopt_op > now()
$$;
comment on function public.lijstje_lezen(text) is 'One shared list by its code, as long as it lives.';

revoke execute on function public.lijstje_delen(uuid[], text, text), public.lijstje_lezen(text) from public;
grant execute on function public.lijstje_delen(uuid[], text, text), public.lijstje_lezen(text) to anon, authenticated, service_role;
