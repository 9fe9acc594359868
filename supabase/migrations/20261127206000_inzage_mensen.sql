-- The page of a maatje with all own people shows agreements and goals of each: the cliënt of each reads that it was opened.
create function public.log_inzage_mensen() returns void
language sql volatile security definer set search_path = ''
as $$ select public.log_inzage_samen(null, d.traject_id) from prive.mijn_maatjesplekken() d $$;
comment on function public.log_inzage_mensen() is 'A maatje opened the page with the own people: a line in the log of each of them, in one query.';
revoke execute on function public.log_inzage_mensen() from public, anon;
grant execute on function public.log_inzage_mensen() to authenticated, service_role;
