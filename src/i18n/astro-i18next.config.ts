// Settings of astro-i18next; a `.ts` file because the package fails on `.mjs` and ignores a missing one in silence.
import { siteConfig } from '../site.config.ts';
import { i18nextOptions, stringTags } from './i18next-options.ts';

// No type: the package's own types cannot be reached through its `exports`.
export default {
  defaultLocale: siteConfig.sourceLanguage,
  locales: [...stringTags],
  namespaces: i18nextOptions.ns,
  defaultNamespace: i18nextOptions.defaultNS,
  showDefaultLocale: true,
  i18nextServer: i18nextOptions,
};
