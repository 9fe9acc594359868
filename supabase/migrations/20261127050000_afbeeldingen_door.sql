-- Who put a picture there is nobody's business: a visitor and a stranger with an account read the picture only.
revoke select on public.afbeeldingen from anon, authenticated;
grant select (id, aanbod_id, organisatie_id, alt, groot, klein, breedte, hoogte, created_at) on public.afbeeldingen to anon, authenticated;
