// A number that cannot exist, or costs a fortune, never reaches a reader. The numbering plan is that of a kept library.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';

// The library knows no short numbers. Sweden has 112, 113 13, 114 14 and 1177; 116 xxx is the same in the whole EU.
// 118 xxx (directories) is left out on purpose: it is dear.
const shortNumber = /^(112|1177|113\d{2}|114\d{2}|116\d{3})$/;

/** What is wrong with a number, or `undefined`; Swedish unless it begins with + and a country. */
export function phoneNumberFault(number: string): { message: string; advice: string } | undefined {
  const digits = number.replace(/[ -]/g, '');
  if (shortNumber.test(digits)) return undefined;
  const parsed = parsePhoneNumberFromString(digits, 'SE');
  // Without 0 or + in front the library would take a part of a number for the whole.
  if (parsed?.isValid() !== true || !/^[0+]/.test(digits)) return { message: `${number} is not a phone number.`, advice: 'Compare it with their own site. Write it as they do, with the area code, such as "08-123 45 67", or "+47 22 12 34 56" abroad.' };
  if (parsed.getType() === 'PREMIUM_RATE') return { message: `${number} costs more than a usual call.`, advice: 'Leave it out; let the contact point to its own site.' };
  return undefined;
}

/** Reports numbers that cannot be called, and such as cost more than a call. */
export const phoneNumbers: Check = ({ library, folder }) =>
  Object.entries(library.contacts).flatMap(([id, contact]) => contact.channels.flatMap((channel): Issue[] => {
    const fault = channel.kind === 'phone' || channel.kind === 'sms' ? phoneNumberFault(channel.value) : undefined;
    return fault === undefined ? [] : [{ rule: 'phone-numbers', severity: 'error', file: `${folder}/contacts/${id}.yaml`, ...fault }];
  }));
