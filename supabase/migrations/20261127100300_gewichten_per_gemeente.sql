-- Weights per gemeente: each has its own, and who set none has the row without gemeente, as it was at first.
drop policy "de beheerder verandert de koppelgewichten" on public.koppelgewichten;
revoke update on public.koppelgewichten from authenticated;
alter table public.koppelgewichten drop column id;
alter table public.koppelgewichten add column id uuid primary key default gen_random_uuid(),
  add column gemeente_id uuid references public.gemeenten (id) on delete cascade,
  add constraint koppelgewichten_een_per_gemeente unique nulls not distinct (gemeente_id);
comment on table public.koppelgewichten is 'What counts for how much when a hulpvraag is matched, per gemeente; the row without gemeente is for all that set none. Only the order; a hard condition refuses whatever stands here.';

create function prive.gemeente_van_mij(variadic rollen text[]) returns uuid
language sql stable security definer set search_path = ''
as $$
  select min(o.gemeente_id::text)::uuid from public.lidmaatschappen l join public.organisaties o on o.id = l.organisatie_id
  where l.gebruiker_id = (select auth.uid()) and l.rol = any (rollen)
  having count(distinct o.gemeente_id) = 1
$$;
comment on function prive.gemeente_van_mij(text[]) is 'The one gemeente that the organisaties of the visitor in these roles are in; null for none or several.';

create function public.koppelgewichten_voor(gemeente uuid default null) returns setof public.koppelgewichten
language sql stable security definer set search_path = ''
as $$
  select * from public.koppelgewichten k
  where k.gemeente_id is null or k.gemeente_id = coalesce(gemeente, prive.gemeente_van_mij('beheerder'), prive.gemeente_van_mij('coordinator'))
  order by k.gemeente_id nulls last limit 1
$$;
comment on function public.koppelgewichten_voor(uuid) is 'The weights of a gemeente, or of the one that the visitor works for; those for all when it set none.';

create function public.koppelgewichten_zetten(gewichten jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare mijn uuid := prive.gemeente_van_mij('beheerder'); nieuw public.koppelgewichten;
begin
  if not prive.is_beheerder() then raise exception 'geen_toegang' using errcode = '42501'; end if;
  nieuw := jsonb_populate_record(null::public.koppelgewichten, gewichten);
  nieuw.id := gen_random_uuid();
  nieuw.gemeente_id := mijn;
  nieuw.updated_at := now();
  delete from public.koppelgewichten k where k.gemeente_id is not distinct from mijn;
  insert into public.koppelgewichten select nieuw.*;
end $$;
comment on function public.koppelgewichten_zetten(jsonb) is 'A beheerder sets all weights of the own gemeente; of all that set none, when working for no single gemeente.';
revoke execute on function public.koppelgewichten_voor(uuid), public.koppelgewichten_zetten(jsonb) from public, anon;
grant execute on function public.koppelgewichten_voor(uuid), public.koppelgewichten_zetten(jsonb) to authenticated, service_role;
revoke execute on all functions in schema prive from public;
grant execute on all functions in schema prive to service_role;
