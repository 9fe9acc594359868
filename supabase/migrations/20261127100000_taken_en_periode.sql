-- What a volunteer does and from when until when, and what a hulpvraag asks for: the words are those of domain/taken.ts.
create function prive.geldige_taken(taken text[]) returns boolean
language sql immutable set search_path = ''
as $$
  select taken <@ array['post', 'boodschappen', 'vervoer', 'mee_op_bezoek', 'structuur', 'koken', 'klussen', 'computer',
    'huiswerk', 'activiteit', 'gezelschap', 'mantelzorg']
$$;
comment on function prive.geldige_taken(text[]) is 'Whether these are all known tasks of a volunteer.';

alter table public.vrijwilligers
  add column taken text[] not null default '{}' check (prive.geldige_taken(taken)),
  add column beschikbaar_van date,
  add column beschikbaar_tot date,
  add column geslacht_wens text check (geslacht_wens in ('vrouw', 'man')),
  add column stagiair boolean not null default false,
  add constraint vrijwilligers_periode check (beschikbaar_tot >= beschikbaar_van);
comment on column public.vrijwilligers.geslacht_wens is 'Whom somebody would rather help with what is intimate; counts as hard only there.';
comment on column public.vrijwilligers.beschikbaar_tot is 'The last day, both inclusive; empty is without end.';

alter table public.hulpvragen
  add column taken text[] not null default '{}' check (prive.geldige_taken(taken)),
  add column vanaf date,
  add column tot date,
  add column persoonlijk boolean not null default false,
  add constraint hulpvragen_periode check (tot >= vanaf);
comment on column public.hulpvragen.persoonlijk is 'Help that comes close (washing, dressing, at the doctor''s): the wish for a woman or a man counts both ways.';

revoke execute on all functions in schema prive from public;
grant execute on function prive.geldige_taken(text[]) to authenticated, service_role;
