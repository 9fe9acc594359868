/** How a Dutch word sounds, roughly: words that are written differently and sound alike meet. */
export function klank(woord: string): string {
	return woord
		.replace(/ij|y/g, 'ei')
		.replace(/ou/g, 'au')
		.replace(/tie/g, 'tsi')
		.replace(/sch/g, 'sg')
		.replace(/ck|c(?=[aoulrkt])/g, 'k')
		.replace(/ch/g, 'g')
		.replace(/c/g, 's')
		.replace(/ph/g, 'f')
		.replace(/th/g, 't')
		.replace(/x/g, 'ks')
		.replace(/qu?/g, 'kw')
		.replace(/dt?\b/g, 't')
		.replace(/z/g, 's')
		.replace(/v/g, 'f')
		.replace(/ie/g, 'i')
		.replace(/(.)\1+/g, '$1');
}

/** Edits between two words (a swap of neighbours is one), `grens + 1` when there are more. */
export function afstand(a: string, b: string, grens: number): number {
	if (Math.abs(a.length - b.length) > grens) return grens + 1;
	let vorige2: number[] = [];
	let vorige = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const rij = [i];
		let laagste = i;
		for (let j = 1; j <= b.length; j++) {
			const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
			let waarde = Math.min(vorige[j]! + 1, rij[j - 1]! + 1, vorige[j - 1]! + gelijk);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				waarde = Math.min(waarde, vorige2[j - 2]! + 1);
			}
			rij.push(waarde);
			laagste = Math.min(laagste, waarde);
		}
		if (laagste > grens) return grens + 1;
		[vorige2, vorige] = [vorige, rij];
	}
	return vorige[b.length]!;
}
