// Made by `npm run types` from supabase/migrations; do not edit.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
	__InternalSupabase: { PostgrestVersion: '13' };
	public: {
		Tables: {
			aanbod: {
				Row: {
					adres_geheim: boolean;
					bron: string;
					bron_hash: string | null;
					bron_id: string | null;
					created_at: string;
					dicht_reden: string | null;
					dicht_tot: string | null;
					dicht_van: string | null;
					email: string | null;
					gecontroleerd_door: string | null;
					gecontroleerd_op: string | null;
					gemeld_op: string | null;
					gevoelig: boolean;
					id: string;
					inhoud_gewijzigd_op: string;
					kosten: string | null;
					kosten_soort: string | null;
					naam: string;
					omschrijving: string;
					openingstijden_tekst: string | null;
					organisatie_id: string;
					plaatsen_vrij: number | null;
					plaatsen_vrij_op: string | null;
					prijs_cents: number | null;
					samengevoegd_met: string | null;
					samenvatting: string;
					schaal: string | null;
					slug: string;
					soort: string | null;
					soort_voorgesteld: boolean;
					status: string;
					talen: string[];
					telefoon: string | null;
					toegang: string | null;
					trefwoorden: string[];
					updated_at: string;
					verwijzing_nodig: boolean | null;
					vorm: string[];
					website: string | null;
				};
				Insert: {
					adres_geheim?: boolean;
					bron?: string;
					bron_hash?: string | null;
					bron_id?: string | null;
					created_at?: string;
					dicht_reden?: string | null;
					dicht_tot?: string | null;
					dicht_van?: string | null;
					email?: string | null;
					gecontroleerd_door?: string | null;
					gecontroleerd_op?: string | null;
					gemeld_op?: string | null;
					gevoelig?: boolean;
					id?: string;
					inhoud_gewijzigd_op?: string;
					kosten?: string | null;
					kosten_soort?: string | null;
					naam: string;
					omschrijving?: string;
					openingstijden_tekst?: string | null;
					organisatie_id: string;
					plaatsen_vrij?: number | null;
					plaatsen_vrij_op?: string | null;
					prijs_cents?: number | null;
					samengevoegd_met?: string | null;
					samenvatting?: string;
					schaal?: string | null;
					slug: string;
					soort?: string | null;
					soort_voorgesteld?: boolean;
					status?: string;
					talen?: string[];
					telefoon?: string | null;
					toegang?: string | null;
					trefwoorden?: string[];
					updated_at?: string;
					verwijzing_nodig?: boolean | null;
					vorm?: string[];
					website?: string | null;
				};
				Update: {
					adres_geheim?: boolean;
					bron?: string;
					bron_hash?: string | null;
					bron_id?: string | null;
					created_at?: string;
					dicht_reden?: string | null;
					dicht_tot?: string | null;
					dicht_van?: string | null;
					email?: string | null;
					gecontroleerd_door?: string | null;
					gecontroleerd_op?: string | null;
					gemeld_op?: string | null;
					gevoelig?: boolean;
					id?: string;
					inhoud_gewijzigd_op?: string;
					kosten?: string | null;
					kosten_soort?: string | null;
					naam?: string;
					omschrijving?: string;
					openingstijden_tekst?: string | null;
					organisatie_id?: string;
					plaatsen_vrij?: number | null;
					plaatsen_vrij_op?: string | null;
					prijs_cents?: number | null;
					samengevoegd_met?: string | null;
					samenvatting?: string;
					schaal?: string | null;
					slug?: string;
					soort?: string | null;
					soort_voorgesteld?: boolean;
					status?: string;
					talen?: string[];
					telefoon?: string | null;
					toegang?: string | null;
					trefwoorden?: string[];
					updated_at?: string;
					verwijzing_nodig?: boolean | null;
					vorm?: string[];
					website?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'aanbod_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanbod_samengevoegd_met_fkey';
						columns: ['samengevoegd_met'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanbod_soort_fkey';
						columns: ['soort'];
						isOneToOne: false;
						referencedRelation: 'soorten';
						referencedColumns: ['code'];
					}
				];
			};
			aanbod_doelgroepen: {
				Row: { aanbod_id: string; doelgroep: string };
				Insert: { aanbod_id: string; doelgroep: string };
				Update: { aanbod_id?: string; doelgroep?: string };
				Relationships: [
					{
						foreignKeyName: 'aanbod_doelgroepen_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanbod_doelgroepen_doelgroep_fkey';
						columns: ['doelgroep'];
						isOneToOne: false;
						referencedRelation: 'doelgroepen';
						referencedColumns: ['code'];
					}
				];
			};
			aanbod_locaties: {
				Row: { aanbod_id: string; locatie_id: string };
				Insert: { aanbod_id: string; locatie_id: string };
				Update: { aanbod_id?: string; locatie_id?: string };
				Relationships: [
					{
						foreignKeyName: 'aanbod_locaties_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanbod_locaties_locatie_id_fkey';
						columns: ['locatie_id'];
						isOneToOne: false;
						referencedRelation: 'locaties';
						referencedColumns: ['id'];
					}
				];
			};
			aanbod_resultaatgebieden: {
				Row: { aanbod_id: string; resultaatgebied: string; voorgesteld: boolean };
				Insert: { aanbod_id: string; resultaatgebied: string; voorgesteld?: boolean };
				Update: { aanbod_id?: string; resultaatgebied?: string; voorgesteld?: boolean };
				Relationships: [
					{
						foreignKeyName: 'aanbod_resultaatgebieden_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanbod_resultaatgebieden_resultaatgebied_fkey';
						columns: ['resultaatgebied'];
						isOneToOne: false;
						referencedRelation: 'resultaatgebieden';
						referencedColumns: ['code'];
					}
				];
			};
			aanbod_versies: {
				Row: {
					aanbod_id: string;
					bron: string;
					door: string | null;
					id: number;
					nummer: number;
					op: string;
					stand: Json;
					waarom: string | null;
				};
				Insert: {
					aanbod_id: string;
					bron?: string;
					door?: string | null;
					id?: never;
					nummer: number;
					op?: string;
					stand: Json;
					waarom?: string | null;
				};
				Update: {
					aanbod_id?: string;
					bron?: string;
					door?: string | null;
					id?: never;
					nummer?: number;
					op?: string;
					stand?: Json;
					waarom?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'aanbod_versies_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanbod_versies_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			aanbod_wijken: {
				Row: { aanbod_id: string; wijk_id: string };
				Insert: { aanbod_id: string; wijk_id: string };
				Update: { aanbod_id?: string; wijk_id?: string };
				Relationships: [
					{
						foreignKeyName: 'aanbod_wijken_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanbod_wijken_wijk_id_fkey';
						columns: ['wijk_id'];
						isOneToOne: false;
						referencedRelation: 'wijken';
						referencedColumns: ['id'];
					}
				];
			};
			aanbod_wijzigingen: {
				Row: {
					aanbod_id: string;
					besloten_door: string | null;
					besloten_op: string | null;
					created_at: string;
					door: string | null;
					gelezen_op: string | null;
					id: string;
					nieuw: Json;
					oud: Json;
					reden: string | null;
					status: string;
				};
				Insert: {
					aanbod_id: string;
					besloten_door?: string | null;
					besloten_op?: string | null;
					created_at?: string;
					door?: string | null;
					gelezen_op?: string | null;
					id?: string;
					nieuw: Json;
					oud: Json;
					reden?: string | null;
					status?: string;
				};
				Update: {
					aanbod_id?: string;
					besloten_door?: string | null;
					besloten_op?: string | null;
					created_at?: string;
					door?: string | null;
					gelezen_op?: string | null;
					id?: string;
					nieuw?: Json;
					oud?: Json;
					reden?: string | null;
					status?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'aanbod_wijzigingen_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanbod_wijzigingen_besloten_door_fkey';
						columns: ['besloten_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanbod_wijzigingen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			aanmelding_links: {
				Row: { aanmelding_id: string; hash: string };
				Insert: { aanmelding_id: string; hash: string };
				Update: { aanmelding_id?: string; hash?: string };
				Relationships: [
					{
						foreignKeyName: 'aanmelding_links_aanmelding_id_fkey';
						columns: ['aanmelding_id'];
						isOneToOne: true;
						referencedRelation: 'aanmeldingen';
						referencedColumns: ['id'];
					}
				];
			};
			aanmelding_organisaties: {
				Row: {
					aanmelding_id: string;
					beantwoord_door: string | null;
					beantwoord_op: string | null;
					gekozen: boolean;
					organisatie_id: string;
					reden: string | null;
					status: string;
				};
				Insert: {
					aanmelding_id: string;
					beantwoord_door?: string | null;
					beantwoord_op?: string | null;
					gekozen?: boolean;
					organisatie_id: string;
					reden?: string | null;
					status?: string;
				};
				Update: {
					aanmelding_id?: string;
					beantwoord_door?: string | null;
					beantwoord_op?: string | null;
					gekozen?: boolean;
					organisatie_id?: string;
					reden?: string | null;
					status?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'aanmelding_organisaties_aanmelding_id_fkey';
						columns: ['aanmelding_id'];
						isOneToOne: false;
						referencedRelation: 'aanmeldingen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanmelding_organisaties_beantwoord_door_fkey';
						columns: ['beantwoord_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanmelding_organisaties_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			aanmeldingen: {
				Row: {
					achternaam: string;
					afgesloten_op: string | null;
					beschikbaar_tot: string | null;
					beschikbaar_van: string | null;
					bewaard_op: string;
					created_at: string;
					dagdelen: string[];
					doelgroepen: string[];
					email: string | null;
					ervaringsdeskundig: boolean;
					id: string;
					ingediend_op: string | null;
					interesses: string[];
					liever_niet: string[];
					over_mij: string;
					pc4: string | null;
					radius_km: number | null;
					resultaatgebieden: string[];
					stagiair: boolean;
					stap: string;
					status: string;
					taken: string[];
					talen: string[];
					telefoon: string | null;
					toestemming_op: string | null;
					uren_per_week: number | null;
					vervoer: string | null;
					voornaam: string;
					vrijwilliger_id: string | null;
					weet_niet: boolean;
				};
				Insert: {
					achternaam?: string;
					afgesloten_op?: string | null;
					beschikbaar_tot?: string | null;
					beschikbaar_van?: string | null;
					bewaard_op?: string;
					created_at?: string;
					dagdelen?: string[];
					doelgroepen?: string[];
					email?: string | null;
					ervaringsdeskundig?: boolean;
					id?: string;
					ingediend_op?: string | null;
					interesses?: string[];
					liever_niet?: string[];
					over_mij?: string;
					pc4?: string | null;
					radius_km?: number | null;
					resultaatgebieden?: string[];
					stagiair?: boolean;
					stap?: string;
					status?: string;
					taken?: string[];
					talen?: string[];
					telefoon?: string | null;
					toestemming_op?: string | null;
					uren_per_week?: number | null;
					vervoer?: string | null;
					voornaam?: string;
					vrijwilliger_id?: string | null;
					weet_niet?: boolean;
				};
				Update: {
					achternaam?: string;
					afgesloten_op?: string | null;
					beschikbaar_tot?: string | null;
					beschikbaar_van?: string | null;
					bewaard_op?: string;
					created_at?: string;
					dagdelen?: string[];
					doelgroepen?: string[];
					email?: string | null;
					ervaringsdeskundig?: boolean;
					id?: string;
					ingediend_op?: string | null;
					interesses?: string[];
					liever_niet?: string[];
					over_mij?: string;
					pc4?: string | null;
					radius_km?: number | null;
					resultaatgebieden?: string[];
					stagiair?: boolean;
					stap?: string;
					status?: string;
					taken?: string[];
					talen?: string[];
					telefoon?: string | null;
					toestemming_op?: string | null;
					uren_per_week?: number | null;
					vervoer?: string | null;
					voornaam?: string;
					vrijwilliger_id?: string | null;
					weet_niet?: boolean;
				};
				Relationships: [
					{
						foreignKeyName: 'aanmeldingen_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			aanvraag_aanvullingen: {
				Row: { aanvraag_id: string; id: string; op: string; tekst: string };
				Insert: { aanvraag_id: string; id?: string; op?: string; tekst: string };
				Update: { aanvraag_id?: string; id?: string; op?: string; tekst?: string };
				Relationships: [
					{
						foreignKeyName: 'aanvraag_aanvullingen_aanvraag_id_fkey';
						columns: ['aanvraag_id'];
						isOneToOne: false;
						referencedRelation: 'aanvraag_personen';
						referencedColumns: ['aanvraag_id'];
					}
				];
			};
			aanvraag_beleid: {
				Row: { bewaar_dagen: number; gemeente_id: string };
				Insert: { bewaar_dagen?: number; gemeente_id: string };
				Update: { bewaar_dagen?: number; gemeente_id?: string };
				Relationships: [
					{
						foreignKeyName: 'aanvraag_beleid_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: true;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					}
				];
			};
			aanvraag_inzagen: {
				Row: {
					aanvraag_id: string;
					gebruiker_id: string | null;
					id: string;
					op: string;
					wie: string;
				};
				Insert: {
					aanvraag_id: string;
					gebruiker_id?: string | null;
					id?: string;
					op?: string;
					wie: string;
				};
				Update: {
					aanvraag_id?: string;
					gebruiker_id?: string | null;
					id?: string;
					op?: string;
					wie?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'aanvraag_inzagen_aanvraag_id_fkey';
						columns: ['aanvraag_id'];
						isOneToOne: false;
						referencedRelation: 'aanvragen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanvraag_inzagen_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			aanvraag_links: {
				Row: { aanvraag_id: string; hash: string; verloopt_op: string };
				Insert: { aanvraag_id: string; hash: string; verloopt_op?: string };
				Update: { aanvraag_id?: string; hash?: string; verloopt_op?: string };
				Relationships: [
					{
						foreignKeyName: 'aanvraag_links_aanvraag_id_fkey';
						columns: ['aanvraag_id'];
						isOneToOne: true;
						referencedRelation: 'aanvragen';
						referencedColumns: ['id'];
					}
				];
			};
			aanvraag_personen: {
				Row: {
					aanvraag_id: string;
					email: string | null;
					naam: string;
					telefoon: string | null;
					vraag: string;
				};
				Insert: {
					aanvraag_id: string;
					email?: string | null;
					naam?: string;
					telefoon?: string | null;
					vraag: string;
				};
				Update: {
					aanvraag_id?: string;
					email?: string | null;
					naam?: string;
					telefoon?: string | null;
					vraag?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'aanvraag_personen_aanvraag_id_fkey';
						columns: ['aanvraag_id'];
						isOneToOne: true;
						referencedRelation: 'aanvragen';
						referencedColumns: ['id'];
					}
				];
			};
			aanvragen: {
				Row: {
					aanbod_id: string | null;
					afgesloten_op: string | null;
					created_at: string;
					dagdelen: string[];
					gebieden: string[];
					gemeente_id: string;
					gewist_op: string | null;
					hulpvraag_id: string | null;
					id: string;
					instemming: string | null;
					kenmerk: string;
					opgepakt_door: string | null;
					opgepakt_op: string | null;
					pc4: string | null;
					route: string | null;
					sluitreden: string | null;
					soort: string | null;
					spoed: boolean;
					status: string;
					toestemming_op: string;
					voor_wie: string;
					wijk_id: string | null;
				};
				Insert: {
					aanbod_id?: string | null;
					afgesloten_op?: string | null;
					created_at?: string;
					dagdelen?: string[];
					gebieden?: string[];
					gemeente_id: string;
					gewist_op?: string | null;
					hulpvraag_id?: string | null;
					id?: string;
					instemming?: string | null;
					kenmerk: string;
					opgepakt_door?: string | null;
					opgepakt_op?: string | null;
					pc4?: string | null;
					route?: string | null;
					sluitreden?: string | null;
					soort?: string | null;
					spoed?: boolean;
					status?: string;
					toestemming_op?: string;
					voor_wie: string;
					wijk_id?: string | null;
				};
				Update: {
					aanbod_id?: string | null;
					afgesloten_op?: string | null;
					created_at?: string;
					dagdelen?: string[];
					gebieden?: string[];
					gemeente_id?: string;
					gewist_op?: string | null;
					hulpvraag_id?: string | null;
					id?: string;
					instemming?: string | null;
					kenmerk?: string;
					opgepakt_door?: string | null;
					opgepakt_op?: string | null;
					pc4?: string | null;
					route?: string | null;
					sluitreden?: string | null;
					soort?: string | null;
					spoed?: boolean;
					status?: string;
					toestemming_op?: string;
					voor_wie?: string;
					wijk_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'aanvragen_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanvragen_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: false;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanvragen_hulpvraag_id_fkey';
						columns: ['hulpvraag_id'];
						isOneToOne: false;
						referencedRelation: 'hulpvragen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanvragen_opgepakt_door_fkey';
						columns: ['opgepakt_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'aanvragen_wijk_id_fkey';
						columns: ['wijk_id'];
						isOneToOne: false;
						referencedRelation: 'wijken';
						referencedColumns: ['id'];
					}
				];
			};
			afbeeldingen: {
				Row: {
					aanbod_id: string | null;
					alt: string;
					breedte: number;
					created_at: string;
					door: string | null;
					groot: string;
					hoogte: number;
					id: string;
					klein: string;
					organisatie_id: string | null;
				};
				Insert: {
					aanbod_id?: string | null;
					alt: string;
					breedte: number;
					created_at?: string;
					door?: string | null;
					groot: string;
					hoogte: number;
					id?: string;
					klein: string;
					organisatie_id?: string | null;
				};
				Update: {
					aanbod_id?: string | null;
					alt?: string;
					breedte?: number;
					created_at?: string;
					door?: string | null;
					groot?: string;
					hoogte?: number;
					id?: string;
					klein?: string;
					organisatie_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'afbeeldingen_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: true;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'afbeeldingen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'afbeeldingen_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: true;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			afwijkende_tijden: {
				Row: {
					aanbod_id: string;
					datum: string;
					id: string;
					reden: string | null;
					tot: string | null;
					van: string | null;
				};
				Insert: {
					aanbod_id: string;
					datum: string;
					id?: string;
					reden?: string | null;
					tot?: string | null;
					van?: string | null;
				};
				Update: {
					aanbod_id?: string;
					datum?: string;
					id?: string;
					reden?: string | null;
					tot?: string | null;
					van?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'afwijkende_tijden_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					}
				];
			};
			agenda_geheimen: {
				Row: { created_at: string; gebruiker_id: string; hash: string };
				Insert: { created_at?: string; gebruiker_id: string; hash: string };
				Update: { created_at?: string; gebruiker_id?: string; hash?: string };
				Relationships: [
					{
						foreignKeyName: 'agenda_geheimen_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: true;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			begeleidingsmomenten: {
				Row: {
					created_at: string;
					dag: string;
					driehoek_id: string;
					id: string;
					notitie: string;
					onderwerp: string;
					stand: string;
					updated_at: string;
					versie: number;
				};
				Insert: {
					created_at?: string;
					dag: string;
					driehoek_id: string;
					id?: string;
					notitie?: string;
					onderwerp: string;
					stand?: string;
					updated_at?: string;
					versie?: number;
				};
				Update: {
					created_at?: string;
					dag?: string;
					driehoek_id?: string;
					id?: string;
					notitie?: string;
					onderwerp?: string;
					stand?: string;
					updated_at?: string;
					versie?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'begeleidingsmomenten_driehoek_id_fkey';
						columns: ['driehoek_id'];
						isOneToOne: false;
						referencedRelation: 'driehoeken';
						referencedColumns: ['id'];
					}
				];
			};
			bonnen: {
				Row: {
					bereikbaar: string;
					code: string;
					created_at: string;
					gebruiker_id: string | null;
					id: string;
					klaar_op: string | null;
					punten: number;
					status: string;
					taak: string;
					toelichting: string;
				};
				Insert: {
					bereikbaar?: string;
					code: string;
					created_at?: string;
					gebruiker_id?: string | null;
					id: string;
					klaar_op?: string | null;
					punten: number;
					status?: string;
					taak: string;
					toelichting?: string;
				};
				Update: {
					bereikbaar?: string;
					code?: string;
					created_at?: string;
					gebruiker_id?: string | null;
					id?: string;
					klaar_op?: string | null;
					punten?: number;
					status?: string;
					taak?: string;
					toelichting?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'bonnen_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'bonnen_taak_fkey';
						columns: ['taak'];
						isOneToOne: false;
						referencedRelation: 'puntentaken';
						referencedColumns: ['code'];
					}
				];
			};
			clienten: {
				Row: {
					afgesloten_op: string | null;
					begeleider_id: string | null;
					casusregisseur_id: string | null;
					consulent_id: string | null;
					created_at: string;
					geboortejaar: number | null;
					gebruiker_id: string | null;
					gemeente_id: string | null;
					id: string;
					organisatie_id: string;
					pc4: string | null;
					pseudoniem: string;
					roepnaam: string;
					updated_at: string;
					wijk_id: string | null;
				};
				Insert: {
					afgesloten_op?: string | null;
					begeleider_id?: string | null;
					casusregisseur_id?: string | null;
					consulent_id?: string | null;
					created_at?: string;
					geboortejaar?: number | null;
					gebruiker_id?: string | null;
					gemeente_id?: string | null;
					id?: string;
					organisatie_id: string;
					pc4?: string | null;
					pseudoniem: string;
					roepnaam?: string;
					updated_at?: string;
					wijk_id?: string | null;
				};
				Update: {
					afgesloten_op?: string | null;
					begeleider_id?: string | null;
					casusregisseur_id?: string | null;
					consulent_id?: string | null;
					created_at?: string;
					geboortejaar?: number | null;
					gebruiker_id?: string | null;
					gemeente_id?: string | null;
					id?: string;
					organisatie_id?: string;
					pc4?: string | null;
					pseudoniem?: string;
					roepnaam?: string;
					updated_at?: string;
					wijk_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'clienten_begeleider_id_fkey';
						columns: ['begeleider_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'clienten_casusregisseur_id_fkey';
						columns: ['casusregisseur_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'clienten_consulent_id_fkey';
						columns: ['consulent_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'clienten_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: true;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'clienten_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: false;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'clienten_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'clienten_wijk_id_fkey';
						columns: ['wijk_id'];
						isOneToOne: false;
						referencedRelation: 'wijken';
						referencedColumns: ['id'];
					}
				];
			};
			contact_beleid: {
				Row: { dagen: number | null; fase: string; organisatie_id: string };
				Insert: { dagen?: number | null; fase: string; organisatie_id: string };
				Update: { dagen?: number | null; fase?: string; organisatie_id?: string };
				Relationships: [
					{
						foreignKeyName: 'contact_beleid_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			contact_meldingen: {
				Row: { dag: string; op: string; soort: string; traject_id: string };
				Insert: { dag: string; op?: string; soort: string; traject_id: string };
				Update: { dag?: string; op?: string; soort?: string; traject_id?: string };
				Relationships: [
					{
						foreignKeyName: 'contact_meldingen_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			contacten: {
				Row: {
					created_at: string;
					dag: string;
					door: string | null;
					hoe: string;
					id: string;
					ingetrokken_op: string | null;
					nazorg: boolean;
					notitie: string;
					partij: string;
					stemming: string;
					traject_id: string;
					vervangt: string | null;
					vrijwilliger_id: string | null;
					waakvlam: boolean;
				};
				Insert: {
					created_at?: string;
					dag: string;
					door?: string | null;
					hoe: string;
					id?: string;
					ingetrokken_op?: string | null;
					nazorg?: boolean;
					notitie?: string;
					partij: string;
					stemming: string;
					traject_id: string;
					vervangt?: string | null;
					vrijwilliger_id?: string | null;
					waakvlam?: boolean;
				};
				Update: {
					created_at?: string;
					dag?: string;
					door?: string | null;
					hoe?: string;
					id?: string;
					ingetrokken_op?: string | null;
					nazorg?: boolean;
					notitie?: string;
					partij?: string;
					stemming?: string;
					traject_id?: string;
					vervangt?: string | null;
					vrijwilliger_id?: string | null;
					waakvlam?: boolean;
				};
				Relationships: [
					{
						foreignKeyName: 'contacten_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'contacten_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'contacten_vervangt_fkey';
						columns: ['vervangt'];
						isOneToOne: true;
						referencedRelation: 'contacten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'contacten_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			contactlinks: {
				Row: {
					client_id: string;
					created_at: string;
					gemaakt_door: string | null;
					hash: string;
					id: string;
					ingetrokken_op: string | null;
				};
				Insert: {
					client_id: string;
					created_at?: string;
					gemaakt_door?: string | null;
					hash: string;
					id?: string;
					ingetrokken_op?: string | null;
				};
				Update: {
					client_id?: string;
					created_at?: string;
					gemaakt_door?: string | null;
					hash?: string;
					id?: string;
					ingetrokken_op?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'contactlinks_client_id_fkey';
						columns: ['client_id'];
						isOneToOne: false;
						referencedRelation: 'clienten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'contactlinks_gemaakt_door_fkey';
						columns: ['gemaakt_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			contactvragen: {
				Row: {
					aantal: number;
					client_id: string;
					id: string;
					laatst_op: string;
					op: string;
					opgepakt_door: string | null;
					opgepakt_op: string | null;
					soort: string;
					tekst: string;
					traject_id: string | null;
					via: string;
				};
				Insert: {
					aantal?: number;
					client_id: string;
					id?: string;
					laatst_op?: string;
					op?: string;
					opgepakt_door?: string | null;
					opgepakt_op?: string | null;
					soort: string;
					tekst?: string;
					traject_id?: string | null;
					via: string;
				};
				Update: {
					aantal?: number;
					client_id?: string;
					id?: string;
					laatst_op?: string;
					op?: string;
					opgepakt_door?: string | null;
					opgepakt_op?: string | null;
					soort?: string;
					tekst?: string;
					traject_id?: string | null;
					via?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'contactvragen_client_id_fkey';
						columns: ['client_id'];
						isOneToOne: false;
						referencedRelation: 'clienten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'contactvragen_opgepakt_door_fkey';
						columns: ['opgepakt_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'contactvragen_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			controle_antwoorden: {
				Row: { aanbod_id: string; antwoord: string | null; link_id: string; op: string | null };
				Insert: {
					aanbod_id: string;
					antwoord?: string | null;
					link_id: string;
					op?: string | null;
				};
				Update: {
					aanbod_id?: string;
					antwoord?: string | null;
					link_id?: string;
					op?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'controle_antwoorden_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'controle_antwoorden_link_id_fkey';
						columns: ['link_id'];
						isOneToOne: false;
						referencedRelation: 'controle_links';
						referencedColumns: ['id'];
					}
				];
			};
			controle_links: {
				Row: {
					created_at: string;
					doel: string;
					gebruikt_op: string | null;
					hash: string;
					id: string;
					organisatie_id: string;
					verloopt_op: string;
				};
				Insert: {
					created_at?: string;
					doel?: string;
					gebruikt_op?: string | null;
					hash: string;
					id?: string;
					organisatie_id: string;
					verloopt_op?: string;
				};
				Update: {
					created_at?: string;
					doel?: string;
					gebruikt_op?: string | null;
					hash?: string;
					id?: string;
					organisatie_id?: string;
					verloopt_op?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'controle_links_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			controle_mails: {
				Row: {
					aanbod_ids: string[];
					gelukt: boolean;
					id: string;
					op: string;
					organisatie_id: string;
					soort: string;
				};
				Insert: {
					aanbod_ids: string[];
					gelukt: boolean;
					id?: string;
					op?: string;
					organisatie_id: string;
					soort: string;
				};
				Update: {
					aanbod_ids?: string[];
					gelukt?: boolean;
					id?: string;
					op?: string;
					organisatie_id?: string;
					soort?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'controle_mails_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			controle_toewijzingen: {
				Row: { aanbod_id: string; created_at: string; toegewezen_aan: string };
				Insert: { aanbod_id: string; created_at?: string; toegewezen_aan: string };
				Update: { aanbod_id?: string; created_at?: string; toegewezen_aan?: string };
				Relationships: [
					{
						foreignKeyName: 'controle_toewijzingen_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: true;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'controle_toewijzingen_toegewezen_aan_fkey';
						columns: ['toegewezen_aan'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			crisisbladen: {
				Row: {
					bellen: Json;
					door: string | null;
					helpt: string;
					helpt_niet: string;
					signalen: string;
					traject_id: string;
					updated_at: string;
					versie: number;
				};
				Insert: {
					bellen?: Json;
					door?: string | null;
					helpt?: string;
					helpt_niet?: string;
					signalen?: string;
					traject_id: string;
					updated_at?: string;
					versie?: number;
				};
				Update: {
					bellen?: Json;
					door?: string | null;
					helpt?: string;
					helpt_niet?: string;
					signalen?: string;
					traject_id?: string;
					updated_at?: string;
					versie?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'crisisbladen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'crisisbladen_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: true;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			doel_versies: {
				Row: {
					doel_id: string;
					door: string | null;
					id: string;
					op: string;
					samen: string[];
					streef_op: string | null;
					tekst: string;
					versie: number;
					waarom: string;
				};
				Insert: {
					doel_id: string;
					door?: string | null;
					id?: string;
					op?: string;
					samen: string[];
					streef_op?: string | null;
					tekst: string;
					versie: number;
					waarom?: string;
				};
				Update: {
					doel_id?: string;
					door?: string | null;
					id?: string;
					op?: string;
					samen?: string[];
					streef_op?: string | null;
					tekst?: string;
					versie?: number;
					waarom?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'doel_versies_doel_id_fkey';
						columns: ['doel_id'];
						isOneToOne: false;
						referencedRelation: 'doelen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'doel_versies_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			doel_woorden: {
				Row: {
					doel_id: string;
					door: string | null;
					gelukt: boolean;
					id: string;
					op: string;
					woorden: string;
				};
				Insert: {
					doel_id: string;
					door?: string | null;
					gelukt: boolean;
					id?: string;
					op?: string;
					woorden?: string;
				};
				Update: {
					doel_id?: string;
					door?: string | null;
					gelukt?: boolean;
					id?: string;
					op?: string;
					woorden?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'doel_woorden_doel_id_fkey';
						columns: ['doel_id'];
						isOneToOne: false;
						referencedRelation: 'doelen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'doel_woorden_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			doelen: {
				Row: {
					created_at: string;
					gesloten_op: string | null;
					id: string;
					oplossing: string;
					plek: number | null;
					reden: string;
					resultaatgebied: string;
					stappen: Json;
					status: string;
					streef_op: string | null;
					tekst: string;
					traject_id: string;
					updated_at: string;
					versie: number;
				};
				Insert: {
					created_at?: string;
					gesloten_op?: string | null;
					id?: string;
					oplossing: string;
					plek?: number | null;
					reden?: string;
					resultaatgebied: string;
					stappen?: Json;
					status?: string;
					streef_op?: string | null;
					tekst: string;
					traject_id: string;
					updated_at?: string;
					versie?: number;
				};
				Update: {
					created_at?: string;
					gesloten_op?: string | null;
					id?: string;
					oplossing?: string;
					plek?: number | null;
					reden?: string;
					resultaatgebied?: string;
					stappen?: Json;
					status?: string;
					streef_op?: string | null;
					tekst?: string;
					traject_id?: string;
					updated_at?: string;
					versie?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'doelen_resultaatgebied_fkey';
						columns: ['resultaatgebied'];
						isOneToOne: false;
						referencedRelation: 'resultaatgebieden';
						referencedColumns: ['code'];
					},
					{
						foreignKeyName: 'doelen_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			doelgroepen: {
				Row: { code: string; naam: string; volgorde: number };
				Insert: { code: string; naam: string; volgorde: number };
				Update: { code?: string; naam?: string; volgorde?: number };
				Relationships: [];
			};
			driehoek_fasen: {
				Row: {
					door: string | null;
					driehoek_id: string;
					id: string;
					naar: string;
					op: string;
					partij: string;
					reden: string | null;
					soort: string;
					van: string;
				};
				Insert: {
					door?: string | null;
					driehoek_id: string;
					id?: string;
					naar: string;
					op?: string;
					partij: string;
					reden?: string | null;
					soort: string;
					van: string;
				};
				Update: {
					door?: string | null;
					driehoek_id?: string;
					id?: string;
					naar?: string;
					op?: string;
					partij?: string;
					reden?: string | null;
					soort?: string;
					van?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'driehoek_fasen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'driehoek_fasen_driehoek_id_fkey';
						columns: ['driehoek_id'];
						isOneToOne: false;
						referencedRelation: 'driehoeken';
						referencedColumns: ['id'];
					}
				];
			};
			driehoek_stappen: {
				Row: {
					contact_id: string | null;
					driehoek_id: string;
					gedaan_door: string | null;
					gedaan_op: string;
					id: string;
					notitie: string;
					ongedaan_op: string | null;
					stap: string;
				};
				Insert: {
					contact_id?: string | null;
					driehoek_id: string;
					gedaan_door?: string | null;
					gedaan_op?: string;
					id?: string;
					notitie?: string;
					ongedaan_op?: string | null;
					stap: string;
				};
				Update: {
					contact_id?: string | null;
					driehoek_id?: string;
					gedaan_door?: string | null;
					gedaan_op?: string;
					id?: string;
					notitie?: string;
					ongedaan_op?: string | null;
					stap?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'driehoek_stappen_contact_id_fkey';
						columns: ['contact_id'];
						isOneToOne: true;
						referencedRelation: 'contacten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'driehoek_stappen_driehoek_id_fkey';
						columns: ['driehoek_id'];
						isOneToOne: false;
						referencedRelation: 'driehoeken';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'driehoek_stappen_gedaan_door_fkey';
						columns: ['gedaan_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			driehoeken: {
				Row: {
					created_at: string;
					fase: string;
					fase_sinds: string;
					gestart_op: string;
					id: string;
					koppeling_id: string;
					traject_id: string;
					updated_at: string;
					versie: number;
					vrijwilliger_id: string;
					waakvlam_op: string | null;
				};
				Insert: {
					created_at?: string;
					fase?: string;
					fase_sinds?: string;
					gestart_op?: string;
					id?: string;
					koppeling_id: string;
					traject_id: string;
					updated_at?: string;
					versie?: number;
					vrijwilliger_id: string;
					waakvlam_op?: string | null;
				};
				Update: {
					created_at?: string;
					fase?: string;
					fase_sinds?: string;
					gestart_op?: string;
					id?: string;
					koppeling_id?: string;
					traject_id?: string;
					updated_at?: string;
					versie?: number;
					vrijwilliger_id?: string;
					waakvlam_op?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'driehoeken_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: true;
						referencedRelation: 'koppelingen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'driehoeken_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'driehoeken_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			dubbel_besluiten: {
				Row: {
					aanbod_a: string;
					aanbod_b: string;
					besluit: string;
					blijft: string | null;
					created_at: string;
					door: string | null;
					id: string;
					mee: Json | null;
					na: string | null;
					teruggezet_op: string | null;
					voor: Json | null;
				};
				Insert: {
					aanbod_a: string;
					aanbod_b: string;
					besluit: string;
					blijft?: string | null;
					created_at?: string;
					door?: string | null;
					id?: string;
					mee?: Json | null;
					na?: string | null;
					teruggezet_op?: string | null;
					voor?: Json | null;
				};
				Update: {
					aanbod_a?: string;
					aanbod_b?: string;
					besluit?: string;
					blijft?: string | null;
					created_at?: string;
					door?: string | null;
					id?: string;
					mee?: Json | null;
					na?: string | null;
					teruggezet_op?: string | null;
					voor?: Json | null;
				};
				Relationships: [
					{
						foreignKeyName: 'dubbel_besluiten_aanbod_a_fkey';
						columns: ['aanbod_a'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'dubbel_besluiten_aanbod_b_fkey';
						columns: ['aanbod_b'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'dubbel_besluiten_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			evaluatie_antwoorden: {
				Row: {
					antwoorden: Json;
					door: string | null;
					evaluatie_id: string;
					id: string;
					kant: string;
					updated_at: string;
					versie: number;
					verstuurd_op: string | null;
					vrijwilliger_id: string | null;
					wijze: string;
				};
				Insert: {
					antwoorden?: Json;
					door?: string | null;
					evaluatie_id: string;
					id?: string;
					kant: string;
					updated_at?: string;
					versie?: number;
					verstuurd_op?: string | null;
					vrijwilliger_id?: string | null;
					wijze?: string;
				};
				Update: {
					antwoorden?: Json;
					door?: string | null;
					evaluatie_id?: string;
					id?: string;
					kant?: string;
					updated_at?: string;
					versie?: number;
					verstuurd_op?: string | null;
					vrijwilliger_id?: string | null;
					wijze?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'evaluatie_antwoorden_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'evaluatie_antwoorden_evaluatie_id_fkey';
						columns: ['evaluatie_id'];
						isOneToOne: false;
						referencedRelation: 'evaluaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'evaluatie_antwoorden_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			evaluatie_zrm: {
				Row: {
					door: string | null;
					evaluatie_id: string;
					niveaus: Json;
					op: string;
					versie: number;
				};
				Insert: {
					door?: string | null;
					evaluatie_id: string;
					niveaus: Json;
					op?: string;
					versie?: number;
				};
				Update: {
					door?: string | null;
					evaluatie_id?: string;
					niveaus?: Json;
					op?: string;
					versie?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'evaluatie_zrm_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'evaluatie_zrm_evaluatie_id_fkey';
						columns: ['evaluatie_id'];
						isOneToOne: true;
						referencedRelation: 'evaluaties';
						referencedColumns: ['id'];
					}
				];
			};
			evaluaties: {
				Row: {
					created_at: string;
					dag: string;
					gevraagd_door: string | null;
					id: string;
					moment: string;
					traject_id: string;
				};
				Insert: {
					created_at?: string;
					dag: string;
					gevraagd_door?: string | null;
					id?: string;
					moment: string;
					traject_id: string;
				};
				Update: {
					created_at?: string;
					dag?: string;
					gevraagd_door?: string | null;
					id?: string;
					moment?: string;
					traject_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'evaluaties_gevraagd_door_fkey';
						columns: ['gevraagd_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'evaluaties_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			fase_overgangen: {
				Row: { naar: string; partijen: string[]; soort: string; van: string; vereist: string[] };
				Insert: {
					naar: string;
					partijen: string[];
					soort: string;
					van: string;
					vereist?: string[];
				};
				Update: {
					naar?: string;
					partijen?: string[];
					soort?: string;
					van?: string;
					vereist?: string[];
				};
				Relationships: [];
			};
			fase_ritmes: {
				Row: {
					code: string;
					elke: number;
					gemeente_id: string | null;
					id: string;
					organisatie_id: string | null;
					updated_at: string;
				};
				Insert: {
					code: string;
					elke: number;
					gemeente_id?: string | null;
					id?: string;
					organisatie_id?: string | null;
					updated_at?: string;
				};
				Update: {
					code?: string;
					elke?: number;
					gemeente_id?: string | null;
					id?: string;
					organisatie_id?: string | null;
					updated_at?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'fase_ritmes_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: false;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'fase_ritmes_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			gebruikers: {
				Row: { created_at: string; id: string; naam: string; updated_at: string };
				Insert: { created_at?: string; id: string; naam: string; updated_at?: string };
				Update: { created_at?: string; id?: string; naam?: string; updated_at?: string };
				Relationships: [];
			};
			gedeelde_lijstjes: {
				Row: {
					aanbod_ids: string[];
					code: string;
					gemaakt_op: string;
					taal: string;
					titel: string | null;
					verloopt_op: string;
				};
				Insert: {
					aanbod_ids: string[];
					code: string;
					gemaakt_op?: string;
					taal: string;
					titel?: string | null;
					verloopt_op?: string;
				};
				Update: {
					aanbod_ids?: string[];
					code?: string;
					gemaakt_op?: string;
					taal?: string;
					titel?: string | null;
					verloopt_op?: string;
				};
				Relationships: [];
			};
			gemeenten: {
				Row: {
					bron: string;
					bron_hash: string | null;
					code: string | null;
					created_at: string;
					gebied: unknown | null;
					id: string;
					lat: number | null;
					lng: number | null;
					naam: string;
					punt: unknown | null;
					slug: string;
					sociaal_team_email: string | null;
					sociaal_team_naam: string | null;
					sociaal_team_telefoon: string | null;
					sociaal_team_website: string | null;
					updated_at: string;
				};
				Insert: {
					bron?: string;
					bron_hash?: string | null;
					code?: string | null;
					created_at?: string;
					gebied?: unknown | null;
					id?: string;
					lat?: number | null;
					lng?: number | null;
					naam: string;
					punt?: never;
					slug: string;
					sociaal_team_email?: string | null;
					sociaal_team_naam?: string | null;
					sociaal_team_telefoon?: string | null;
					sociaal_team_website?: string | null;
					updated_at?: string;
				};
				Update: {
					bron?: string;
					bron_hash?: string | null;
					code?: string | null;
					created_at?: string;
					gebied?: unknown | null;
					id?: string;
					lat?: number | null;
					lng?: number | null;
					naam?: string;
					punt?: never;
					slug?: string;
					sociaal_team_email?: string | null;
					sociaal_team_naam?: string | null;
					sociaal_team_telefoon?: string | null;
					sociaal_team_website?: string | null;
					updated_at?: string;
				};
				Relationships: [];
			};
			gesprek_beleid: {
				Row: { bewaar_maanden: number; id: boolean };
				Insert: { bewaar_maanden?: number; id?: boolean };
				Update: { bewaar_maanden?: number; id?: boolean };
				Relationships: [];
			};
			gesprek_berichten: {
				Row: {
					als: string | null;
					door: string | null;
					id: string;
					koppeling_id: string;
					op: string;
					soort: string;
					tekst: string;
					teruggenomen_op: string | null;
				};
				Insert: {
					als?: string | null;
					door?: string | null;
					id?: string;
					koppeling_id: string;
					op?: string;
					soort?: string;
					tekst?: string;
					teruggenomen_op?: string | null;
				};
				Update: {
					als?: string | null;
					door?: string | null;
					id?: string;
					koppeling_id?: string;
					op?: string;
					soort?: string;
					tekst?: string;
					teruggenomen_op?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'gesprek_berichten_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'gesprek_berichten_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: false;
						referencedRelation: 'gesprekken';
						referencedColumns: ['koppeling_id'];
					}
				];
			};
			gesprek_deelnemers: {
				Row: {
					als: string;
					gebruiker_id: string;
					gelezen_tot: string | null;
					koppeling_id: string;
					sinds: string;
					tot: string | null;
				};
				Insert: {
					als: string;
					gebruiker_id: string;
					gelezen_tot?: string | null;
					koppeling_id: string;
					sinds?: string;
					tot?: string | null;
				};
				Update: {
					als?: string;
					gebruiker_id?: string;
					gelezen_tot?: string | null;
					koppeling_id?: string;
					sinds?: string;
					tot?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'gesprek_deelnemers_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'gesprek_deelnemers_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: false;
						referencedRelation: 'gesprekken';
						referencedColumns: ['koppeling_id'];
					}
				];
			};
			gesprek_meldingen: {
				Row: {
					afgehandeld_door: string | null;
					afgehandeld_op: string | null;
					als: string;
					bericht_id: string;
					door: string | null;
					id: string;
					op: string;
					organisatie_id: string;
					reden: string;
					uitkomst: string;
				};
				Insert: {
					afgehandeld_door?: string | null;
					afgehandeld_op?: string | null;
					als: string;
					bericht_id: string;
					door?: string | null;
					id?: string;
					op?: string;
					organisatie_id: string;
					reden?: string;
					uitkomst?: string;
				};
				Update: {
					afgehandeld_door?: string | null;
					afgehandeld_op?: string | null;
					als?: string;
					bericht_id?: string;
					door?: string | null;
					id?: string;
					op?: string;
					organisatie_id?: string;
					reden?: string;
					uitkomst?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'gesprek_meldingen_afgehandeld_door_fkey';
						columns: ['afgehandeld_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'gesprek_meldingen_bericht_id_fkey';
						columns: ['bericht_id'];
						isOneToOne: false;
						referencedRelation: 'gesprek_berichten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'gesprek_meldingen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'gesprek_meldingen_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			gesprekken: {
				Row: {
					created_at: string;
					einde_op: string | null;
					gesloten_hoe: string | null;
					gesloten_op: string | null;
					koppeling_id: string;
				};
				Insert: {
					created_at?: string;
					einde_op?: string | null;
					gesloten_hoe?: string | null;
					gesloten_op?: string | null;
					koppeling_id: string;
				};
				Update: {
					created_at?: string;
					einde_op?: string | null;
					gesloten_hoe?: string | null;
					gesloten_op?: string | null;
					koppeling_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'gesprekken_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: true;
						referencedRelation: 'koppelingen';
						referencedColumns: ['id'];
					}
				];
			};
			gesprekritmes: {
				Row: { maanden: number; traject_id: string; updated_at: string };
				Insert: { maanden: number; traject_id: string; updated_at?: string };
				Update: { maanden?: number; traject_id?: string; updated_at?: string };
				Relationships: [
					{
						foreignKeyName: 'gesprekritmes_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: true;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			gespreksverslagen: {
				Row: { door: string | null; gesprek_id: string; op: string; tekst: string; versie: number };
				Insert: {
					door?: string | null;
					gesprek_id: string;
					op?: string;
					tekst: string;
					versie?: number;
				};
				Update: {
					door?: string | null;
					gesprek_id?: string;
					op?: string;
					tekst?: string;
					versie?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'gespreksverslagen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'gespreksverslagen_gesprek_id_fkey';
						columns: ['gesprek_id'];
						isOneToOne: true;
						referencedRelation: 'voortgangsgesprekken';
						referencedColumns: ['id'];
					}
				];
			};
			gesprekvoorbereidingen: {
				Row: {
					antwoorden: Json;
					gedeeld_met: string[];
					gesprek_id: string;
					updated_at: string;
					versie: number;
					verstuurd_op: string | null;
				};
				Insert: {
					antwoorden?: Json;
					gedeeld_met?: string[];
					gesprek_id: string;
					updated_at?: string;
					versie?: number;
					verstuurd_op?: string | null;
				};
				Update: {
					antwoorden?: Json;
					gedeeld_met?: string[];
					gesprek_id?: string;
					updated_at?: string;
					versie?: number;
					verstuurd_op?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'gesprekvoorbereidingen_gesprek_id_fkey';
						columns: ['gesprek_id'];
						isOneToOne: true;
						referencedRelation: 'voortgangsgesprekken';
						referencedColumns: ['id'];
					}
				];
			};
			groep_hulpvragen: {
				Row: {
					antwoord: boolean | null;
					antwoord_door: string | null;
					antwoord_op: string | null;
					groep_id: string;
					hulpvraag_id: string;
					koppeling_id: string | null;
				};
				Insert: {
					antwoord?: boolean | null;
					antwoord_door?: string | null;
					antwoord_op?: string | null;
					groep_id: string;
					hulpvraag_id: string;
					koppeling_id?: string | null;
				};
				Update: {
					antwoord?: boolean | null;
					antwoord_door?: string | null;
					antwoord_op?: string | null;
					groep_id?: string;
					hulpvraag_id?: string;
					koppeling_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'groep_hulpvragen_antwoord_door_fkey';
						columns: ['antwoord_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'groep_hulpvragen_groep_id_fkey';
						columns: ['groep_id'];
						isOneToOne: false;
						referencedRelation: 'groepen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'groep_hulpvragen_hulpvraag_id_fkey';
						columns: ['hulpvraag_id'];
						isOneToOne: false;
						referencedRelation: 'hulpvragen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'groep_hulpvragen_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: false;
						referencedRelation: 'koppelingen';
						referencedColumns: ['id'];
					}
				];
			};
			groepen: {
				Row: {
					aanbod_id: string | null;
					created_at: string;
					dagdeel: string;
					effect: Json;
					gemaakt_door: string | null;
					id: string;
					locatie_id: string;
					naam: string;
					organisatie_id: string;
					status: string;
					teruggedraaid_op: string | null;
					thema: string;
				};
				Insert: {
					aanbod_id?: string | null;
					created_at?: string;
					dagdeel: string;
					effect?: Json;
					gemaakt_door?: string | null;
					id?: string;
					locatie_id: string;
					naam: string;
					organisatie_id: string;
					status?: string;
					teruggedraaid_op?: string | null;
					thema: string;
				};
				Update: {
					aanbod_id?: string | null;
					created_at?: string;
					dagdeel?: string;
					effect?: Json;
					gemaakt_door?: string | null;
					id?: string;
					locatie_id?: string;
					naam?: string;
					organisatie_id?: string;
					status?: string;
					teruggedraaid_op?: string | null;
					thema?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'groepen_gemaakt_door_fkey';
						columns: ['gemaakt_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'groepen_locatie_id_fkey';
						columns: ['locatie_id'];
						isOneToOne: false;
						referencedRelation: 'locaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'groepen_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			hulpvraag_resultaatgebieden: {
				Row: { hulpvraag_id: string; resultaatgebied: string };
				Insert: { hulpvraag_id: string; resultaatgebied: string };
				Update: { hulpvraag_id?: string; resultaatgebied?: string };
				Relationships: [
					{
						foreignKeyName: 'hulpvraag_resultaatgebieden_hulpvraag_id_fkey';
						columns: ['hulpvraag_id'];
						isOneToOne: false;
						referencedRelation: 'hulpvragen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'hulpvraag_resultaatgebieden_resultaatgebied_fkey';
						columns: ['resultaatgebied'];
						isOneToOne: false;
						referencedRelation: 'resultaatgebieden';
						referencedColumns: ['code'];
					}
				];
			};
			hulpvraag_tussenstappen: {
				Row: { door: string | null; hulpvraag_id: string; mag: boolean; op: string; reden: string };
				Insert: {
					door?: string | null;
					hulpvraag_id: string;
					mag: boolean;
					op?: string;
					reden?: string;
				};
				Update: {
					door?: string | null;
					hulpvraag_id?: string;
					mag?: boolean;
					op?: string;
					reden?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'hulpvraag_tussenstappen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'hulpvraag_tussenstappen_hulpvraag_id_fkey';
						columns: ['hulpvraag_id'];
						isOneToOne: true;
						referencedRelation: 'hulpvragen';
						referencedColumns: ['id'];
					}
				];
			};
			hulpvragen: {
				Row: {
					belangrijk: string;
					client_id: string;
					complex: boolean;
					complex_reden: string | null;
					created_at: string;
					dagdelen: string[];
					gemaakt_door: string | null;
					geslacht_wens: string | null;
					id: string;
					kan_zelf: string[];
					max_afstand_km: number | null;
					past_niet: string;
					persoonlijk: boolean;
					status: string;
					taken: string[];
					talen: string[];
					tot: string | null;
					updated_at: string;
					uren_per_week: number | null;
					vanaf: string | null;
					voor_geslacht: string | null;
					wijk_id: string | null;
					zoekt: string;
				};
				Insert: {
					belangrijk?: string;
					client_id: string;
					complex?: boolean;
					complex_reden?: string | null;
					created_at?: string;
					dagdelen?: string[];
					gemaakt_door?: string | null;
					geslacht_wens?: string | null;
					id?: string;
					kan_zelf?: string[];
					max_afstand_km?: number | null;
					past_niet?: string;
					persoonlijk?: boolean;
					status?: string;
					taken?: string[];
					talen?: string[];
					tot?: string | null;
					updated_at?: string;
					uren_per_week?: number | null;
					vanaf?: string | null;
					voor_geslacht?: string | null;
					wijk_id?: string | null;
					zoekt?: string;
				};
				Update: {
					belangrijk?: string;
					client_id?: string;
					complex?: boolean;
					complex_reden?: string | null;
					created_at?: string;
					dagdelen?: string[];
					gemaakt_door?: string | null;
					geslacht_wens?: string | null;
					id?: string;
					kan_zelf?: string[];
					max_afstand_km?: number | null;
					past_niet?: string;
					persoonlijk?: boolean;
					status?: string;
					taken?: string[];
					talen?: string[];
					tot?: string | null;
					updated_at?: string;
					uren_per_week?: number | null;
					vanaf?: string | null;
					voor_geslacht?: string | null;
					wijk_id?: string | null;
					zoekt?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'hulpvragen_client_id_fkey';
						columns: ['client_id'];
						isOneToOne: false;
						referencedRelation: 'clienten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'hulpvragen_gemaakt_door_fkey';
						columns: ['gemaakt_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'hulpvragen_wijk_id_fkey';
						columns: ['wijk_id'];
						isOneToOne: false;
						referencedRelation: 'wijken';
						referencedColumns: ['id'];
					}
				];
			};
			kaart_stand: {
				Row: { een: boolean; versie: number };
				Insert: { een?: boolean; versie?: number };
				Update: { een?: boolean; versie?: number };
				Relationships: [];
			};
			koppelgewichten: {
				Row: {
					aanbod_afstand: number;
					aanbod_dagdelen: number;
					aanbod_doelgroep: number;
					aanbod_gebieden: number;
					aanbod_gratis: number;
					aanbod_plaatsen: number;
					aanbod_wijk: number;
					gemeente_id: string | null;
					id: string;
					maatje_afstand: number;
					maatje_belasting: number;
					maatje_dagdelen: number;
					maatje_doelgroep: number;
					maatje_ervaringsdeskundig: number;
					maatje_gebieden: number;
					maatje_interesses: number;
					maatje_wachttijd: number;
					ronde_max_weken: number;
					ronde_per_week: number;
					ronde_spreiding: number;
					updated_at: string;
				};
				Insert: {
					aanbod_afstand?: number;
					aanbod_dagdelen?: number;
					aanbod_doelgroep?: number;
					aanbod_gebieden?: number;
					aanbod_gratis?: number;
					aanbod_plaatsen?: number;
					aanbod_wijk?: number;
					gemeente_id?: string | null;
					id?: string;
					maatje_afstand?: number;
					maatje_belasting?: number;
					maatje_dagdelen?: number;
					maatje_doelgroep?: number;
					maatje_ervaringsdeskundig?: number;
					maatje_gebieden?: number;
					maatje_interesses?: number;
					maatje_wachttijd?: number;
					ronde_max_weken?: number;
					ronde_per_week?: number;
					ronde_spreiding?: number;
					updated_at?: string;
				};
				Update: {
					aanbod_afstand?: number;
					aanbod_dagdelen?: number;
					aanbod_doelgroep?: number;
					aanbod_gebieden?: number;
					aanbod_gratis?: number;
					aanbod_plaatsen?: number;
					aanbod_wijk?: number;
					gemeente_id?: string | null;
					id?: string;
					maatje_afstand?: number;
					maatje_belasting?: number;
					maatje_dagdelen?: number;
					maatje_doelgroep?: number;
					maatje_ervaringsdeskundig?: number;
					maatje_gebieden?: number;
					maatje_interesses?: number;
					maatje_wachttijd?: number;
					ronde_max_weken?: number;
					ronde_per_week?: number;
					ronde_spreiding?: number;
					updated_at?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'koppelgewichten_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: true;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					}
				];
			};
			koppeling_evaluaties: {
				Row: {
					door: string | null;
					gedaan_op: string;
					koppeling_id: string;
					moment: string;
					notitie: string;
				};
				Insert: {
					door?: string | null;
					gedaan_op: string;
					koppeling_id: string;
					moment: string;
					notitie?: string;
				};
				Update: {
					door?: string | null;
					gedaan_op?: string;
					koppeling_id?: string;
					moment?: string;
					notitie?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'koppeling_evaluaties_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppeling_evaluaties_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: false;
						referencedRelation: 'koppelingen';
						referencedColumns: ['id'];
					}
				];
			};
			koppeling_kennismakingen: {
				Row: {
					created_at: string;
					dag: string;
					gepland_door: string | null;
					id: string;
					koppeling_id: string;
					locatie_id: string | null;
					plek: string;
					status: string;
					tijd: string;
					uitkomst: string | null;
					updated_at: string;
					volgnummer: number;
				};
				Insert: {
					created_at?: string;
					dag: string;
					gepland_door?: string | null;
					id?: string;
					koppeling_id: string;
					locatie_id?: string | null;
					plek: string;
					status?: string;
					tijd: string;
					uitkomst?: string | null;
					updated_at?: string;
					volgnummer?: number;
				};
				Update: {
					created_at?: string;
					dag?: string;
					gepland_door?: string | null;
					id?: string;
					koppeling_id?: string;
					locatie_id?: string | null;
					plek?: string;
					status?: string;
					tijd?: string;
					uitkomst?: string | null;
					updated_at?: string;
					volgnummer?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'koppeling_kennismakingen_gepland_door_fkey';
						columns: ['gepland_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppeling_kennismakingen_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: false;
						referencedRelation: 'koppelingen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppeling_kennismakingen_locatie_id_fkey';
						columns: ['locatie_id'];
						isOneToOne: false;
						referencedRelation: 'locaties';
						referencedColumns: ['id'];
					}
				];
			};
			koppeling_klikken: {
				Row: {
					besproken_op: string | null;
					door: string | null;
					id: string;
					kant: string;
					koppeling_id: string;
					moment: string;
					namens: boolean;
					oordeel: string;
					op: string;
					woorden: string;
				};
				Insert: {
					besproken_op?: string | null;
					door?: string | null;
					id?: string;
					kant: string;
					koppeling_id: string;
					moment: string;
					namens?: boolean;
					oordeel: string;
					op?: string;
					woorden?: string;
				};
				Update: {
					besproken_op?: string | null;
					door?: string | null;
					id?: string;
					kant?: string;
					koppeling_id?: string;
					moment?: string;
					namens?: boolean;
					oordeel?: string;
					op?: string;
					woorden?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'koppeling_klikken_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppeling_klikken_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: false;
						referencedRelation: 'koppelingen';
						referencedColumns: ['id'];
					}
				];
			};
			koppeling_stappen: {
				Row: { naar: string; partijen: string[]; van: string; vereist: string[] };
				Insert: { naar: string; partijen: string[]; van: string; vereist?: string[] };
				Update: { naar?: string; partijen?: string[]; van?: string; vereist?: string[] };
				Relationships: [];
			};
			koppeling_uitstel: {
				Row: { koppeling_id: string; op: string; reden: string; tot: string };
				Insert: { koppeling_id: string; op?: string; reden?: string; tot: string };
				Update: { koppeling_id?: string; op?: string; reden?: string; tot?: string };
				Relationships: [
					{
						foreignKeyName: 'koppeling_uitstel_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: true;
						referencedRelation: 'koppelingen';
						referencedColumns: ['id'];
					}
				];
			};
			koppelingen: {
				Row: {
					aanbod_id: string | null;
					akkoord_op: string | null;
					bericht: string;
					client_antwoord: boolean | null;
					client_door: string | null;
					client_op: string | null;
					client_wijze: string | null;
					coordinator_antwoord: boolean | null;
					coordinator_op: string | null;
					created_at: string;
					dagdelen: string[];
					einde_op: string | null;
					einde_reden: string | null;
					einde_toelichting: string;
					hulpvraag_id: string;
					id: string;
					reden_nee: string | null;
					redenen: Json;
					start_op: string | null;
					status: string;
					updated_at: string;
					voorgesteld_door: string | null;
					vrijwilliger_antwoord: boolean | null;
					vrijwilliger_id: string | null;
					vrijwilliger_op: string | null;
				};
				Insert: {
					aanbod_id?: string | null;
					akkoord_op?: string | null;
					bericht?: string;
					client_antwoord?: boolean | null;
					client_door?: string | null;
					client_op?: string | null;
					client_wijze?: string | null;
					coordinator_antwoord?: boolean | null;
					coordinator_op?: string | null;
					created_at?: string;
					dagdelen?: string[];
					einde_op?: string | null;
					einde_reden?: string | null;
					einde_toelichting?: string;
					hulpvraag_id: string;
					id?: string;
					reden_nee?: string | null;
					redenen?: Json;
					start_op?: string | null;
					status?: string;
					updated_at?: string;
					voorgesteld_door?: string | null;
					vrijwilliger_antwoord?: boolean | null;
					vrijwilliger_id?: string | null;
					vrijwilliger_op?: string | null;
				};
				Update: {
					aanbod_id?: string | null;
					akkoord_op?: string | null;
					bericht?: string;
					client_antwoord?: boolean | null;
					client_door?: string | null;
					client_op?: string | null;
					client_wijze?: string | null;
					coordinator_antwoord?: boolean | null;
					coordinator_op?: string | null;
					created_at?: string;
					dagdelen?: string[];
					einde_op?: string | null;
					einde_reden?: string | null;
					einde_toelichting?: string;
					hulpvraag_id?: string;
					id?: string;
					reden_nee?: string | null;
					redenen?: Json;
					start_op?: string | null;
					status?: string;
					updated_at?: string;
					voorgesteld_door?: string | null;
					vrijwilliger_antwoord?: boolean | null;
					vrijwilliger_id?: string | null;
					vrijwilliger_op?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'koppelingen_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppelingen_client_door_fkey';
						columns: ['client_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppelingen_hulpvraag_id_fkey';
						columns: ['hulpvraag_id'];
						isOneToOne: false;
						referencedRelation: 'hulpvragen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppelingen_voorgesteld_door_fkey';
						columns: ['voorgesteld_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppelingen_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			koppelronde_regels: {
				Row: {
					hulpvraag_id: string;
					id: string;
					koppeling_id: string | null;
					overgeslagen: string | null;
					redenen: Json;
					ronde_id: string;
					score: number;
					vast: boolean;
					vrijwilliger_id: string;
				};
				Insert: {
					hulpvraag_id: string;
					id?: string;
					koppeling_id?: string | null;
					overgeslagen?: string | null;
					redenen?: Json;
					ronde_id: string;
					score: number;
					vast?: boolean;
					vrijwilliger_id: string;
				};
				Update: {
					hulpvraag_id?: string;
					id?: string;
					koppeling_id?: string | null;
					overgeslagen?: string | null;
					redenen?: Json;
					ronde_id?: string;
					score?: number;
					vast?: boolean;
					vrijwilliger_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'koppelronde_regels_hulpvraag_id_fkey';
						columns: ['hulpvraag_id'];
						isOneToOne: false;
						referencedRelation: 'hulpvragen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppelronde_regels_koppeling_id_fkey';
						columns: ['koppeling_id'];
						isOneToOne: false;
						referencedRelation: 'koppelingen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppelronde_regels_ronde_id_fkey';
						columns: ['ronde_id'];
						isOneToOne: false;
						referencedRelation: 'koppelrondes';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'koppelronde_regels_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			koppelrondes: {
				Row: {
					created_at: string;
					gemaakt_door: string | null;
					id: string;
					niet: Json;
					organisaties: string[];
					status: string;
					teruggedraaid_op: string | null;
					toegepast_op: string | null;
					verslag: Json;
				};
				Insert: {
					created_at?: string;
					gemaakt_door?: string | null;
					id?: string;
					niet?: Json;
					organisaties: string[];
					status?: string;
					teruggedraaid_op?: string | null;
					toegepast_op?: string | null;
					verslag?: Json;
				};
				Update: {
					created_at?: string;
					gemaakt_door?: string | null;
					id?: string;
					niet?: Json;
					organisaties?: string[];
					status?: string;
					teruggedraaid_op?: string | null;
					toegepast_op?: string | null;
					verslag?: Json;
				};
				Relationships: [
					{
						foreignKeyName: 'koppelrondes_gemaakt_door_fkey';
						columns: ['gemaakt_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			lidmaatschappen: {
				Row: {
					created_at: string;
					gebruiker_id: string;
					id: string;
					organisatie_id: string;
					rol: string;
				};
				Insert: {
					created_at?: string;
					gebruiker_id: string;
					id?: string;
					organisatie_id: string;
					rol: string;
				};
				Update: {
					created_at?: string;
					gebruiker_id?: string;
					id?: string;
					organisatie_id?: string;
					rol?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'lidmaatschappen_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'lidmaatschappen_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			locatie_ruimtes: {
				Row: {
					dagdelen: string[];
					gezegd_op: string;
					locatie_id: string;
					mensen: number;
					opmerking: string;
					organisatie_id: string;
				};
				Insert: {
					dagdelen?: string[];
					gezegd_op?: string;
					locatie_id: string;
					mensen: number;
					opmerking?: string;
					organisatie_id: string;
				};
				Update: {
					dagdelen?: string[];
					gezegd_op?: string;
					locatie_id?: string;
					mensen?: number;
					opmerking?: string;
					organisatie_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'locatie_ruimtes_locatie_id_fkey';
						columns: ['locatie_id'];
						isOneToOne: true;
						referencedRelation: 'locaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'locatie_ruimtes_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			locaties: {
				Row: {
					adres: string | null;
					bereikbaar: string | null;
					bron: string;
					bron_hash: string | null;
					bron_id: string | null;
					created_at: string;
					gemeente_id: string | null;
					id: string;
					lat: number | null;
					lng: number | null;
					melding: string | null;
					naam: string | null;
					organisatie_id: string | null;
					plaats: string | null;
					postcode: string | null;
					punt: unknown | null;
					rolstoel: boolean | null;
					updated_at: string;
					wijk_id: string | null;
				};
				Insert: {
					adres?: string | null;
					bereikbaar?: string | null;
					bron?: string;
					bron_hash?: string | null;
					bron_id?: string | null;
					created_at?: string;
					gemeente_id?: string | null;
					id?: string;
					lat?: number | null;
					lng?: number | null;
					melding?: string | null;
					naam?: string | null;
					organisatie_id?: string | null;
					plaats?: string | null;
					postcode?: string | null;
					punt?: never;
					rolstoel?: boolean | null;
					updated_at?: string;
					wijk_id?: string | null;
				};
				Update: {
					adres?: string | null;
					bereikbaar?: string | null;
					bron?: string;
					bron_hash?: string | null;
					bron_id?: string | null;
					created_at?: string;
					gemeente_id?: string | null;
					id?: string;
					lat?: number | null;
					lng?: number | null;
					melding?: string | null;
					naam?: string | null;
					organisatie_id?: string | null;
					plaats?: string | null;
					postcode?: string | null;
					punt?: never;
					rolstoel?: boolean | null;
					updated_at?: string;
					wijk_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'locaties_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: false;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'locaties_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'locaties_wijk_id_fkey';
						columns: ['wijk_id'];
						isOneToOne: false;
						referencedRelation: 'wijken';
						referencedColumns: ['id'];
					}
				];
			};
			maatje_uitvallen: {
				Row: {
					door: string | null;
					driehoek_id: string;
					id: string;
					oorzaak: string;
					op: string;
					overgenomen_door: string | null;
					overgenomen_op: string | null;
					tot: string | null;
					uren: number;
					vanaf: string;
				};
				Insert: {
					door?: string | null;
					driehoek_id: string;
					id?: string;
					oorzaak: string;
					op?: string;
					overgenomen_door?: string | null;
					overgenomen_op?: string | null;
					tot?: string | null;
					uren?: number;
					vanaf?: string;
				};
				Update: {
					door?: string | null;
					driehoek_id?: string;
					id?: string;
					oorzaak?: string;
					op?: string;
					overgenomen_door?: string | null;
					overgenomen_op?: string | null;
					tot?: string | null;
					uren?: number;
					vanaf?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'maatje_uitvallen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'maatje_uitvallen_driehoek_id_fkey';
						columns: ['driehoek_id'];
						isOneToOne: false;
						referencedRelation: 'driehoeken';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'maatje_uitvallen_overgenomen_door_fkey';
						columns: ['overgenomen_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			meldingen_aanbod: {
				Row: {
					aanbod_id: string;
					afgehandeld_door: string | null;
					afgehandeld_op: string | null;
					created_at: string;
					email: string | null;
					id: string;
					tekst: string;
					telefoon: string | null;
					tijden: string | null;
					uitkomst: string | null;
					van: string;
					wat: string;
				};
				Insert: {
					aanbod_id: string;
					afgehandeld_door?: string | null;
					afgehandeld_op?: string | null;
					created_at?: string;
					email?: string | null;
					id?: string;
					tekst?: string;
					telefoon?: string | null;
					tijden?: string | null;
					uitkomst?: string | null;
					van: string;
					wat: string;
				};
				Update: {
					aanbod_id?: string;
					afgehandeld_door?: string | null;
					afgehandeld_op?: string | null;
					created_at?: string;
					email?: string | null;
					id?: string;
					tekst?: string;
					telefoon?: string | null;
					tijden?: string | null;
					uitkomst?: string | null;
					van?: string;
					wat?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'meldingen_aanbod_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'meldingen_aanbod_afgehandeld_door_fkey';
						columns: ['afgehandeld_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			nazorg: {
				Row: {
					door: string | null;
					traject_id: string;
					updated_at: string;
					uur: boolean;
					versie: number;
					waakvlam: boolean;
					waakvlam_gedaan_op: string | null;
					waakvlam_op: string | null;
					waakvlam_reden: string;
				};
				Insert: {
					door?: string | null;
					traject_id: string;
					updated_at?: string;
					uur?: boolean;
					versie?: number;
					waakvlam?: boolean;
					waakvlam_gedaan_op?: string | null;
					waakvlam_op?: string | null;
					waakvlam_reden?: string;
				};
				Update: {
					door?: string | null;
					traject_id?: string;
					updated_at?: string;
					uur?: boolean;
					versie?: number;
					waakvlam?: boolean;
					waakvlam_gedaan_op?: string | null;
					waakvlam_op?: string | null;
					waakvlam_reden?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'nazorg_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'nazorg_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: true;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			nazorg_uren: {
				Row: { dag: string; gedaan_op: string | null; maand: string; traject_id: string };
				Insert: { dag: string; gedaan_op?: string | null; maand: string; traject_id: string };
				Update: { dag?: string; gedaan_op?: string | null; maand?: string; traject_id?: string };
				Relationships: [
					{
						foreignKeyName: 'nazorg_uren_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			netwerkbeelden: {
				Row: {
					client_id: string;
					dag: string;
					door: string | null;
					id: string;
					mensen: Json;
					updated_at: string;
					versie: number;
					wijze: string;
				};
				Insert: {
					client_id: string;
					dag?: string;
					door?: string | null;
					id?: string;
					mensen: Json;
					updated_at?: string;
					versie?: number;
					wijze: string;
				};
				Update: {
					client_id?: string;
					dag?: string;
					door?: string | null;
					id?: string;
					mensen?: Json;
					updated_at?: string;
					versie?: number;
					wijze?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'netwerkbeelden_client_id_fkey';
						columns: ['client_id'];
						isOneToOne: false;
						referencedRelation: 'clienten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'netwerkbeelden_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			openingstijden: {
				Row: {
					aanbod_id: string;
					dag: number;
					id: string;
					locatie_id: string | null;
					tot: string;
					van: string;
				};
				Insert: {
					aanbod_id: string;
					dag: number;
					id?: string;
					locatie_id?: string | null;
					tot: string;
					van: string;
				};
				Update: {
					aanbod_id?: string;
					dag?: number;
					id?: string;
					locatie_id?: string | null;
					tot?: string;
					van?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'openingstijden_aanbod_id_fkey';
						columns: ['aanbod_id'];
						isOneToOne: false;
						referencedRelation: 'aanbod';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'openingstijden_locatie_id_fkey';
						columns: ['locatie_id'];
						isOneToOne: false;
						referencedRelation: 'locaties';
						referencedColumns: ['id'];
					}
				];
			};
			organisatie_besluiten: {
				Row: {
					besluit: string;
					blijft: string | null;
					created_at: string;
					door: string | null;
					id: string;
					na: Json | null;
					organisatie_a: string;
					organisatie_b: string;
					teruggezet_op: string | null;
					verhuisd: Json | null;
					voor: Json | null;
				};
				Insert: {
					besluit: string;
					blijft?: string | null;
					created_at?: string;
					door?: string | null;
					id?: string;
					na?: Json | null;
					organisatie_a: string;
					organisatie_b: string;
					teruggezet_op?: string | null;
					verhuisd?: Json | null;
					voor?: Json | null;
				};
				Update: {
					besluit?: string;
					blijft?: string | null;
					created_at?: string;
					door?: string | null;
					id?: string;
					na?: Json | null;
					organisatie_a?: string;
					organisatie_b?: string;
					teruggezet_op?: string | null;
					verhuisd?: Json | null;
					voor?: Json | null;
				};
				Relationships: [
					{
						foreignKeyName: 'organisatie_besluiten_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'organisatie_besluiten_organisatie_a_fkey';
						columns: ['organisatie_a'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'organisatie_besluiten_organisatie_b_fkey';
						columns: ['organisatie_b'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			organisatie_wijzigingen: {
				Row: {
					besloten_door: string | null;
					besloten_op: string | null;
					created_at: string;
					door: string | null;
					gelezen_op: string | null;
					id: string;
					nieuw: Json;
					organisatie_id: string;
					oud: Json;
					reden: string | null;
					status: string;
				};
				Insert: {
					besloten_door?: string | null;
					besloten_op?: string | null;
					created_at?: string;
					door?: string | null;
					gelezen_op?: string | null;
					id?: string;
					nieuw: Json;
					organisatie_id: string;
					oud: Json;
					reden?: string | null;
					status?: string;
				};
				Update: {
					besloten_door?: string | null;
					besloten_op?: string | null;
					created_at?: string;
					door?: string | null;
					gelezen_op?: string | null;
					id?: string;
					nieuw?: Json;
					organisatie_id?: string;
					oud?: Json;
					reden?: string | null;
					status?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'organisatie_wijzigingen_besloten_door_fkey';
						columns: ['besloten_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'organisatie_wijzigingen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'organisatie_wijzigingen_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			organisaties: {
				Row: {
					bron: string;
					bron_hash: string | null;
					bron_id: string | null;
					controlemail: boolean;
					created_at: string;
					email: string | null;
					gemeente_id: string | null;
					id: string;
					naam: string;
					omschrijving: string;
					samengevoegd_met: string | null;
					slug: string;
					soort: string;
					status: string;
					telefoon: string | null;
					updated_at: string;
					website: string | null;
					zoekt_vrijwilligers: boolean;
				};
				Insert: {
					bron?: string;
					bron_hash?: string | null;
					bron_id?: string | null;
					controlemail?: boolean;
					created_at?: string;
					email?: string | null;
					gemeente_id?: string | null;
					id?: string;
					naam: string;
					omschrijving?: string;
					samengevoegd_met?: string | null;
					slug: string;
					soort?: string;
					status?: string;
					telefoon?: string | null;
					updated_at?: string;
					website?: string | null;
					zoekt_vrijwilligers?: boolean;
				};
				Update: {
					bron?: string;
					bron_hash?: string | null;
					bron_id?: string | null;
					controlemail?: boolean;
					created_at?: string;
					email?: string | null;
					gemeente_id?: string | null;
					id?: string;
					naam?: string;
					omschrijving?: string;
					samengevoegd_met?: string | null;
					slug?: string;
					soort?: string;
					status?: string;
					telefoon?: string | null;
					updated_at?: string;
					website?: string | null;
					zoekt_vrijwilligers?: boolean;
				};
				Relationships: [
					{
						foreignKeyName: 'organisaties_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: false;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'organisaties_samengevoegd_met_fkey';
						columns: ['samengevoegd_met'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			overdracht_akkoorden: {
				Row: {
					akkoord: boolean;
					dag: string;
					door: string | null;
					id: string;
					naam: string;
					op: string;
					overdracht_id: string;
					partij: string;
					versie: number;
					wijze: string;
					woorden: string;
				};
				Insert: {
					akkoord: boolean;
					dag: string;
					door?: string | null;
					id?: string;
					naam: string;
					op?: string;
					overdracht_id: string;
					partij: string;
					versie: number;
					wijze?: string;
					woorden?: string;
				};
				Update: {
					akkoord?: boolean;
					dag?: string;
					door?: string | null;
					id?: string;
					naam?: string;
					op?: string;
					overdracht_id?: string;
					partij?: string;
					versie?: number;
					wijze?: string;
					woorden?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'overdracht_akkoorden_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'overdracht_akkoorden_overdracht_id_fkey';
						columns: ['overdracht_id'];
						isOneToOne: false;
						referencedRelation: 'overdrachten';
						referencedColumns: ['id'];
					}
				];
			};
			overdrachten: {
				Row: {
					aanwezig: string[];
					aanwezig_anders: string;
					created_at: string;
					dag: string;
					driehoek_id: string;
					hoe_vaak: string;
					id: string;
					lukt_niet: string;
					nodig: string;
					rond_op: string | null;
					signalen: string;
					updated_at: string;
					versie: number;
					vervallen_op: string | null;
					voorgelegd_op: string | null;
					wat_helpt: string;
					wie_bellen: string;
					wie_doet_wat: string;
				};
				Insert: {
					aanwezig?: string[];
					aanwezig_anders?: string;
					created_at?: string;
					dag: string;
					driehoek_id: string;
					hoe_vaak?: string;
					id?: string;
					lukt_niet?: string;
					nodig?: string;
					rond_op?: string | null;
					signalen?: string;
					updated_at?: string;
					versie?: number;
					vervallen_op?: string | null;
					voorgelegd_op?: string | null;
					wat_helpt?: string;
					wie_bellen?: string;
					wie_doet_wat?: string;
				};
				Update: {
					aanwezig?: string[];
					aanwezig_anders?: string;
					created_at?: string;
					dag?: string;
					driehoek_id?: string;
					hoe_vaak?: string;
					id?: string;
					lukt_niet?: string;
					nodig?: string;
					rond_op?: string | null;
					signalen?: string;
					updated_at?: string;
					versie?: number;
					vervallen_op?: string | null;
					voorgelegd_op?: string | null;
					wat_helpt?: string;
					wie_bellen?: string;
					wie_doet_wat?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'overdrachten_driehoek_id_fkey';
						columns: ['driehoek_id'];
						isOneToOne: false;
						referencedRelation: 'driehoeken';
						referencedColumns: ['id'];
					}
				];
			};
			pad_mails: {
				Row: {
					gelukt: boolean;
					id: string;
					op: string;
					organisatie_id: string;
					stappen: string[];
					vrijwilliger_id: string | null;
				};
				Insert: {
					gelukt?: boolean;
					id?: string;
					op?: string;
					organisatie_id: string;
					stappen: string[];
					vrijwilliger_id?: string | null;
				};
				Update: {
					gelukt?: boolean;
					id?: string;
					op?: string;
					organisatie_id?: string;
					stappen?: string[];
					vrijwilliger_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'pad_mails_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			piketpaaltjes: {
				Row: {
					bereikt_op: string | null;
					bereikt_voor: string;
					created_at: string;
					doel_id: string;
					gezet_door: string | null;
					id: string;
					meldt_door: string;
					tekst: string;
					updated_at: string;
					versie: number;
					vervallen_op: string | null;
					woorden: string;
				};
				Insert: {
					bereikt_op?: string | null;
					bereikt_voor: string;
					created_at?: string;
					doel_id: string;
					gezet_door?: string | null;
					id?: string;
					meldt_door: string;
					tekst: string;
					updated_at?: string;
					versie?: number;
					vervallen_op?: string | null;
					woorden?: string;
				};
				Update: {
					bereikt_op?: string | null;
					bereikt_voor?: string;
					created_at?: string;
					doel_id?: string;
					gezet_door?: string | null;
					id?: string;
					meldt_door?: string;
					tekst?: string;
					updated_at?: string;
					versie?: number;
					vervallen_op?: string | null;
					woorden?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'piketpaaltjes_doel_id_fkey';
						columns: ['doel_id'];
						isOneToOne: false;
						referencedRelation: 'doelen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'piketpaaltjes_gezet_door_fkey';
						columns: ['gezet_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			plan_antwoorden: {
				Row: {
					akkoord: boolean;
					gegeven_op: string;
					id: string;
					op: string;
					plan_versie_id: string;
					reden: string;
					vastgelegd_door: string | null;
					vastgelegd_naam: string;
					wijze: string;
				};
				Insert: {
					akkoord: boolean;
					gegeven_op: string;
					id?: string;
					op?: string;
					plan_versie_id: string;
					reden?: string;
					vastgelegd_door?: string | null;
					vastgelegd_naam: string;
					wijze: string;
				};
				Update: {
					akkoord?: boolean;
					gegeven_op?: string;
					id?: string;
					op?: string;
					plan_versie_id?: string;
					reden?: string;
					vastgelegd_door?: string | null;
					vastgelegd_naam?: string;
					wijze?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'plan_antwoorden_plan_versie_id_fkey';
						columns: ['plan_versie_id'];
						isOneToOne: false;
						referencedRelation: 'plan_versies';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'plan_antwoorden_vastgelegd_door_fkey';
						columns: ['vastgelegd_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			plan_onderdelen: {
				Row: { code: string; soort: string; verplicht: boolean; volgorde: number };
				Insert: { code: string; soort: string; verplicht: boolean; volgorde: number };
				Update: { code?: string; soort?: string; verplicht?: boolean; volgorde?: number };
				Relationships: [];
			};
			plan_overgangen: {
				Row: { naar: string; van: string; wie: string };
				Insert: { naar: string; van: string; wie: string };
				Update: { naar?: string; van?: string; wie?: string };
				Relationships: [];
			};
			plan_versies: {
				Row: {
					aanleiding: string;
					bewerkt_op: string;
					created_at: string;
					door: string | null;
					id: string;
					inhoud: Json;
					nummer: number | null;
					soort: string;
					status: string;
					traject_id: string;
					vastgesteld_naam: string | null;
					vastgesteld_op: string | null;
					versie: number;
					vervangen_op: string | null;
				};
				Insert: {
					aanleiding?: string;
					bewerkt_op?: string;
					created_at?: string;
					door?: string | null;
					id?: string;
					inhoud: Json;
					nummer?: number | null;
					soort: string;
					status?: string;
					traject_id: string;
					vastgesteld_naam?: string | null;
					vastgesteld_op?: string | null;
					versie?: number;
					vervangen_op?: string | null;
				};
				Update: {
					aanleiding?: string;
					bewerkt_op?: string;
					created_at?: string;
					door?: string | null;
					id?: string;
					inhoud?: Json;
					nummer?: number | null;
					soort?: string;
					status?: string;
					traject_id?: string;
					vastgesteld_naam?: string | null;
					vastgesteld_op?: string | null;
					versie?: number;
					vervangen_op?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'plan_versies_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'plan_versies_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			postcodes: {
				Row: {
					bron: string;
					bron_hash: string | null;
					gemeente: string;
					lat: number;
					lng: number;
					pc4: string;
					plaats: string;
					provincie: string | null;
					soort: string | null;
				};
				Insert: {
					bron?: string;
					bron_hash?: string | null;
					gemeente: string;
					lat: number;
					lng: number;
					pc4: string;
					plaats: string;
					provincie?: string | null;
					soort?: string | null;
				};
				Update: {
					bron?: string;
					bron_hash?: string | null;
					gemeente?: string;
					lat?: number;
					lng?: number;
					pc4?: string;
					plaats?: string;
					provincie?: string | null;
					soort?: string | null;
				};
				Relationships: [];
			};
			postvak: {
				Row: {
					aantal: number;
					gebruiker_id: string;
					gelezen_op: string | null;
					gemaild_op: string | null;
					id: string;
					kenmerk: Json;
					op: string;
					pad: string;
					soort: string;
				};
				Insert: {
					aantal?: number;
					gebruiker_id: string;
					gelezen_op?: string | null;
					gemaild_op?: string | null;
					id?: string;
					kenmerk?: Json;
					op?: string;
					pad: string;
					soort: string;
				};
				Update: {
					aantal?: number;
					gebruiker_id?: string;
					gelezen_op?: string | null;
					gemaild_op?: string | null;
					id?: string;
					kenmerk?: Json;
					op?: string;
					pad?: string;
					soort?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'postvak_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			postvak_keuzes: {
				Row: { gebruiker_id: string; soort: string; wijze: string };
				Insert: { gebruiker_id: string; soort: string; wijze: string };
				Update: { gebruiker_id?: string; soort?: string; wijze?: string };
				Relationships: [
					{
						foreignKeyName: 'postvak_keuzes_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			postvak_mails: {
				Row: {
					dag: string;
					gebruiker_id: string;
					gegaan_op: string | null;
					genomen_op: string;
					hash: string;
					id: string;
					met_week: boolean;
					mislukt_op: string | null;
					post_ids: string[];
					soort: string;
					soorten: string[];
				};
				Insert: {
					dag: string;
					gebruiker_id: string;
					gegaan_op?: string | null;
					genomen_op: string;
					hash: string;
					id?: string;
					met_week?: boolean;
					mislukt_op?: string | null;
					post_ids: string[];
					soort: string;
					soorten: string[];
				};
				Update: {
					dag?: string;
					gebruiker_id?: string;
					gegaan_op?: string | null;
					genomen_op?: string;
					hash?: string;
					id?: string;
					met_week?: boolean;
					mislukt_op?: string | null;
					post_ids?: string[];
					soort?: string;
					soorten?: string[];
				};
				Relationships: [
					{
						foreignKeyName: 'postvak_mails_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			punten_gemeenten: {
				Row: { aan: boolean; gemeente_id: string; updated_at: string };
				Insert: { aan: boolean; gemeente_id: string; updated_at?: string };
				Update: { aan?: boolean; gemeente_id?: string; updated_at?: string };
				Relationships: [
					{
						foreignKeyName: 'punten_gemeenten_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: true;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					}
				];
			};
			puntenbeleid: {
				Row: {
					aan: boolean;
					id: boolean;
					max_per_week: number;
					punten_per_uur: number;
					updated_at: string;
				};
				Insert: {
					aan?: boolean;
					id?: boolean;
					max_per_week?: number;
					punten_per_uur?: number;
					updated_at?: string;
				};
				Update: {
					aan?: boolean;
					id?: boolean;
					max_per_week?: number;
					punten_per_uur?: number;
					updated_at?: string;
				};
				Relationships: [];
			};
			puntenboekingen: {
				Row: {
					bon_id: string | null;
					created_at: string;
					door: string | null;
					herstelt: string | null;
					hulp_op: string | null;
					id: string;
					reden: string;
					soort: string;
					taak: string | null;
					vrijwilliger_id: string | null;
				};
				Insert: {
					bon_id?: string | null;
					created_at?: string;
					door?: string | null;
					herstelt?: string | null;
					hulp_op?: string | null;
					id: string;
					reden?: string;
					soort: string;
					taak?: string | null;
					vrijwilliger_id?: string | null;
				};
				Update: {
					bon_id?: string | null;
					created_at?: string;
					door?: string | null;
					herstelt?: string | null;
					hulp_op?: string | null;
					id?: string;
					reden?: string;
					soort?: string;
					taak?: string | null;
					vrijwilliger_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'puntenboekingen_bon_id_fkey';
						columns: ['bon_id'];
						isOneToOne: false;
						referencedRelation: 'bonnen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'puntenboekingen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'puntenboekingen_herstelt_fkey';
						columns: ['herstelt'];
						isOneToOne: true;
						referencedRelation: 'puntenboekingen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'puntenboekingen_taak_fkey';
						columns: ['taak'];
						isOneToOne: false;
						referencedRelation: 'puntentaken';
						referencedColumns: ['code'];
					},
					{
						foreignKeyName: 'puntenboekingen_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			puntenregels: {
				Row: { boeking_id: string; punten: number; rekening_id: string };
				Insert: { boeking_id: string; punten: number; rekening_id: string };
				Update: { boeking_id?: string; punten?: number; rekening_id?: string };
				Relationships: [
					{
						foreignKeyName: 'puntenregels_boeking_id_fkey';
						columns: ['boeking_id'];
						isOneToOne: false;
						referencedRelation: 'puntenboekingen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'puntenregels_rekening_id_fkey';
						columns: ['rekening_id'];
						isOneToOne: false;
						referencedRelation: 'puntenrekeningen';
						referencedColumns: ['id'];
					}
				];
			};
			puntenrekeningen: {
				Row: {
					created_at: string;
					gebruiker_id: string | null;
					id: string;
					saldo: number;
					soort: string;
				};
				Insert: {
					created_at?: string;
					gebruiker_id?: string | null;
					id?: string;
					saldo?: number;
					soort: string;
				};
				Update: {
					created_at?: string;
					gebruiker_id?: string | null;
					id?: string;
					saldo?: number;
					soort?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'puntenrekeningen_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: true;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			puntentaken: {
				Row: { aan: boolean; code: string; naam: string; punten: number; volgorde: number };
				Insert: { aan?: boolean; code: string; naam: string; punten: number; volgorde?: number };
				Update: { aan?: boolean; code?: string; naam?: string; punten?: number; volgorde?: number };
				Relationships: [];
			};
			regelpunten: {
				Row: {
					created_at: string;
					geregeld_op: string | null;
					gezet_door: string | null;
					id: string;
					naam: string;
					tekst: string;
					traject_id: string;
					updated_at: string;
					versie: number;
					vervallen_op: string | null;
					voor: string;
					voorstel: string | null;
					wie: string;
				};
				Insert: {
					created_at?: string;
					geregeld_op?: string | null;
					gezet_door?: string | null;
					id?: string;
					naam?: string;
					tekst: string;
					traject_id: string;
					updated_at?: string;
					versie?: number;
					vervallen_op?: string | null;
					voor: string;
					voorstel?: string | null;
					wie: string;
				};
				Update: {
					created_at?: string;
					geregeld_op?: string | null;
					gezet_door?: string | null;
					id?: string;
					naam?: string;
					tekst?: string;
					traject_id?: string;
					updated_at?: string;
					versie?: number;
					vervallen_op?: string | null;
					voor?: string;
					voorstel?: string | null;
					wie?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'regelpunten_gezet_door_fkey';
						columns: ['gezet_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'regelpunten_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			resultaatgebieden: {
				Row: {
					code: string;
					is_resultaatgebied: boolean;
					naam: string;
					officiele_naam: string;
					volgorde: number;
					voorbeelden: string[];
				};
				Insert: {
					code: string;
					is_resultaatgebied?: boolean;
					naam: string;
					officiele_naam: string;
					volgorde: number;
					voorbeelden: string[];
				};
				Update: {
					code?: string;
					is_resultaatgebied?: boolean;
					naam?: string;
					officiele_naam?: string;
					volgorde?: number;
					voorbeelden?: string[];
				};
				Relationships: [];
			};
			soorten: {
				Row: {
					code: string;
					controle_na_maanden: number;
					naam: string;
					omschrijving: string;
					volgorde: number;
				};
				Insert: {
					code: string;
					controle_na_maanden?: number;
					naam: string;
					omschrijving: string;
					volgorde: number;
				};
				Update: {
					code?: string;
					controle_na_maanden?: number;
					naam?: string;
					omschrijving?: string;
					volgorde?: number;
				};
				Relationships: [];
			};
			synoniemen: {
				Row: {
					bedoelt: string;
					created_at: string;
					id: string;
					ook: string;
					updated_at: string;
					zegt: string;
				};
				Insert: {
					bedoelt: string;
					created_at?: string;
					id?: string;
					ook?: string;
					updated_at?: string;
					zegt: string;
				};
				Update: {
					bedoelt?: string;
					created_at?: string;
					id?: string;
					ook?: string;
					updated_at?: string;
					zegt?: string;
				};
				Relationships: [];
			};
			taken: {
				Row: { aan: boolean; laatst: string | null; naam: string };
				Insert: { aan?: boolean; laatst?: string | null; naam: string };
				Update: { aan?: boolean; laatst?: string | null; naam?: string };
				Relationships: [];
			};
			toegangslog: {
				Row: {
					client_id: string;
					delen: string[];
					gebruiker_id: string | null;
					id: string;
					op: string;
					organisatie: string | null;
					wat: string;
					wie: string;
				};
				Insert: {
					client_id: string;
					delen?: string[];
					gebruiker_id?: string | null;
					id?: string;
					op?: string;
					organisatie?: string | null;
					wat: string;
					wie: string;
				};
				Update: {
					client_id?: string;
					delen?: string[];
					gebruiker_id?: string | null;
					id?: string;
					op?: string;
					organisatie?: string | null;
					wat?: string;
					wie?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'toegangslog_client_id_fkey';
						columns: ['client_id'];
						isOneToOne: false;
						referencedRelation: 'clienten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'toegangslog_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			toestemmingen: {
				Row: {
					client_id: string;
					created_at: string;
					deel: string;
					doel: string;
					gegeven_op: string;
					geldig_tot: string | null;
					id: string;
					ingetrokken_naam: string | null;
					ingetrokken_op: string | null;
					ingetrokken_wijze: string | null;
					ontvanger_organisatie_id: string | null;
					ontvanger_soort: string;
					ontvanger_vrijwilliger_id: string | null;
					vastgelegd_door: string | null;
					wijze: string;
				};
				Insert: {
					client_id: string;
					created_at?: string;
					deel: string;
					doel: string;
					gegeven_op: string;
					geldig_tot?: string | null;
					id?: string;
					ingetrokken_naam?: string | null;
					ingetrokken_op?: string | null;
					ingetrokken_wijze?: string | null;
					ontvanger_organisatie_id?: string | null;
					ontvanger_soort: string;
					ontvanger_vrijwilliger_id?: string | null;
					vastgelegd_door?: string | null;
					wijze: string;
				};
				Update: {
					client_id?: string;
					created_at?: string;
					deel?: string;
					doel?: string;
					gegeven_op?: string;
					geldig_tot?: string | null;
					id?: string;
					ingetrokken_naam?: string | null;
					ingetrokken_op?: string | null;
					ingetrokken_wijze?: string | null;
					ontvanger_organisatie_id?: string | null;
					ontvanger_soort?: string;
					ontvanger_vrijwilliger_id?: string | null;
					vastgelegd_door?: string | null;
					wijze?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'toestemmingen_client_id_fkey';
						columns: ['client_id'];
						isOneToOne: false;
						referencedRelation: 'clienten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'toestemmingen_ontvanger_organisatie_id_fkey';
						columns: ['ontvanger_organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'toestemmingen_ontvanger_vrijwilliger_id_fkey';
						columns: ['ontvanger_vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'toestemmingen_vastgelegd_door_fkey';
						columns: ['vastgelegd_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			traject_aanbieders: {
				Row: {
					created_at: string;
					door: string | null;
					gestopt_op: string | null;
					id: string;
					organisatie_id: string;
					ozr: number | null;
					stop_reden: string | null;
					taak: string;
					tot: string | null;
					traject_id: string;
					van: string;
					vastgelegd_door: string | null;
				};
				Insert: {
					created_at?: string;
					door?: string | null;
					gestopt_op?: string | null;
					id?: string;
					organisatie_id: string;
					ozr?: number | null;
					stop_reden?: string | null;
					taak: string;
					tot?: string | null;
					traject_id: string;
					van: string;
					vastgelegd_door?: string | null;
				};
				Update: {
					created_at?: string;
					door?: string | null;
					gestopt_op?: string | null;
					id?: string;
					organisatie_id?: string;
					ozr?: number | null;
					stop_reden?: string | null;
					taak?: string;
					tot?: string | null;
					traject_id?: string;
					van?: string;
					vastgelegd_door?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'traject_aanbieders_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'traject_aanbieders_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'traject_aanbieders_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'traject_aanbieders_vastgelegd_door_fkey';
						columns: ['vastgelegd_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			traject_ozr: {
				Row: {
					door: string | null;
					id: string;
					op: string;
					ozr: number;
					reden: string;
					traject_id: string;
					vanaf: string;
				};
				Insert: {
					door?: string | null;
					id?: string;
					op?: string;
					ozr: number;
					reden?: string;
					traject_id: string;
					vanaf: string;
				};
				Update: {
					door?: string | null;
					id?: string;
					op?: string;
					ozr?: number;
					reden?: string;
					traject_id?: string;
					vanaf?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'traject_ozr_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'traject_ozr_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			trajecten: {
				Row: {
					arrangement: string;
					bedrag_cents: number | null;
					casusregisseur_id: string | null;
					client_id: string;
					created_at: string;
					eind_op: string;
					id: string;
					organisatie_id: string;
					overgang18: string | null;
					ozr: number;
					resultaat: string;
					resultaatgebied: string;
					start_op: string;
					status: string;
					updated_at: string;
					uren_toegekend: number | null;
					versie: number;
				};
				Insert: {
					arrangement?: string;
					bedrag_cents?: number | null;
					casusregisseur_id?: string | null;
					client_id: string;
					created_at?: string;
					eind_op: string;
					id?: string;
					organisatie_id: string;
					overgang18?: string | null;
					ozr: number;
					resultaat: string;
					resultaatgebied: string;
					start_op: string;
					status?: string;
					updated_at?: string;
					uren_toegekend?: number | null;
					versie?: number;
				};
				Update: {
					arrangement?: string;
					bedrag_cents?: number | null;
					casusregisseur_id?: string | null;
					client_id?: string;
					created_at?: string;
					eind_op?: string;
					id?: string;
					organisatie_id?: string;
					overgang18?: string | null;
					ozr?: number;
					resultaat?: string;
					resultaatgebied?: string;
					start_op?: string;
					status?: string;
					updated_at?: string;
					uren_toegekend?: number | null;
					versie?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'trajecten_casusregisseur_id_fkey';
						columns: ['casusregisseur_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'trajecten_client_id_fkey';
						columns: ['client_id'];
						isOneToOne: false;
						referencedRelation: 'clienten';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'trajecten_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'trajecten_resultaatgebied_fkey';
						columns: ['resultaatgebied'];
						isOneToOne: false;
						referencedRelation: 'resultaatgebieden';
						referencedColumns: ['code'];
					}
				];
			};
			uitnodigingen: {
				Row: {
					created_at: string;
					email: string;
					gemaild_op: string | null;
					hash: string;
					verloopt_op: string;
					vrijwilliger_id: string;
				};
				Insert: {
					created_at?: string;
					email: string;
					gemaild_op?: string | null;
					hash: string;
					verloopt_op?: string;
					vrijwilliger_id: string;
				};
				Update: {
					created_at?: string;
					email?: string;
					gemaild_op?: string | null;
					hash?: string;
					verloopt_op?: string;
					vrijwilliger_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'uitnodigingen_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: true;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			uren: {
				Row: {
					gepland: number;
					ozr: number | null;
					soort: string;
					traject_id: string;
					updated_at: string;
					versie: number;
					week: string;
					werkelijk: number | null;
				};
				Insert: {
					gepland?: number;
					ozr?: number | null;
					soort: string;
					traject_id: string;
					updated_at?: string;
					versie?: number;
					week: string;
					werkelijk?: number | null;
				};
				Update: {
					gepland?: number;
					ozr?: number | null;
					soort?: string;
					traject_id?: string;
					updated_at?: string;
					versie?: number;
					week?: string;
					werkelijk?: number | null;
				};
				Relationships: [
					{
						foreignKeyName: 'uren_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			uren_maatje: {
				Row: { driehoek_id: string; updated_at: string; uren: number; week: string };
				Insert: { driehoek_id: string; updated_at?: string; uren: number; week: string };
				Update: { driehoek_id?: string; updated_at?: string; uren?: number; week?: string };
				Relationships: [
					{
						foreignKeyName: 'uren_maatje_driehoek_id_fkey';
						columns: ['driehoek_id'];
						isOneToOne: false;
						referencedRelation: 'driehoeken';
						referencedColumns: ['id'];
					}
				];
			};
			verhelderingen: {
				Row: {
					aanvraag_id: string;
					antwoorden: Json;
					door: string | null;
					id: string;
					op: string;
					oplossing: string;
					reden: string;
					route: string;
					soort: string;
					stappen: Json;
					voorstel_route: string;
					voorstel_soort: string;
				};
				Insert: {
					aanvraag_id: string;
					antwoorden: Json;
					door?: string | null;
					id?: string;
					op?: string;
					oplossing: string;
					reden?: string;
					route: string;
					soort: string;
					stappen: Json;
					voorstel_route: string;
					voorstel_soort: string;
				};
				Update: {
					aanvraag_id?: string;
					antwoorden?: Json;
					door?: string | null;
					id?: string;
					op?: string;
					oplossing?: string;
					reden?: string;
					route?: string;
					soort?: string;
					stappen?: Json;
					voorstel_route?: string;
					voorstel_soort?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'verhelderingen_aanvraag_id_fkey';
						columns: ['aanvraag_id'];
						isOneToOne: false;
						referencedRelation: 'aanvraag_personen';
						referencedColumns: ['aanvraag_id'];
					},
					{
						foreignKeyName: 'verhelderingen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			verhelderingsvragen: {
				Row: {
					gemeente_id: string | null;
					id: string;
					telt: string;
					uitleg: string;
					volgorde: number;
					vraag: string;
				};
				Insert: {
					gemeente_id?: string | null;
					id?: string;
					telt: string;
					uitleg?: string;
					volgorde: number;
					vraag: string;
				};
				Update: {
					gemeente_id?: string | null;
					id?: string;
					telt?: string;
					uitleg?: string;
					volgorde?: number;
					vraag?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'verhelderingsvragen_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: false;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					}
				];
			};
			voortgangsgesprekken: {
				Row: {
					created_at: string;
					dag: string;
					genodigd: string[];
					gepland_door: string | null;
					id: string;
					minuten: number;
					netwerk: string;
					plek: string;
					soort: string;
					status: string;
					tijd: string;
					traject_id: string;
					updated_at: string;
					versie: number;
				};
				Insert: {
					created_at?: string;
					dag: string;
					genodigd: string[];
					gepland_door?: string | null;
					id?: string;
					minuten?: number;
					netwerk?: string;
					plek: string;
					soort: string;
					status?: string;
					tijd: string;
					traject_id: string;
					updated_at?: string;
					versie?: number;
				};
				Update: {
					created_at?: string;
					dag?: string;
					genodigd?: string[];
					gepland_door?: string | null;
					id?: string;
					minuten?: number;
					netwerk?: string;
					plek?: string;
					soort?: string;
					status?: string;
					tijd?: string;
					traject_id?: string;
					updated_at?: string;
					versie?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'voortgangsgesprekken_gepland_door_fkey';
						columns: ['gepland_door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'voortgangsgesprekken_traject_id_fkey';
						columns: ['traject_id'];
						isOneToOne: false;
						referencedRelation: 'trajecten';
						referencedColumns: ['id'];
					}
				];
			};
			vrijwilliger_notities: {
				Row: {
					created_at: string;
					door: string | null;
					doorgestreept_op: string | null;
					gewijzigd_op: string | null;
					id: string;
					tekst: string;
					vrijwilliger_id: string;
					zichtbaar: string;
				};
				Insert: {
					created_at?: string;
					door?: string | null;
					doorgestreept_op?: string | null;
					gewijzigd_op?: string | null;
					id?: string;
					tekst: string;
					vrijwilliger_id: string;
					zichtbaar: string;
				};
				Update: {
					created_at?: string;
					door?: string | null;
					doorgestreept_op?: string | null;
					gewijzigd_op?: string | null;
					id?: string;
					tekst?: string;
					vrijwilliger_id?: string;
					zichtbaar?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'vrijwilliger_notities_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'vrijwilliger_notities_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			vrijwilliger_resultaatgebieden: {
				Row: { resultaatgebied: string; vrijwilliger_id: string };
				Insert: { resultaatgebied: string; vrijwilliger_id: string };
				Update: { resultaatgebied?: string; vrijwilliger_id?: string };
				Relationships: [
					{
						foreignKeyName: 'vrijwilliger_resultaatgebieden_resultaatgebied_fkey';
						columns: ['resultaatgebied'];
						isOneToOne: false;
						referencedRelation: 'resultaatgebieden';
						referencedColumns: ['code'];
					},
					{
						foreignKeyName: 'vrijwilliger_resultaatgebieden_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			vrijwilliger_stappen: {
				Row: {
					created_at: string;
					door: string | null;
					geldig_tot: string | null;
					id: string;
					module_id: string | null;
					neemt_terug: string | null;
					op: string;
					soort: string;
					stand: string;
					vrijwilliger_id: string;
				};
				Insert: {
					created_at?: string;
					door?: string | null;
					geldig_tot?: string | null;
					id?: string;
					module_id?: string | null;
					neemt_terug?: string | null;
					op: string;
					soort: string;
					stand: string;
					vrijwilliger_id: string;
				};
				Update: {
					created_at?: string;
					door?: string | null;
					geldig_tot?: string | null;
					id?: string;
					module_id?: string | null;
					neemt_terug?: string | null;
					op?: string;
					soort?: string;
					stand?: string;
					vrijwilliger_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'vrijwilliger_stappen_door_fkey';
						columns: ['door'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'vrijwilliger_stappen_module_id_fkey';
						columns: ['module_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligersmodules';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'vrijwilliger_stappen_neemt_terug_fkey';
						columns: ['neemt_terug'];
						isOneToOne: true;
						referencedRelation: 'vrijwilliger_stappen';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'vrijwilliger_stappen_vrijwilliger_id_fkey';
						columns: ['vrijwilliger_id'];
						isOneToOne: false;
						referencedRelation: 'vrijwilligers';
						referencedColumns: ['id'];
					}
				];
			};
			vrijwilligers: {
				Row: {
					achternaam: string;
					beschikbaar_tot: string | null;
					beschikbaar_van: string | null;
					capaciteit: number;
					created_at: string;
					dagdelen: string[];
					doelgroepen: string[];
					email: string | null;
					ervaringsdeskundig: boolean;
					gebruiker_id: string | null;
					geslacht: string | null;
					geslacht_wens: string | null;
					gestopt_op: string | null;
					gestopt_reden: string | null;
					id: string;
					intake_op: string | null;
					interesses: string[];
					klaar_tot: string | null;
					lat: number | null;
					liever_niet: string[];
					lng: number | null;
					organisatie_id: string;
					over_mij: string;
					pauze_tot: string | null;
					pc4: string | null;
					punt: unknown | null;
					radius_km: number | null;
					stagiair: boolean;
					status: string;
					taken: string[];
					talen: string[];
					telefoon: string | null;
					updated_at: string;
					uren_per_week: number | null;
					vervoer: string | null;
					vog_op: string | null;
					voornaam: string;
				};
				Insert: {
					achternaam?: string;
					beschikbaar_tot?: string | null;
					beschikbaar_van?: string | null;
					capaciteit?: number;
					created_at?: string;
					dagdelen?: string[];
					doelgroepen?: string[];
					email?: string | null;
					ervaringsdeskundig?: boolean;
					gebruiker_id?: string | null;
					geslacht?: string | null;
					geslacht_wens?: string | null;
					gestopt_op?: string | null;
					gestopt_reden?: string | null;
					id?: string;
					intake_op?: string | null;
					interesses?: string[];
					klaar_tot?: string | null;
					lat?: number | null;
					liever_niet?: string[];
					lng?: number | null;
					organisatie_id: string;
					over_mij?: string;
					pauze_tot?: string | null;
					pc4?: string | null;
					punt?: never;
					radius_km?: number | null;
					stagiair?: boolean;
					status?: string;
					taken?: string[];
					talen?: string[];
					telefoon?: string | null;
					updated_at?: string;
					uren_per_week?: number | null;
					vervoer?: string | null;
					vog_op?: string | null;
					voornaam: string;
				};
				Update: {
					achternaam?: string;
					beschikbaar_tot?: string | null;
					beschikbaar_van?: string | null;
					capaciteit?: number;
					created_at?: string;
					dagdelen?: string[];
					doelgroepen?: string[];
					email?: string | null;
					ervaringsdeskundig?: boolean;
					gebruiker_id?: string | null;
					geslacht?: string | null;
					geslacht_wens?: string | null;
					gestopt_op?: string | null;
					gestopt_reden?: string | null;
					id?: string;
					intake_op?: string | null;
					interesses?: string[];
					klaar_tot?: string | null;
					lat?: number | null;
					liever_niet?: string[];
					lng?: number | null;
					organisatie_id?: string;
					over_mij?: string;
					pauze_tot?: string | null;
					pc4?: string | null;
					punt?: never;
					radius_km?: number | null;
					stagiair?: boolean;
					status?: string;
					taken?: string[];
					talen?: string[];
					telefoon?: string | null;
					updated_at?: string;
					uren_per_week?: number | null;
					vervoer?: string | null;
					vog_op?: string | null;
					voornaam?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'vrijwilligers_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: true;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'vrijwilligers_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			vrijwilligersbeleid: {
				Row: {
					herinner_weken: number;
					intake: boolean;
					mailen: boolean;
					organisatie_id: string;
					referenties: number;
					updated_at: string;
					vog: boolean;
					vog_jaren: number;
				};
				Insert: {
					herinner_weken?: number;
					intake?: boolean;
					mailen?: boolean;
					organisatie_id: string;
					referenties?: number;
					updated_at?: string;
					vog?: boolean;
					vog_jaren?: number;
				};
				Update: {
					herinner_weken?: number;
					intake?: boolean;
					mailen?: boolean;
					organisatie_id?: string;
					referenties?: number;
					updated_at?: string;
					vog?: boolean;
					vog_jaren?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'vrijwilligersbeleid_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: true;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			vrijwilligersmodules: {
				Row: {
					aan: boolean;
					created_at: string;
					geldig_maanden: number | null;
					id: string;
					naam: string;
					organisatie_id: string;
					verplicht: boolean;
				};
				Insert: {
					aan?: boolean;
					created_at?: string;
					geldig_maanden?: number | null;
					id?: string;
					naam: string;
					organisatie_id: string;
					verplicht?: boolean;
				};
				Update: {
					aan?: boolean;
					created_at?: string;
					geldig_maanden?: number | null;
					id?: string;
					naam?: string;
					organisatie_id?: string;
					verplicht?: boolean;
				};
				Relationships: [
					{
						foreignKeyName: 'vrijwilligersmodules_organisatie_id_fkey';
						columns: ['organisatie_id'];
						isOneToOne: false;
						referencedRelation: 'organisaties';
						referencedColumns: ['id'];
					}
				];
			};
			weekberichten: {
				Row: { gebruiker_id: string; op: string; week: string };
				Insert: { gebruiker_id: string; op?: string; week: string };
				Update: { gebruiker_id?: string; op?: string; week?: string };
				Relationships: [
					{
						foreignKeyName: 'weekberichten_gebruiker_id_fkey';
						columns: ['gebruiker_id'];
						isOneToOne: false;
						referencedRelation: 'gebruikers';
						referencedColumns: ['id'];
					}
				];
			};
			wijken: {
				Row: {
					bron: string;
					bron_hash: string | null;
					code: string | null;
					created_at: string;
					gebied: unknown | null;
					gemeente_id: string;
					id: string;
					lat: number | null;
					lng: number | null;
					naam: string;
					punt: unknown | null;
					slug: string;
					soort: string;
					updated_at: string;
				};
				Insert: {
					bron?: string;
					bron_hash?: string | null;
					code?: string | null;
					created_at?: string;
					gebied?: unknown | null;
					gemeente_id: string;
					id?: string;
					lat?: number | null;
					lng?: number | null;
					naam: string;
					punt?: never;
					slug: string;
					soort?: string;
					updated_at?: string;
				};
				Update: {
					bron?: string;
					bron_hash?: string | null;
					code?: string | null;
					created_at?: string;
					gebied?: unknown | null;
					gemeente_id?: string;
					id?: string;
					lat?: number | null;
					lng?: number | null;
					naam?: string;
					punt?: never;
					slug?: string;
					soort?: string;
					updated_at?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'wijken_gemeente_id_fkey';
						columns: ['gemeente_id'];
						isOneToOne: false;
						referencedRelation: 'gemeenten';
						referencedColumns: ['id'];
					}
				];
			};
		};
		Views: { [_ in never]: never };
		Functions: {
			aanbod_bewaren: {
				Args: { aanbod: string; gezien: number; invoer: Json; organisatie: string; waarom: string };
				Returns: Json;
			};
			aanbod_melden: {
				Args: { email: string; slug: string; tekst: string; wat: string };
				Returns: boolean;
			};
			aanbod_publiceren: {
				Args: { aanbod: string; gebieden: string[]; gezien?: string; soort: string };
				Returns: undefined;
			};
			aanbod_samenvoegen: {
				Args: { blijft: string; velden: string[]; weg: string };
				Returns: string;
			};
			aanbod_verhuisd: { Args: { oud: string }; Returns: string };
			aanmelden_bij: { Args: never; Returns: string[] };
			aanmelding_beginnen: { Args: { invoer: Json; link_hash: string }; Returns: undefined };
			aanmelding_bewaren: { Args: { invoer: Json; token: string }; Returns: string };
			aanmelding_indienen: {
				Args: { invoer: Json; nabij: string[]; token: string };
				Returns: string;
			};
			aanmelding_intrekken: { Args: { token: string }; Returns: string };
			aanmelding_kiezen: { Args: { bij: string; token: string }; Returns: string };
			aanmelding_niet_voor_ons: {
				Args: { aanmelding: string; organisatie: string; waarom: string };
				Returns: undefined;
			};
			aanmelding_verwelkomen: {
				Args: { aanmelding: string; link_hash: string; organisatie: string };
				Returns: Json;
			};
			aanmelding_volgen: { Args: { token: string }; Returns: Json };
			aanmeldingen_opruimen: { Args: never; Returns: number };
			aanvraag_aanvullen: { Args: { tekst: string; token: string }; Returns: string };
			aanvraag_afronden: {
				Args: { aanbod: string; aanvraag: string; sluitreden: string; uitkomst: string };
				Returns: undefined;
			};
			aanvraag_bereikbaar: {
				Args: { email: string; naam: string; telefoon: string; token: string };
				Returns: string;
			};
			aanvraag_indienen: { Args: { invoer: Json; link_hash: string }; Returns: boolean };
			aanvraag_loslaten: { Args: { aanvraag: string }; Returns: undefined };
			aanvraag_naar_hulpvraag: {
				Args: { aanvraag: string; dossier: Json; vraag: Json };
				Returns: string;
			};
			aanvraag_openen: { Args: { aanvraag: string }; Returns: Json };
			aanvraag_oppakken: { Args: { aanvraag: string }; Returns: undefined };
			aanvraag_terugnemen: { Args: { token: string }; Returns: string };
			aanvraag_verhelderen: { Args: { aanvraag: string; invoer: Json }; Returns: undefined };
			aanvraag_volgen: { Args: { token: string }; Returns: Json };
			aanvragen_opruimen: { Args: never; Returns: number };
			afbeelding: { Args: { id: string; maat: string }; Returns: string };
			afbeelding_bewaren: {
				Args: {
					aanbod: string;
					alt: string;
					breedte: number;
					groot: string;
					hoogte: number;
					klein: string;
					organisatie: string;
				};
				Returns: string;
			};
			afbeelding_weghalen: { Args: { afbeelding: string }; Returns: undefined };
			agenda_intrekken: { Args: never; Returns: undefined };
			agenda_lezen: { Args: { geheim: string }; Returns: Json };
			agenda_maken: { Args: { geheim_hash: string }; Returns: undefined };
			begeleiding_bewaren: {
				Args: { invoer: Json; was_versie?: number; welk: string; welke_driehoek: string };
				Returns: undefined;
			};
			bericht_melden: { Args: { waarom?: string; welk: string }; Returns: undefined };
			bericht_sturen: {
				Args: { sleutel: string; welke: string; woorden: string };
				Returns: undefined;
			};
			bericht_terugnemen: { Args: { welk: string }; Returns: undefined };
			bon_inwisselen: { Args: { bon_code: string }; Returns: number };
			bon_kopen: {
				Args: { contact: string; sleutel: string; vertel: string; wat: string };
				Returns: string;
			};
			bon_teruggeven: { Args: { bon: string }; Returns: undefined };
			contact_beleid_zetten: { Args: { keuzes: Json; organisatie: string }; Returns: undefined };
			contact_feiten: { Args: never; Returns: Json };
			contact_gegevens: { Args: never; Returns: Json };
			contact_intrekken: { Args: { contact: string }; Returns: undefined };
			contact_loggen: { Args: { invoer: Json; traject: string }; Returns: string };
			contact_seinen: {
				Args: { sinds: string; soort_sein: string; traject: string };
				Returns: boolean;
			};
			contacten_dit_jaar: { Args: never; Returns: number };
			contacten_lezen: {
				Args: { traject?: string; vanaf?: string };
				Returns: {
					created_at: string;
					dag: string;
					hoe: string;
					id: string;
					ingetrokken_op: string;
					nazorg: boolean;
					notitie: string;
					partij: string;
					stemming: string;
					traject_id: string;
					van_mij: boolean;
					vervangt: string;
					waakvlam: boolean;
					wie: string;
				}[];
			};
			contactlink_intrekken: { Args: { client: string }; Returns: undefined };
			contactlink_maken: { Args: { client: string; link_hash: string }; Returns: undefined };
			contactvraag_oppakken: { Args: { vraag: string }; Returns: undefined };
			controle_afhandelen: { Args: { aanbod: string; uitkomst: string }; Returns: undefined };
			controle_antwoorden: {
				Args: {
					aanbod: string;
					antwoord: string;
					tekst: string;
					telefoon: string;
					tijden: string;
					token: string;
				};
				Returns: string;
			};
			controle_gegevens: { Args: never; Returns: Json };
			controle_lezen: { Args: { token: string }; Returns: Json };
			controle_mail_keuze: { Args: { mailen: boolean; token: string }; Returns: string };
			controle_tellingen: { Args: never; Returns: Json };
			controle_termijnen: { Args: { automatisch: boolean; termijnen: Json }; Returns: undefined };
			controle_toewijzen: { Args: { aanbod: string; neem: boolean }; Returns: undefined };
			controle_wachtrij: { Args: { aantal: number; vanaf: number; welke: string }; Returns: Json };
			crisisblad_bewaren: {
				Args: { blad: Json; gezien: number; traject: string };
				Returns: number;
			};
			crisisblad_maatje: {
				Args: { traject: string };
				Returns: { bellen: Json; helpt: string; updated_at: string }[];
			};
			demo_laden: { Args: { gegevens: Json }; Returns: undefined };
			doel_bewaren: {
				Args: { invoer: Json; was_versie?: number; welk_doel: string; welk_traject: string };
				Returns: string;
			};
			doel_sluiten: {
				Args: { uitkomst: string; waarom: string; was_versie: number; welk_doel: string };
				Returns: undefined;
			};
			doel_zeggen: {
				Args: { is_gelukt: boolean; wat_gezegd: string; welk_doel: string };
				Returns: undefined;
			};
			doelen_vandaag: {
				Args: never;
				Returns: { als: string; naam: string; op: string; soort: string; traject_id: string }[];
			};
			driehoek_naar: {
				Args: { driehoek: string; naar: string; reden: string; versie: number };
				Returns: string;
			};
			driehoek_stap: {
				Args: { driehoek: string; gedaan: boolean; notitie?: string; stap: string };
				Returns: undefined;
			};
			driehoek_starten: {
				Args: {
					delen: string[];
					doel: string;
					gegeven_op: string;
					koppeling: string;
					traject: string;
				};
				Returns: string;
			};
			driehoeken_overzicht: {
				Args: { traject?: string };
				Returns: {
					aanbieder_naam: string;
					begeleider_naam: string;
					client_id: string;
					client_naam: string;
					fase: string;
					fase_sinds: string;
					gestart_op: string;
					id: string;
					partijen: string[];
					toestemming: boolean;
					traject_id: string;
					versie: number;
					voornaam: string;
					vrijwilliger_id: string;
					vrijwilliger_organisatie: string;
					waakvlam_op: string;
				}[];
			};
			dubbel_kandidaten: { Args: never; Returns: Json };
			dubbel_verschilt: { Args: { ander: string; een: string }; Returns: string };
			evaluatie_intrekken: { Args: { evaluatie: string }; Returns: undefined };
			evaluatie_opslaan: {
				Args: { evaluatie: string; invoer: Json; van_wie: string; versturen: boolean; was: number };
				Returns: undefined;
			};
			evaluatie_vragen: {
				Args: { traject: string; wanneer: string; welk: string };
				Returns: string;
			};
			fase_ritmes_voor: { Args: { organisatie?: string; traject?: string }; Returns: Json };
			fase_ritmes_zetten: { Args: { organisatie?: string; ritmes: Json }; Returns: undefined };
			gedeeld: { Args: { welk: string }; Returns: Json };
			gedeeld_overzicht: {
				Args: never;
				Returns: {
					aanbieder_naam: string;
					als: string;
					client_naam: string;
					delen: string[];
					ontvanger_naam: string;
					sinds: string;
					tot: string;
					traject_id: string;
				}[];
			};
			gesprek: { Args: { aantal?: number; welke: string }; Returns: Json };
			gesprek_afzeggen: { Args: { gesprek: string; was: number }; Returns: undefined };
			gesprek_gelezen: { Args: { welke: string }; Returns: undefined };
			gesprek_geweest: {
				Args: { gesprek: string; tekst: string; was: number };
				Returns: undefined;
			};
			gesprek_heropenen: { Args: { waarom: string; welke: string }; Returns: undefined };
			gesprek_meelezen: { Args: { mee: boolean; welke: string }; Returns: undefined };
			gesprek_opslaan: {
				Args: { gesprek: string; invoer: Json; traject: string; was: number };
				Returns: string;
			};
			gesprek_sluiten: { Args: { welke: string }; Returns: undefined };
			gesprekken_opruimen: { Args: never; Returns: number };
			gesprekken_overzicht: {
				Args: never;
				Returns: {
					als: string;
					gesloten: boolean;
					koppeling_id: string;
					laatste_op: string;
					leest: boolean;
					maatje: string;
					meldingen: number;
					met: string;
					met_als: string;
					ongelezen: number;
				}[];
			};
			gesprekritme_zetten: { Args: { keuze: number; traject: string }; Returns: undefined };
			gespreksverslag_opslaan: {
				Args: { gesprek: string; tekst: string; was: number };
				Returns: undefined;
			};
			groep_antwoorden: {
				Args: { doet_mee: boolean; groep: string; vraag: string };
				Returns: undefined;
			};
			groep_maken: {
				Args: {
					namens: string;
					plek: string;
					verwacht: Json;
					voorstel: Json;
					vragen: string[];
					waarover: string;
					wanneer: string;
				};
				Returns: string;
			};
			groep_terugdraaien: { Args: { groep: string }; Returns: undefined };
			groep_uitnodigingen: {
				Args: { vraag?: string };
				Returns: {
					adres: string;
					antwoord: boolean;
					client_naam: string;
					created_at: string;
					dagdeel: string;
					groep_id: string;
					hulpvraag_id: string;
					naam: string;
					organisatie_naam: string;
					plek_naam: string;
					samenvatting: string;
					status: string;
					telefoon: string;
					tot: string;
					uitgenodigd: number;
					van: string;
				}[];
			};
			groepen_invoer: { Args: never; Returns: Json };
			groepen_overzicht: {
				Args: never;
				Returns: {
					aanbod_id: string;
					aanbod_status: string;
					created_at: string;
					dagdeel: string;
					effect: Json;
					id: string;
					ja: number;
					naam: string;
					nee: number;
					plek_naam: string;
					status: string;
					teruggedraaid_op: string;
					thema: string;
					uitgenodigd: number;
					via: Json;
				}[];
			};
			hulpvraag_opslaan: { Args: { vraag: Json }; Returns: string };
			ik: { Args: never; Returns: Json };
			importeer: { Args: { invoer: Json; proef: boolean; publiceer: boolean }; Returns: Json };
			inzetbeleid: { Args: { vraag?: string }; Returns: Json };
			kaart: { Args: never; Returns: Json };
			kennismaking_plekken: {
				Args: { koppeling: string };
				Returns: { id: string; naam: string }[];
			};
			koppelgewichten_voor: {
				Args: { gemeente?: string };
				Returns: Database['public']['Tables']['koppelgewichten']['Row'][];
			};
			koppelgewichten_zetten: { Args: { gewichten: Json }; Returns: undefined };
			koppeling_afronden: {
				Args: {
					koppeling: string;
					pauze?: string;
					toelichting?: string;
					vraag_dicht?: boolean;
					waarom: string;
				};
				Returns: undefined;
			};
			koppeling_antwoorden: {
				Args: {
					antwoord: boolean;
					koppeling: string;
					namens_vrijwilliger?: boolean;
					reden?: string;
				};
				Returns: string;
			};
			koppeling_client_antwoord: {
				Args: { antwoord: boolean; koppeling: string; wijze?: string };
				Returns: string;
			};
			koppeling_evaluatie: {
				Args: { datum: string; koppeling: string; tekst?: string; wanneer: string };
				Returns: undefined;
			};
			koppeling_intrekken: { Args: { koppeling: string }; Returns: undefined };
			koppeling_kennismaking: {
				Args: { datum: string; koppeling: string; locatie: string; uur: string; waar: string };
				Returns: string;
			};
			koppeling_kennismaking_afzeggen: { Args: { koppeling: string }; Returns: undefined };
			koppeling_kennismaking_uitkomst: {
				Args: { gevoel: string; koppeling: string };
				Returns: undefined;
			};
			koppeling_klik: {
				Args: {
					gevoel: string;
					koppeling: string;
					tekst?: string;
					van_wie: string;
					wanneer: string;
				};
				Returns: undefined;
			};
			koppeling_klik_besproken: { Args: { koppeling: string }; Returns: undefined };
			koppeling_later: {
				Args: { dag: string; koppeling: string; namens_vrijwilliger?: boolean; waarom?: string };
				Returns: undefined;
			};
			koppeling_momenten: { Args: { koppeling: string; momenten: string[] }; Returns: undefined };
			koppeling_startdag: { Args: { datum: string; koppeling: string }; Returns: undefined };
			koppeling_voorstellen: {
				Args: {
					aanbod: string;
					bericht: string;
					hulpvraag: string;
					redenen: Json;
					vrijwilliger: string;
				};
				Returns: string;
			};
			koppelingen_overzicht: {
				Args: { hulpvraag?: string; koppeling?: string };
				Returns: {
					aanbieder_naam: string;
					aanbod_id: string;
					aanbod_naam: string;
					aanbod_slug: string;
					akkoord_op: string;
					als: string;
					belangrijk: string;
					bericht: string;
					client_antwoord: boolean;
					client_heeft_account: boolean;
					client_id: string;
					client_naam: string;
					client_wijze: string;
					coordinator_antwoord: boolean;
					created_at: string;
					dagdelen: string[];
					driehoek_id: string;
					einde_reden: string;
					einde_toelichting: string;
					evaluaties: Json;
					fase: string;
					gedeeld: Json;
					hulpvraag_id: string;
					id: string;
					kennismaking: Json;
					klikken: Json;
					momenten: string[];
					organisatie_naam: string;
					past_niet: string;
					reden_nee: string;
					redenen: Json;
					reservering_tot: string;
					resultaatgebieden: string[];
					start_op: string;
					status: string;
					traject_id: string;
					uren_per_week: number;
					voorgesteld_door: string;
					voornaam: string;
					vrijwilliger_antwoord: boolean;
					vrijwilliger_heeft_account: boolean;
					vrijwilliger_id: string;
					wijk: string;
				}[];
			};
			koppelingen_verlopen: { Args: never; Returns: number };
			koppelronde_bewaren: {
				Args: { niet_koppelen: Json; regels: Json; uitleg: Json };
				Returns: string;
			};
			koppelronde_bezwaren: {
				Args: { ronde: string };
				Returns: { bezwaar: string; regel_id: string }[];
			};
			koppelronde_invoer: { Args: never; Returns: Json };
			koppelronde_terugdraaien: { Args: { ronde: string }; Returns: number };
			koppelronde_toepassen: { Args: { overslaan: boolean; ronde: string }; Returns: number };
			lijstje_delen: { Args: { ids: string[]; taal: string; titel: string }; Returns: string };
			lijstje_lezen: {
				Args: { code: string };
				Returns: { aanbod_ids: string[]; taal: string; titel: string; verloopt_op: string }[];
			};
			log_inzage: { Args: { client: string; wat: string }; Returns: undefined };
			log_inzage_mensen: { Args: never; Returns: undefined };
			log_inzage_samen: { Args: { koppeling?: string; traject?: string }; Returns: undefined };
			maatje_mensen: {
				Args: never;
				Returns: {
					aanbieder_naam: string;
					aanbieder_telefoon: string;
					akkoorden: Json;
					begeleider_naam: string;
					client_naam: string;
					doelen: Json;
					driehoek_id: string;
					fase: string;
					momenten: Json;
					overdracht: Json;
					plan: boolean;
					regelpunten: Json;
					traject_id: string;
				}[];
			};
			maatje_uren: {
				Args: { aantal: number; driehoek: string; maandag: string };
				Returns: undefined;
			};
			maatje_valt_uit: { Args: { driehoek: string; tot_dag?: string }; Returns: string };
			maatjes_voor: {
				Args: { hulpvraag: string };
				Returns: {
					afstand_m: number;
					beschikbaar_tot: string;
					beschikbaar_van: string;
					bezet: string[];
					capaciteit: number;
					dagdelen: string[];
					doelgroepen: string[];
					ervaringsdeskundig: boolean;
					geslacht: string;
					geslacht_wens: string;
					hielp_eerder: boolean;
					id: string;
					intake_op: string;
					interesses: string[];
					laatste_koppeling_op: string;
					lat: number;
					liever_niet: string[];
					lng: number;
					lopend: number;
					organisatie_id: string;
					organisatie_naam: string;
					pauze_tot: string;
					radius_km: number;
					resultaatgebieden: string[];
					status: string;
					taken: string[];
					talen: string[];
					uren_bezet: number;
					uren_per_week: number;
					vog_op: string;
					voorgesteld: number;
					voornaam: string;
				}[];
			};
			melding_afhandelen: { Args: { wat: string; welke: string }; Returns: undefined };
			mijn_mensen: {
				Args: never;
				Returns: {
					gebruiker: boolean;
					naam: string;
					organisatie: string;
					rol: string;
					telefoon: string;
				}[];
			};
			nazorg_plannen: { Args: { traject: string; wanneer: string }; Returns: undefined };
			nazorg_zeggen: { Args: { invoer: Json; traject: string }; Returns: undefined };
			netwerk_opslaan: { Args: { client: string; invoer: Json; was: number }; Returns: string };
			netwerk_wissen: { Args: { beeld: string }; Returns: undefined };
			notitie_doorstrepen: { Args: { notitie: string }; Returns: undefined };
			notitie_wijzigen: {
				Args: { inhoud: string; notitie: string; wie_leest: string };
				Returns: undefined;
			};
			open_bonnen: {
				Args: never;
				Returns: {
					bereikbaar: string;
					id: string;
					naam: string;
					punten: number;
					sinds: string;
					taak: string;
					toelichting: string;
					voornaam: string;
				}[];
			};
			organisatie_bewaren: {
				Args: { gezien: Json; invoer: Json; organisatie: string };
				Returns: boolean;
			};
			organisatie_kandidaten: { Args: never; Returns: Json };
			organisatie_omvang: { Args: { ander: string; een: string }; Returns: Json };
			organisatie_terugzetten: { Args: { nummer: string }; Returns: undefined };
			organisatie_wijziging_besluiten: {
				Args: { aanpassing: Json; gezien: Json; goed: boolean; reden: string; wijziging: string };
				Returns: undefined;
			};
			organisaties_samenvoegen: {
				Args: { blijft: string; velden: string[]; weg: string };
				Returns: string;
			};
			organisaties_verschillen: { Args: { ander: string; een: string }; Returns: string };
			overdracht_bewaren: {
				Args: { invoer: Json; was_versie?: number; welke: string; welke_driehoek: string };
				Returns: string;
			};
			overdracht_tekenen: {
				Args: {
					als: string;
					in_gesprek_op?: string;
					is_akkoord: boolean;
					was_versie: number;
					wat_gezegd: string;
					welke: string;
				};
				Returns: boolean;
			};
			pad_gegevens: { Args: never; Returns: Json };
			pad_melden: { Args: { gebruikers: string[]; pad: string }; Returns: undefined };
			piketpaaltje_bewaren: {
				Args: { invoer: Json; was_versie?: number; welk_doel: string; welk_paaltje: string };
				Returns: string;
			};
			piketpaaltje_zetten: {
				Args: { stand: string; was_versie: number; wat_gezegd: string; welk_paaltje: string };
				Returns: undefined;
			};
			plan_antwoord: {
				Args: { eens: boolean; gezegd_op?: string; planversie: string; waarom?: string };
				Returns: undefined;
			};
			plan_gedeeld: { Args: { traject: string }; Returns: boolean };
			plan_opslaan: {
				Args: { basis: number; plansoort: string; tekst: Json; traject: string; was: number };
				Returns: number;
			};
			plan_vaststellen: {
				Args: { plansoort: string; traject: string; waarom?: string; was: number };
				Returns: string;
			};
			plan_weggooien: {
				Args: { plansoort: string; traject: string; was: number };
				Returns: undefined;
			};
			postvak_afmelden: { Args: { soorten: string[]; token: string }; Returns: boolean };
			postvak_afmelden_lezen: { Args: { token: string }; Returns: Json };
			postvak_gegevens: { Args: never; Returns: Json };
			postvak_kiezen: { Args: { keuzes: Json }; Returns: undefined };
			postvak_mail_klaar: { Args: { gegaan: boolean; mail: string }; Returns: undefined };
			postvak_mail_nemen: {
				Args: {
					ids: string[];
					nu: string;
					sleutel: string;
					wat: string;
					weekpost: boolean;
					wie: string;
				};
				Returns: string;
			};
			postvak_opruimen: { Args: never; Returns: number };
			punten_aan_voor_mij: { Args: never; Returns: boolean };
			punten_geven: {
				Args: { dag: string; maatje: string; sleutel: string; uur: number; wat: string };
				Returns: number;
			};
			punten_herstellen: { Args: { verkeerd: string; waarom: string }; Returns: undefined };
			punten_totalen: {
				Args: never;
				Returns: { besteed: number; in_bonnen: number; mensen: number; verdiend: number }[];
			};
			punten_zetten: {
				Args: { aanzetten: boolean; per_uur: number; per_week: number };
				Returns: undefined;
			};
			regelpunt_bewaren: {
				Args: { invoer: Json; was_versie: number; welk_punt: string };
				Returns: undefined;
			};
			regelpunt_zetten: {
				Args: { stand: string; was_versie: number; welk_punt: string };
				Returns: undefined;
			};
			regelpunten_toevoegen: { Args: { invoer: Json; welk_traject: string }; Returns: number };
			ruimte_zeggen: {
				Args: { aantal: number; bij: string; namens: string; plek: string; vrij: string[] };
				Returns: undefined;
			};
			samenvoegen_terugzetten: { Args: { nummer: string }; Returns: undefined };
			spreken_vragen: { Args: { met: string }; Returns: string };
			stap_terugnemen: { Args: { stap: string }; Returns: undefined };
			stap_vastleggen: {
				Args: {
					dag: string;
					hoe: string;
					maatje: string;
					sleutel: string;
					tot?: string;
					wat: string;
					welke?: string;
				};
				Returns: undefined;
			};
			taak_nemen: { Args: { nu: string; taak: string }; Returns: boolean };
			tellers: { Args: { hier?: string }; Returns: Json };
			toestemming_geven: {
				Args: {
					client: string;
					delen: string[];
					doel: string;
					gegeven_op: string;
					organisatie: string;
					tot?: string;
					vrijwilliger: string;
				};
				Returns: number;
			};
			toestemming_intrekken: { Args: { toestemming: string }; Returns: string[] };
			toestemming_terug: { Args: { welke: string[] }; Returns: number };
			toestemmingen_intrekken: { Args: { client: string; ontvanger: string }; Returns: string[] };
			traject_aanbieder_stoppen: {
				Args: { deelname: string; per: string; waarom: string };
				Returns: undefined;
			};
			traject_aanbieder_toevoegen: {
				Args: {
					deel: string;
					einde: string;
					niveau: number;
					organisatie: string;
					traject: string;
					vanaf: string;
				};
				Returns: string;
			};
			traject_bewerken: { Args: { gegevens: Json; traject: string; was: number }; Returns: number };
			traject_wie: {
				Args: { traject: string };
				Returns: { naam: string; organisatie: string; rol: string }[];
			};
			tussenstap_lezen: {
				Args: { vraag: string };
				Returns: { mag: boolean; nooit: string; reden: string }[];
			};
			tussenstap_zeggen: {
				Args: { akkoord: boolean; vraag: string; waarom: string };
				Returns: undefined;
			};
			uitnodiging_gemaild: { Args: { link_hash: string }; Returns: undefined };
			uitnodiging_koppelen: { Args: { token: string }; Returns: undefined };
			uitnodiging_lezen: { Args: { token: string }; Returns: Json };
			uitval_overnemen: { Args: { uitval: string }; Returns: undefined };
			uitvallen_overzicht: {
				Args: { alleen_open?: boolean; traject?: string };
				Returns: {
					driehoek_id: string;
					id: string;
					oorzaak: string;
					op: string;
					overgenomen_naam: string;
					overgenomen_op: string;
					tot: string;
					traject_id: string;
					uren: number;
					vanaf: string;
					voornaam: string;
				}[];
			};
			uitwisseling: { Args: never; Returns: Json };
			uren_opslaan: { Args: { regels: Json; traject: string }; Returns: number };
			verheldering_instellen: {
				Args: { dagen: number; gemeente: string; vragen: Json };
				Returns: undefined;
			};
			versheid_cijfers: { Args: never; Returns: Json };
			voorbereiding_opslaan: {
				Args: { delen: string[]; gesprek: string; invoer: Json; was: number };
				Returns: undefined;
			};
			voorstellen_aflopend: { Args: never; Returns: number };
			vraag_per_wijk: {
				Args: { gemeente: string };
				Returns: { aantal: number; resultaatgebied: string; wijk_id: string }[];
			};
			vrijwilliger_profiel_bewaren: {
				Args: { invoer: Json; vrijwilliger: string };
				Returns: undefined;
			};
			vrijwilliger_status: {
				Args: { maatje: string; naar: string; tot?: string; waarom?: string };
				Returns: undefined;
			};
			vrijwilliger_uitnodigen: {
				Args: { link_hash: string; vrijwilliger: string };
				Returns: string;
			};
			week_gegevens: { Args: { maandag: string }; Returns: Json };
			week_opslaan: { Args: { regels: Json; week_van: string }; Returns: number };
			weekbericht_melden: {
				Args: { aantallen: Json; maandag: string; wie: string };
				Returns: boolean;
			};
			weer_contact_lezen: { Args: { token: string }; Returns: boolean };
			weer_contact_met_link: {
				Args: { token: string; welke: string; woorden: string };
				Returns: string;
			};
			weer_contact_vragen: { Args: { welke: string; woorden: string }; Returns: string };
			weten_overzicht: {
				Args: { client: string };
				Returns: {
					client_id: string;
					deel: string;
					doel: string;
					gegeven_op: string;
					geldig_tot: string;
					id: string;
					ingetrokken_naam: string;
					ingetrokken_op: string;
					ingetrokken_wijze: string;
					ontvanger_naam: string;
					ontvanger_organisatie_id: string;
					ontvanger_soort: string;
					ontvanger_van: string;
					ontvanger_vrijwilliger_id: string;
					vastgelegd_naam: string;
					wijze: string;
				}[];
			};
			wijziging_besluiten: {
				Args: { aanpassing: Json; gezien: Json; goed: boolean; reden: string; wijziging: string };
				Returns: undefined;
			};
			zrm_opslaan: { Args: { evaluatie: string; invoer: Json; was: number }; Returns: undefined };
		};
		Enums: { [_ in never]: never };
		CompositeTypes: { [_ in never]: never };
	};
};

type Public = Database['public'];
export type Tables<T extends keyof Public['Tables']> = Public['Tables'][T]['Row'];
export type TablesInsert<T extends keyof Public['Tables']> = Public['Tables'][T]['Insert'];
export type TablesUpdate<T extends keyof Public['Tables']> = Public['Tables'][T]['Update'];
