// A legal claim without a law or a source is a rumour. Pages about rights must say what they rest on.
import { idsOf } from '../../content/references.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';

const rooms = ['rights/', 'situations/', 'support', 'professionals/'];
const supports = ['Law', 'Source', 'Gap'];
// Words by which a sentence claims something about the law, in the two languages editors write.
const claim = /\b(har rätt (till|att)|lagen säger|enligt lag|är ett brott|är inte ett brott|you have (a|the) right|the law says|by law|is a crime|is not a crime)/i;

/** Reports pages without any law or source, and sections that claim a right without naming one. */
export const legalClaims: Check = (site) =>
  site.pages.filter((page) => rooms.some((room) => page.page.startsWith(room))).flatMap((page): Issue[] => {
    const named = (text: string) => supports.some((tag) => idsOf(text, tag).length > 0);
    const sources = page.frontMatter['sources'];
    if (!named(page.body) && !(Array.isArray(sources) && sources.length > 0)) {
      return [{ rule: 'legal-claims', severity: 'error', file: page.file, message: 'The page names no law and no source.', advice: 'Write <Law of="…" /> or <Source of="…" /> after each claim.' }];
    }
    return page.sections.filter((section) => claim.test(section.text) && !named(section.text)).map((section) => ({
      rule: 'legal-claims', severity: 'warning', file: page.file, line: page.bodyLine + section.line - 1,
      message: `The section "${section.id}" claims a right but names no law or source.`, advice: 'Write <Law of="…" /> or <Source of="…" /> after the claim.',
    }));
  });
