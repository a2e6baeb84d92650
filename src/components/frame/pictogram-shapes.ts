// Which drawing of the icon set stands for which of our pictograms. Lucide (ISC) is kept, small and plain.
import {
  Backpack, BadgeCheck, Baby, Banknote, Bed, BookOpen, Briefcase, Camera, CircleCheck, CircleDashed, CircleMinus,
  CircleQuestionMark, CircleX, Clock, Coins, Compass, DoorOpen, ExternalLink, Eye, FileText, Footprints, Gift, Globe,
  HandHelping, Heart, HeartPulse, House, Info, KeyRound, Languages, LifeBuoy, Link2, Lock, Mail, Map, MessageCircle, Pen,
  Phone, Pill, Plane, Scale, Search, Shield, Smartphone, Sprout, TriangleAlert, UserRound, Users, Wallet,
} from 'lucide-static';
import type { PictogramName } from '../../schemas/page.ts';

/** Pictograms the frame itself needs besides those an editor may choose. */
export type FramePictogram = PictogramName | 'mail' | 'outside' | 'yes' | 'no' | 'partly' | 'unknown' | 'careful';

const drawings = {
  clock: Clock, home: House, file: FileText, shield: Shield, health: HeartPulse, banknote: Banknote, wallet: Wallet,
  scale: Scale, interpreter: Languages, police: BadgeCheck, heart: Heart, child: Baby, lock: Lock, globe: Globe, plane: Plane,
  briefcase: Briefcase, hands: HandHelping, coins: Coins, 'phone-device': Smartphone, person: UserRound, people: Users,
  message: MessageCircle, phone: Phone, question: CircleQuestionMark, map: Map, steps: Footprints, sprout: Sprout,
  key: KeyRound, pill: Pill, book: BookOpen, search: Search, info: Info, eye: Eye, door: DoorOpen, lifebuoy: LifeBuoy,
  compass: Compass, chain: Link2, gift: Gift, camera: Camera, backpack: Backpack, bed: Bed, pen: Pen, mail: Mail,
  outside: ExternalLink, yes: CircleCheck, no: CircleX, partly: CircleMinus, unknown: CircleDashed, careful: TriangleAlert,
} as const satisfies Record<FramePictogram, string>;

/** The shapes inside a pictogram's `<svg>`; size and stroke come from the style sheet, once for all. */
export function pictogramShapes(name: FramePictogram): string {
  return drawings[name].replace(/<!--.*?-->/gs, '').replace(/^[^]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s*\n\s*/g, '');
}
