/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page being drawn; set by its layout, read by prose components that need its sections. */
    route?: import('./content/routes.ts').Route;
  }
}

declare module 'virtual:filter-script' {
  /** src/help/filter.ts and what it imports, as one line of script. */
  const script: string;
  export default script;
}

declare module 'virtual:choice-script' {
  /** src/choice/choice.ts and what it imports, as one line of script. */
  const script: string;
  export default script;
}

declare module 'virtual:search-opener' {
  /** src/search/open.ts as one line of script. */
  const script: string;
  export default script;
}

declare module 'virtual:search-script' {
  /** src/search/field.ts and what it imports, as a module: a file of its own. */
  const script: string;
  export default script;
}

declare module 'virtual:search-more' {
  /** src/search/more.ts and what it imports, as a module: a file of its own. */
  const script: string;
  export default script;
}

declare module 'virtual:exit-script' {
  /** src/exit/exit.ts as one line of script. */
  const script: string;
  export default script;
}
