-- The inbox: that something happened, of which kind and where to look. Never a name, never what was written.
create table public.postvak (
  id uuid primary key default gen_random_uuid(),
  gebruiker_id uuid not null references public.gebruikers (id) on delete cascade,
  soort text not null check (soort ~ '^[a-z_]{2,40}$'),
  pad text not null check (pad ~ '^/[^/\\]' and length(pad) <= 200),
  kenmerk jsonb not null default '{}',
  aantal integer not null default 1 check (aantal > 0),
  op timestamptz not null default clock_timestamp(),
  gelezen_op timestamptz,
  gemaild_op timestamptz
);
comment on table public.postvak is 'What somebody wants to know: kind, address in the site, how often since it was read. gemaild_op: it was in a mail.';
comment on column public.postvak.kenmerk is 'Facts for the sentence on the page, such as a day; never a name or a text.';
create unique index postvak_een_ongelezen on public.postvak (gebruiker_id, soort, pad) where gelezen_op is null;
create index postvak_gebruiker on public.postvak (gebruiker_id, op desc);

alter table public.postvak enable row level security;
alter table public.postvak force row level security;
revoke all on public.postvak from anon, authenticated;
grant select, update (gelezen_op) on public.postvak to authenticated;
grant all on public.postvak to service_role;
create policy "iemand leest het eigen postvak" on public.postvak for select to authenticated
  using (gebruiker_id = (select auth.uid()));
create policy "iemand zet het eigen postvak op gelezen" on public.postvak for update to authenticated
  using (gebruiker_id = (select auth.uid())) with check (gebruiker_id = (select auth.uid()));

-- The same thing again, before it was read, is one line that counts on, and is new for the mail.
create function prive.meld(gebruiker uuid, soort text, pad text, kenmerk jsonb default '{}') returns void
language sql volatile security definer set search_path = ''
as $$
  insert into public.postvak (gebruiker_id, soort, pad, kenmerk)
  select meld.gebruiker, meld.soort, meld.pad, coalesce(meld.kenmerk, '{}')
  where meld.gebruiker is distinct from (select auth.uid()) and exists (select 1 from public.gebruikers g where g.id = meld.gebruiker)
  on conflict (gebruiker_id, soort, pad) where gelezen_op is null
  do update set aantal = postvak.aantal + 1, op = clock_timestamp(), kenmerk = excluded.kenmerk, gemaild_op = null
$$;
comment on function prive.meld(uuid, text, text, jsonb) is 'Puts something in the inbox of somebody: kind, address in the site, facts. Nobody hears of what they did themselves; nobody (null) is fine.';
revoke execute on function prive.meld(uuid, text, text, jsonb) from public;
grant execute on function prive.meld(uuid, text, text, jsonb) to service_role;
