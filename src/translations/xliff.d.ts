// The package ships no types; these are the parts used here.
declare module 'xliff' {
  /** A place in a text that a translator may move but not change. */
  export interface Standalone { Standalone: { id: string; equiv?: string; canDelete?: string } }
  export type Inline = string | Standalone;
  export interface Unit { source: Inline | Inline[]; target?: Inline | Inline[]; note?: string | string[]; additionalAttributes?: Record<string, string> }
  export interface Document { sourceLanguage: string; targetLanguage: string; resources: Record<string, Record<string, Unit>> }
  const xliff: {
    js2xliff(document: Document, options: { indent: string }): Promise<string>;
    xliff2js(text: string): Promise<Document>;
  };
  export default xliff;
}
