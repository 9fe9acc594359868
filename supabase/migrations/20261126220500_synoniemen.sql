-- Words of the region: what residents say here, beside the list that comes with the product.
create table public.synoniemen (
  id uuid primary key default gen_random_uuid(),
  zegt text not null check (length(trim(zegt)) between 2 and 500),
  bedoelt text not null check (length(trim(bedoelt)) between 2 and 500),
  ook text not null default '' check (length(ook) <= 500),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.synoniemen is 'Own groups of synonyms: what people say, the words of listings, and words that are near; separated by commas.';
create trigger synoniemen_updated_at before update on public.synoniemen for each row execute function prive.zet_updated_at();
-- The search index holds them, so it has to be made anew.
create trigger kaart_veranderd after insert or update or delete on public.synoniemen
  for each statement execute function prive.kaart_veranderd();

alter table public.synoniemen enable row level security;
alter table public.synoniemen force row level security;
revoke all on public.synoniemen from anon, authenticated;
grant select on public.synoniemen to anon, authenticated;
grant insert, update, delete on public.synoniemen to authenticated;
grant all on public.synoniemen to service_role;
create policy "iedereen leest de synoniemen" on public.synoniemen for select using (true);
create policy "de beheerder voegt synoniemen toe" on public.synoniemen for insert to authenticated
  with check ((select prive.is_beheerder()));
create policy "de beheerder verandert synoniemen" on public.synoniemen for update to authenticated
  using ((select prive.is_beheerder())) with check ((select prive.is_beheerder()));
create policy "de beheerder haalt synoniemen weg" on public.synoniemen for delete to authenticated
  using ((select prive.is_beheerder()));
