// The front matter of every page fits its schema: words in every language, structure in the source language only.
import { sourceLanguage } from '../../i18n/languages.ts';
import { sourcePageSchema, translatedPageSchema } from '../../schemas/page.ts';
import type { Check } from '../check.ts';
import { explainSchema } from '../explain-schema.ts';
import { frontMatterLine } from '../read-site.ts';

/** Reports each field that is missing, misspelt or of the wrong kind. */
export const frontMatter: Check = (site) =>
  site.pages.filter((page) => Object.keys(page.frontMatter).length > 0).flatMap((page) => {
    const schema = page.language === sourceLanguage.tag ? sourcePageSchema : translatedPageSchema;
    const result = schema.safeParse(page.frontMatter);
    if (result.success) return [];
    return result.error.issues.flatMap((issue) => explainSchema(issue)).map((issue) => ({
      rule: 'front-matter', severity: 'error' as const, file: page.file, line: frontMatterLine(page, String(issue.path[0] ?? '')), message: issue.message, advice: issue.advice,
    }));
  });
