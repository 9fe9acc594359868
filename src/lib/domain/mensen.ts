/** Somebody around a cliënt, or where to call. */
export interface Mens {
	rol: 'begeleider' | 'casusregisseur' | 'consulent' | 'aanbieder' | 'sociaal_team';
	/** Somebody by name, who can be asked here. */
	gebruiker: boolean;
	naam: string;
	organisatie: string;
	telefoon: string | null;
}
