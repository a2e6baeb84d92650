// A contact's addresses on the web lead to a place, and say nothing about who follows them. That they are https the schema has seen to.
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';

/** What is wrong with an address, or `undefined`. */
function addressFault(address: string): { message: string; advice: string } | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || !/\.[a-z]{2,}$/.test(url.hostname)) return { message: `${address} is not an address on the web.`, advice: 'Copy it whole from the address bar: https://www.example.se/help' };
  if (url.username !== '' || url.password !== '') return { message: `${address} holds a name or a password.`, advice: 'Leave out everything between https:// and @.' };
  const telling = [...url.searchParams.keys()].filter((name) => /^(utm_.*|fbclid|gclid|mc_[ce]id)$/i.test(name));
  if (telling.length > 0) return { message: `${address} tells where the reader comes from: ${telling.join(', ')}.`, advice: 'Leave out everything from ? on.' };
  return undefined;
}

/** Reports addresses of sites, chats and forms that lead nowhere or tell too much. */
export const contactAddresses: Check = ({ library, folder }) =>
  Object.entries(library.contacts).flatMap(([id, contact]) => {
    const addresses = [contact.website, ...contact.channels.map((channel) => (channel.kind === 'chat' || channel.kind === 'form' ? channel.value : undefined))];
    return addresses.filter((address) => address !== undefined).flatMap((address): Issue[] => {
      const fault = addressFault(address);
      return fault === undefined ? [] : [{ rule: 'contact-addresses', severity: 'error', file: `${folder}/contacts/${id}.yaml`, ...fault }];
    });
  });
