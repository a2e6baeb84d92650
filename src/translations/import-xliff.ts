// Takes XLIFF back from translators. All of it or nothing: a page half taken over would be published half translated.
import xliff, { type Unit } from 'xliff';
import { headId, recordedPrints, sourcePrints } from '../content/freshness.ts';
import { sectionHeading } from '../content/sections.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import { pageTyped, type ContentPage } from './content-page.ts';
import { splitPage, withFields, withSection } from './page-text.ts';
import { brokenPlaces, locked, placeIds, unlocked, wordsOf, type Places } from './placeholders.ts';
import { skeleton } from './skeleton.ts';
import { headFields, markOf, sourcePieces, translatedPieces, type Piece } from './units.ts';

export interface Import {
  readonly language: string;
  /** Page → new text of its file; only pages that change. */
  readonly files: ReadonlyMap<string, string>;
  /** Why nothing may be written; empty when all is well. */
  readonly refusals: readonly string[];
  /** What the translator should know though it stops nothing. */
  readonly notes: readonly string[];
}

interface Taken { readonly piece: Piece; readonly text: string; readonly print: string }

/** Targets of one page that differ from what stands here, and what is wrong with others. */
function takePage(name: string, units: Readonly<Record<string, Unit>>, source: ContentPage, translation: ContentPage | undefined) {
  const taken: Taken[] = [];
  const refusals: string[] = [];
  const texts = new Map(translation === undefined ? [] : translatedPieces(source, translation).map((piece) => [piece.id, piece.text]));
  const pieces = new Map(sourcePieces(source).map((piece) => [piece.id, piece]));
  for (const [id, unit] of Object.entries(units)) {
    const piece = pieces.get(id);
    if (wordsOf(unit.target) === '') continue;
    if (piece === undefined) { refusals.push(`${name}, ${id}: the Swedish page has no such part any more. Export again.`); continue; }
    const before = texts.get(id);
    const own: Places = before === undefined ? new Map() : locked(before).places;
    const places: Places = new Map([...locked(piece.text).places, ...[...own].filter(([place]) => place.startsWith('say'))]);
    const isAsItWas = before !== undefined && placeIds(unit.target).every((place) => own.has(place)) && unlocked(unit.target, own) === before;
    if (isAsItWas) continue;
    const broken = brokenPlaces(unit.target, places);
    if (broken.length > 0) { refusals.push(...broken.map((each) => `${name}, ${id}: ${each} Put it back as it is in the Swedish text.`)); continue; }
    const mark = unit.additionalAttributes?.['type']?.replace(/^mark:/, '');
    if (before !== undefined && mark !== markOf(before)) { refusals.push(`${name}, ${id}: the text here has been changed since it was sent out. Export again and bring the two together.`); continue; }
    taken.push({ piece, text: unlocked(unit.target, places), print: unit.additionalAttributes?.['name'] ?? '' });
  }
  return { taken, refusals };
}

function fieldsOf(taken: readonly Taken[]): (readonly [readonly string[], unknown])[] {
  return headFields.flatMap((field) => {
    const found = taken.find(({ piece }) => piece.id === `${headId}.${field}`);
    return found === undefined ? [] : [[[field], field === 'searchTerms' ? found.text.split('\n').map((line) => line.trim()).filter((line) => line !== '') : found.text] as const];
  });
}

/** The file with what was taken put in, and the fingerprints of the sections it was made from. */
function written(raw: string, taken: readonly Taken[], source: ContentPage, recorded: Readonly<Record<string, string>>): string {
  const sections = [...new Set(taken.map(({ piece }) => piece.section).filter((id) => id !== headId))];
  let text = raw;
  for (const id of sections) {
    const now = partOf(text, id);
    const heading = taken.find(({ piece }) => piece.id === `${id}.heading`)?.text ?? now.heading;
    text = withSection(text, id, heading, taken.find(({ piece }) => piece.id === id)?.text ?? now.text);
  }
  const known = sourcePrints(source.frontMatter, source.sections);
  const prints = Object.fromEntries([...known.keys()].flatMap((id) => {
    const print = taken.find(({ piece }) => piece.section === id)?.print ?? recorded[id];
    return print === undefined || print === '' ? [] : [[id, print]];
  }));
  return withFields(text, [...fieldsOf(taken), [['translation', 'sections'], prints]]);
}

/** Heading and text of a section as they stand in the file, with their Markdown. */
function partOf(raw: string, id: string): { heading: string; text: string } {
  const part = splitPage(raw).parts.find((each) => each.id === id)?.raw.trim() ?? '';
  if (id === 'intro') return { heading: '', text: part };
  const [first = '', ...rest] = part.split('\n');
  return { heading: sectionHeading.exec(first)?.[1] ?? '', text: rest.join('\n').trim() };
}

/**
 * Reads XLIFF 2 and works out what the files become; writes nothing. An empty target never removes a section.
 * Throws when the text is no XLIFF 2 of this site's source language.
 */
export async function importXliff(text: string, pages: readonly ContentPage[], rawOf: (page: ContentPage) => string): Promise<Import> {
  const document = await xliff.xliff2js(text).catch(() => undefined);
  if (document?.resources === undefined || document.sourceLanguage !== sourceLanguage.tag) throw new Error(`This is no XLIFF 2 file with "${sourceLanguage.tag}" as its source language. Take the file that "npm run translations -- export" wrote.`);
  const language = document.targetLanguage;
  const files = new Map<string, string>();
  const refusals: string[] = [];
  const notes: string[] = [];
  for (const [name, units] of Object.entries(document.resources)) {
    const source = pages.find((page) => page.language === sourceLanguage.tag && page.page === pageTyped(name));
    if (source === undefined) { refusals.push(`${name}: there is no Swedish page of that name.`); continue; }
    const translation = pages.find((page) => page.language === language && page.page === source.page);
    const page = takePage(name, units, source, translation);
    refusals.push(...page.refusals);
    if (page.taken.length === 0) continue;
    const missing = translation !== undefined ? [] : sourcePieces(source).filter((piece) => piece.id !== `${headId}.browserTitle` && !page.taken.some((each) => each.piece.id === piece.id)).map((piece) => piece.id);
    // A page that is new here must be whole; until then the XLIFF file keeps what has been done.
    if (missing.length > 0) { notes.push(`${name}: not taken over yet, these parts are not translated: ${missing.join(', ')}.`); continue; }
    const prints = sourcePrints(source.frontMatter, source.sections);
    for (const each of page.taken.filter(({ piece, print }) => print !== prints.get(piece.section))) notes.push(`${name}, ${each.piece.id}: the Swedish has changed since the export. The translation is taken over and marked as older.`);
    files.set(source.page, translation === undefined ? written(skeleton(source), page.taken, source, {}) : written(rawOf(translation), page.taken, source, recordedPrints(translation.frontMatter)));
  }
  return { language, files: refusals.length > 0 ? new Map() : files, refusals, notes };
}
