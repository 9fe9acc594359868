/** Area codes of three digits; all others have four. Source: nummerplan telefoondiensten. */
const SHORT_AREA =
	/^0(10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7\d|85|88|9[17])/;

const digitsOf = (phone: string) =>
	phone
		.replace(/\(0\)/, '')
		.replace(/[^\d+]/g, '')
		.replace(/^(\+31|0031)/, '0');

/** "0301234567" as "030 123 45 67", "0612345678" as "06 12 34 56 78"; what is unknown stays. */
export function formatPhone(phone: string): string {
	const digits = digitsOf(phone);
	if (/^0[89]00\d{4,7}$/.test(digits)) return `${digits.slice(0, 4)} ${digits.slice(4)}`;
	if (/^140\d{2,3}$/.test(digits)) return `14 ${digits.slice(2)}`;
	if (!/^0\d{9}$/.test(digits)) return phone.trim();
	if (digits.startsWith('06')) return digits.replace(/^(06)(..)(..)(..)(..)$/, '$1 $2 $3 $4 $5');
	if (SHORT_AREA.test(digits)) return digits.replace(/^(...)(...)(..)(..)$/, '$1 $2 $3 $4');
	return digits.replace(/^(....)(..)(..)(..)$/, '$1 $2 $3 $4');
}

/** What a link to a phone number needs: "tel:+31301234567"; short numbers as they are. */
export function phoneHref(phone: string): string {
	const digits = digitsOf(phone);
	return `tel:${/^0[1-7]\d{8}$/.test(digits) ? `+31${digits.slice(1)}` : digits}`;
}
