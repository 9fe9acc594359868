/**
 * The `count` smallest numbers, in order. Finds them without sorting the rest (quickselect), so a
 * page of twenty costs the same order of time as one look at everything. Reorders `keys`.
 */
export function eerste(keys: Float64Array, count: number): Float64Array {
	if (count < keys.length) select(keys, count);
	return keys.subarray(0, count).sort();
}

/** Puts the `count` smallest in front, in any order. */
function select(keys: Float64Array, count: number): void {
	let low = 0;
	let high = keys.length - 1;
	while (low < high) {
		const pivot = keys[(low + high) >> 1]!;
		let i = low;
		let j = high;
		while (i <= j) {
			while (keys[i]! < pivot) i++;
			while (keys[j]! > pivot) j--;
			if (i > j) break;
			[keys[i], keys[j]] = [keys[j]!, keys[i]!];
			i++;
			j--;
		}
		if (count <= j) high = j;
		else if (count >= i) low = i;
		else return;
	}
}
