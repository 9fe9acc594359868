import Baby from 'lucide-static/icons/baby.svg?raw';
import Compass from 'lucide-static/icons/compass.svg?raw';
import HandHeart from 'lucide-static/icons/hand-heart.svg?raw';
import House from 'lucide-static/icons/house.svg?raw';
import Mailbox from 'lucide-static/icons/mailbox.svg?raw';
import Smile from 'lucide-static/icons/smile.svg?raw';
import Sun from 'lucide-static/icons/sun.svg?raw';
import UsersRound from 'lucide-static/icons/users-round.svg?raw';

/** One icon per resultaatgebied; its hue is the token `--rg-CODE`. */
export const GEBIED_ICON: Record<string, string> = {
	regie: Compass,
	netwerk: UsersRound,
	administratie: Mailbox,
	dagbesteding: Sun,
	zelfzorg: Smile,
	mantelzorg: HandHeart,
	huishouden: House,
	gezin: Baby
};
