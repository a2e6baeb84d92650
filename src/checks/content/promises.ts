// Sentences that would be false or unsafe. Somebody would act on them.
import type { Check } from '../check.ts';
import { lineAt, type Issue } from '../issue.ts';

const promises: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /(du|ni) kan inte (bli utvisad|utvisas)|you cannot be deported/gi, why: 'Migrationsverket may stop a removal; it need not.' },
  { pattern: /du (får|kommer att få) uppehållstillstånd(?! bara| om| när)|you will get a residence permit/gi, why: 'Every permit has conditions, and the person cannot apply alone.' },
  { pattern: /allt är anonymt|everything is anonymous|ingen berättar för polisen|nobody will tell the police/gi, why: 'Some must answer when authorities ask, and children at risk must be reported.' },
  { pattern: /du kan aldrig (bli straffad|straffas)|you can never be punished/gi, why: 'No Swedish law says so in general.' },
  { pattern: /(stödprogrammet|NSP) (ger dig(?! (inte|inget))|betalar alltid)|NSP will give you/gi, why: 'Only member organisations can apply, and the money is limited.' },
  { pattern: /lämnar inga spår|syns inte någonstans|leaves? no trace/gi, why: 'Calls stay in the call list; visits stay in the history.' },
];

/** Reports wordings that promise what nobody can keep, in Swedish and English. */
export const noPromises: Check = (site) =>
  site.pages.flatMap((page) => promises.flatMap(({ pattern, why }) => [...page.body.matchAll(pattern)].map((match): Issue => ({
    rule: 'promises', severity: 'error', file: page.file, line: page.bodyLine + lineAt(page.body, match.index) - 1,
    message: `"${match[0]}" promises too much. ${why}`, advice: 'Say what can happen and on what condition: "kan", "kan få", "om …".',
  }))));
