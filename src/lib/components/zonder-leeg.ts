/** What is left empty in a form that searches does not stand in the address: `<form onformdata={zonderLeeg}>`. */
export function zonderLeeg({ formData }: Pick<FormDataEvent, 'formData'>): void {
	for (const [name, value] of [...formData]) if (!value) formData.delete(name);
}
