-- Vraagverheldering: a checklist that each gemeente may make its own, and what came out of it, as history.
create table public.verhelderingsvragen (
  id uuid primary key default gen_random_uuid(),
  gemeente_id uuid references public.gemeenten (id) on delete cascade,
  volgorde smallint not null check (volgorde between 1 and 30),
  vraag text not null check (length(vraag) between 1 and 200),
  uitleg text not null default '' check (length(uitleg) <= 300),
  telt text not null check (telt in ('weegt', 'complex', 'palliatief', 'crisis', 'zorgmijder')),
  unique nulls not distinct (gemeente_id, volgorde)
);
comment on table public.verhelderingsvragen is 'The checklist of a gemeente; without a gemeente: the list for all that have none of their own. domain/verheldering.ts says how answers count.';
comment on column public.verhelderingsvragen.telt is 'What a yes does: weegt (two of these make it complex), complex, or a route of its own.';

insert into public.verhelderingsvragen (volgorde, vraag, uitleg, telt) values
  (1, 'Is er gevaar: nu of in de komende dagen?', 'Denk aan geweld, gedachten aan de dood, of iemand die zonder eten of warmte zit.', 'crisis'),
  (2, 'Is iemand in de laatste fase van het leven?', 'Palliatieve zorg gaat meteen naar een specialist.', 'palliatief'),
  (3, 'Houdt iemand hulp af, terwijl anderen zich zorgen maken?', 'Dan gaat het bemoeizorgteam erop af.', 'zorgmijder'),
  (4, 'Is er kennis nodig die een vrijwilliger niet heeft?', 'Bijvoorbeeld bij psychiatrie, verslaving of zware dementie.', 'complex'),
  (5, 'Zijn er zorgen over de veiligheid van een kind of een kwetsbare volwassene?', 'Overleg dan ook met Veilig Thuis.', 'complex'),
  (6, 'Gaat het om meer dan twee dingen tegelijk?', 'Bijvoorbeeld geld, wonen en gezondheid.', 'weegt'),
  (7, 'Is er al eerder hulp geweest die niet genoeg hielp?', '', 'weegt'),
  (8, 'Zijn er schulden die iemand zelf niet meer overziet?', '', 'weegt'),
  (9, 'Is de mantelzorger overbelast, of is er niemand in de buurt?', '', 'weegt');

create table public.verhelderingen (
  id uuid primary key default gen_random_uuid(),
  aanvraag_id uuid not null references public.aanvraag_personen (aanvraag_id) on delete cascade,
  door uuid references public.gebruikers (id) on delete set null,
  op timestamptz not null default now(),
  antwoorden jsonb not null check (jsonb_typeof(antwoorden) = 'array'),
  voorstel_soort text not null check (voorstel_soort in ('enkelvoudig', 'complex')),
  voorstel_route text not null check (voorstel_route in ('generalist', 'specialist', 'nu', 'outreach')),
  soort text not null check (soort in ('enkelvoudig', 'complex')),
  route text not null check (route in ('generalist', 'specialist', 'nu', 'outreach')),
  reden text not null default '' check (length(reden) <= 500),
  oplossing text not null check (oplossing in ('eigen_kracht', 'netwerk', 'buurt', 'collectief', 'professional')),
  stappen jsonb not null check (jsonb_typeof(stappen) = 'object')
);
comment on table public.verhelderingen is 'What the professional found out, each time anew: answers with the words of the question, what the list proposed, what was decided and why, and the order of solutions. Goes with the person.';
create index verhelderingen_aanvraag on public.verhelderingen (aanvraag_id, op);

do $$
declare tabel text;
begin
  foreach tabel in array array['verhelderingsvragen', 'verhelderingen'] loop
    execute format('alter table public.%I enable row level security', tabel);
    execute format('alter table public.%I force row level security', tabel);
    execute format('revoke all on public.%I from anon, authenticated', tabel);
    execute format('grant all on public.%I to service_role', tabel);
  end loop;
end $$;
grant select on public.verhelderingsvragen to authenticated;
select prive.maak_geschiedenis('public.verhelderingen');
create policy "wie voor een gemeente werkt leest de vragen" on public.verhelderingsvragen for select to authenticated
  using (gemeente_id in (select prive.mijn_gemeenten('consulent', 'beheerder'))
    or gemeente_id is null and exists (select prive.mijn_gemeenten('consulent', 'beheerder')));
create policy "niemand leest rechtstreeks wat er is verhelderd" on public.verhelderingen for select using (false);

create function public.verheldering_instellen(gemeente uuid, vragen jsonb, dagen integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if gemeente is null or gemeente not in (select prive.mijn_gemeenten('beheerder')) then raise exception 'geen_toegang' using errcode = '42501'; end if;
  delete from public.verhelderingsvragen v where v.gemeente_id = gemeente;
  insert into public.verhelderingsvragen (gemeente_id, volgorde, vraag, uitleg, telt)
  select gemeente, x.plek, x.v ->> 'vraag', coalesce(x.v ->> 'uitleg', ''), x.v ->> 'telt'
  from jsonb_array_elements(vragen) with ordinality as x(v, plek);
  insert into public.aanvraag_beleid (gemeente_id, bewaar_dagen) values (gemeente, dagen)
  on conflict (gemeente_id) do update set bewaar_dagen = excluded.bewaar_dagen;
end $$;
comment on function public.verheldering_instellen(uuid, jsonb, integer) is
  'The beheerder sets the checklist of the gemeente (an empty list: the one for all) and the days that persons are kept.';

-- Each step before the chosen one was talked about, or a sentence says why not.
create function prive.volgorde_uitgelegd(oplossing text, stappen jsonb) returns boolean
language sql immutable set search_path = ''
as $$
  select coalesce(bool_and((stappen -> s.stap ->> 'bekeken')::boolean is true or length(btrim(coalesce(stappen -> s.stap ->> 'reden', ''))) > 0), true)
  from unnest(array['eigen_kracht', 'netwerk', 'buurt', 'collectief', 'professional']) with ordinality as s(stap, plek)
  where s.plek < array_position(array['eigen_kracht', 'netwerk', 'buurt', 'collectief', 'professional'], oplossing)
$$;
revoke execute on function prive.volgorde_uitgelegd(text, jsonb) from public;
grant execute on function prive.volgorde_uitgelegd(text, jsonb) to service_role;
revoke execute on function public.verheldering_instellen(uuid, jsonb, integer) from public, anon;
grant execute on function public.verheldering_instellen(uuid, jsonb, integer) to authenticated, service_role;
