export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const CLASSES: Record<ButtonVariant, string> = {
	primary: 'utrecht-button utrecht-button--primary-action',
	secondary: 'utrecht-button utrecht-button--secondary-action',
	quiet: 'utrecht-button utrecht-button--subtle',
	danger: 'utrecht-button utrecht-button--primary-action utrecht-button--danger'
};

/** The classes that `Button` and `LinkButton` share. */
export const buttonClass = (variant: ButtonVariant) => CLASSES[variant];
