// Numbers that laws and services may change stand in data, once. Loose in a text, one of them would be forgotten in some language.
import { formatFact } from '../../i18n/format.ts';
import { languages, sourceLanguage } from '../../i18n/languages.ts';
import type { Check } from '../check.ts';
import { lineAt, type Issue } from '../issue.ts';
import { frontMatterLine, type Site } from '../read-site.ts';

const units = 'dag|dagar|dagars|dygn|vecka|veckor|veckors|månad|månader|månaders|år|års|timme|timmar|timmars|minuter|days?|weeks?|months?|years?|hours?|minutes?';
const words = 'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|nittio|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|twenty-one|thirty|forty|forty-five|fifty|sixty|ninety';
// Digits of other scripts count too: a loose ٣٠ is as forgotten as a loose 30.
const d = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9\\u09e6-\\u09ef]';

const kinds: readonly { readonly pattern: RegExp; readonly what: string; readonly advice: string }[] = [
  { what: 'a phone number', advice: 'Write <Contact of="…" />; the number stands in the contacts folder.', pattern: new RegExp(`(?<![\\d-])(0\\d{1,3}[- ]\\d[\\d -]{4,}\\d|\\+\\d[\\d -]{6,}\\d|11[2-9] ?\\d{2,3}|1177|112|020\\d{6})(?![\\d-])`, 'g') },
  { what: 'a length of time or an age', advice: 'Put it in facts.yaml and write <Fact of="…" />.', pattern: new RegExp(`(?<![\\d\\p{L}])(?!(19|20)\\d{2} års?)(${d}+([.,–-]${d}+)?|${words})[  -](${units})(?![\\p{L}])`, 'giu') },
  { what: 'an amount of money', advice: 'Put it in facts.yaml and write <Fact of="…" />.', pattern: new RegExp(`(${d}[${'\\d'}  .]*(kr\\b|kronor|sek\\b|euro\\b|eur\\b|€)|(sek|eur|€) ?${d}+)`, 'gi') },
  { what: 'a percentage', advice: 'Put it in facts.yaml and write <Fact of="…" />.', pattern: new RegExp(`${d}+([.,]${d}+)? ?(%|procent|per cent|percent)`, 'gi') },
  { what: 'a section of law', advice: 'Put it in laws.yaml and write <Law of="…" />.', pattern: /(\d+ ?[a-z]? ?§|§ ?\d+|\d+ ?kap\.|(?<![\d-])(1[89]|20)\d{2}:\d+|\b(artikel|article|art\.) ?\d+|\b20\d{2}\/\d+\b)/gi },
];

/** Text without tags and link addresses, the same length, so that offsets still fit. */
function proseOnly(text: string): string {
  return text.replace(/<[^>]*>|\]\([^)]*\)|\[#[^\]]*\]/g, (hidden) => ' '.repeat(hidden.length));
}

function looseIn(text: string, site: Site): { offset: number; message: string; advice: string }[] {
  const prose = proseOnly(text);
  return kinds.flatMap(({ pattern, what, advice }) => [...prose.matchAll(pattern)].map((match) => {
    const found = match[0].trim();
    // The fact that prints just these words is what the editor most likely wants.
    const fact = Object.entries(site.library.facts).find(([, each]) => [sourceLanguage, ...languages].some((language) => formatFact(each, language).replace(/\u00a0/g, ' ') === found));
    return { offset: match.index, message: `"${found}" is ${what}, loose in the text.`, advice: fact === undefined ? advice : `Write <Fact of="${fact[0]}" /> if that is what is meant. Otherwise: ${advice}` };
  }));
}

/** Reports phone numbers, lengths of time, ages, amounts, percentages and sections of law that are typed instead of pointed to. */
export const looseNumbers: Check = (site) => {
  const issues: Issue[] = [];
  const add = (file: string, line: number | undefined, found: { message: string; advice: string }) => issues.push({ rule: 'loose-numbers', severity: 'error', file, line, message: found.message, advice: found.advice });
  for (const page of site.pages) {
    for (const found of looseIn(page.body, site)) add(page.file, page.bodyLine + lineAt(page.body, found.offset) - 1, found);
    for (const field of ['title', 'summary'] as const) {
      for (const found of looseIn(String(page.frontMatter[field] ?? ''), site)) add(page.file, frontMatterLine(page, field), { ...found, advice: 'Titles and summaries cannot point to data: say it without the number.' });
    }
  }
  const texts = (room: string, byLanguage: Readonly<Record<string, object>>) => {
    for (const [tag, entries] of Object.entries(byLanguage)) {
      for (const [id, entry] of Object.entries(entries)) {
        for (const found of looseIn(JSON.stringify(entry), site)) add(`${site.folder}/${room}/texts/${tag}.yaml`, undefined, { message: `${id}: ${found.message}`, advice: 'Say it without the number; numbers stand in the data beside.' });
      }
    }
  };
  texts('contacts', site.library.contactTexts);
  texts('terms', site.library.termTexts);
  texts('cards', site.library.cardTexts);
  return issues;
};
