// Writes XLIFF 2.0 for translators' tools: a file per page, a unit per heading and section, places locked, help as notes.
import xliff, { type Document, type Unit } from 'xliff';
import type { Library } from '../content/library.ts';
import { idsOf } from '../content/references.ts';
import { formatFact } from '../i18n/format.ts';
import { sourceLanguage, type Language } from '../i18n/languages.ts';
import { typedName, type ContentPage } from './content-page.ts';
import { locked } from './placeholders.ts';
import { markOf, sourcePieces, translatedPieces, type Piece } from './units.ts';

/** What the site prints at a place, for the translator who builds a sentence around it. */
function shownAt(tag: string, library: Library, language: Language): string | undefined {
  const fact = /^<Fact of="([^"]+)"/.exec(tag)?.[1];
  const found = fact === undefined ? undefined : library.facts[fact];
  if (found !== undefined) return formatFact(found, language);
  const contact = /^<Contact of="([^"]+)"/.exec(tag)?.[1];
  return contact === undefined ? undefined : library.contacts[contact]?.name;
}

function notesFor(piece: Piece, library: Library, language: Language): string[] {
  if (piece.id === 'head.searchTerms') return ['Not a translation: 4 to 6 ways, one on each line, in which somebody who needs this page asks for it in this language. Slang and misspellings too.'];
  if (piece.id === 'head.title' || piece.id === 'head.summary') return ['Stands in the list of visited pages. Calm words that tell a stranger nothing.'];
  return idsOf(piece.text, 'Term').map((id) => {
    const [term, text] = [library.terms[id], library.termTexts[language.tag]?.[id]];
    const never = text?.forbidden === undefined ? '' : ` Never: ${text.forbidden.join(', ')}.`;
    return `Term ${term?.swedish ?? id}${text === undefined ? '' : `: write "${text.word}". ${text.explanation}`}${never}`;
  });
}

/**
 * XLIFF 2.0 text for one language and some pages. `name` of a unit is the fingerprint of its Swedish section;
 * `type` a mark of the translation that was sent out. Import needs both, so tools must keep them.
 */
export async function exportXliff(pages: readonly ContentPage[], library: Library, language: Language, only: readonly string[] = []): Promise<string> {
  const resources: Document['resources'] = {};
  for (const source of pages.filter((page) => page.language === sourceLanguage.tag && (only.length === 0 || only.includes(page.page)))) {
    const translation = pages.find((page) => page.language === language.tag && page.page === source.page);
    const own = new Map(translation === undefined ? [] : translatedPieces(source, translation).map((piece) => [piece.id, piece.text]));
    const shown = (tag: string) => shownAt(tag, library, language);
    resources[typedName(source.page)] = Object.fromEntries(sourcePieces(source).map((piece): [string, Unit] => {
      const text = own.get(piece.id);
      const note = notesFor(piece, library, language);
      return [piece.id, {
        source: locked(piece.text, shown).inline,
        ...(text === undefined ? {} : { target: locked(text, shown).inline }),
        ...(note.length === 0 ? {} : { note }),
        additionalAttributes: { name: piece.print, ...(text === undefined ? {} : { type: `mark:${markOf(text)}` }), 'xml:space': 'preserve' },
      }];
    }));
  }
  // The package indents inside texts too, and that would come back as spaces of the text. So: no indent, and lines broken where no text is.
  const text = await xliff.js2xliff({ sourceLanguage: sourceLanguage.tag, targetLanguage: language.tag, resources }, { indent: '' });
  return `${text.replace(/<(?=file |unit |notes>|segment>|source>|source\/>|target>|target\/>|\/segment>|\/unit>|\/file>|\/xliff>)/g, '\n<').trim()}\n`;
}
