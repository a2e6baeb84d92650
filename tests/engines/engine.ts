// What every browser engine can do for a test, said once: the tests of the exit are written against this and nothing else.

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface Size { readonly width: number; readonly height: number }

export interface LaunchOptions {
  /** `false`: scripts of pages do not run; `run` still works. */
  readonly javaScript?: boolean;
  /** Folder of the profile, kept after the end; without it a passing one is used. */
  readonly profile?: string;
}

/** One tab, driven from outside with the input a person gives: pointer and keys reach the page as real ones. */
export interface Tab {
  /** Types an address: resolves when the page has loaded. */
  goto(address: string): Promise<void>;
  address(): Promise<string>;
  /** Presses Back; resolves at once, the page it leads to is waited for by its state. */
  back(): Promise<void>;
  /** Runs a function inside the page; it sees its arguments and nothing around it. */
  run<A extends unknown[], T>(inPage: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Pointer of a mouse, in CSS pixels of the window's view. */
  move(x: number, y: number): Promise<void>;
  press(): Promise<void>;
  release(): Promise<void>;
  wheel(down: number): Promise<void>;
  /** Keys by their name in KeyboardEvent.key. */
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  resize(size: Size): Promise<void>;
  /** The colours on the screen where the page is, as `rgb` in hexadecimal: a page with text has many, a blank one has one. */
  colours(): Promise<ReadonlySet<string>>;
  /** Makes the processor so many times slower, where the engine can; 1 is full speed. */
  slowDown?(times: number): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  /** A new tab, in front. WebKit has one at a time, and goes on using it. */
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}
