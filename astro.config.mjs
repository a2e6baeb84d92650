// Joins Astro, its integrations and the constants of src/site.config.ts. Settings only; the work is done in src/build.
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import astroI18next from 'astro-i18next';
import { defineConfig } from 'astro/config';
import { fonts } from './src/build/fonts.ts';
import { guard } from './src/build/guard.ts';
import { fullText } from './src/build/full-text.ts';
import { finish } from './src/build/finish.ts';
import { inlineScript } from './src/build/inline-script.ts';
import { prosePlugin } from './src/build/prose-plugin.ts';
import { siteConfig } from './src/site.config.ts';

export default defineConfig({
  site: siteConfig.address,
  trailingSlash: 'always',
  outDir: process.env.SITE_OUT ?? 'dist',
  cacheDir: process.env.SITE_CACHE ?? './node_modules/.astro',
  // A page is one file: it can be saved, mirrored and passed on without its neighbours.
  build: { inlineStylesheets: 'always', format: 'directory' },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    // Editors' quotation marks are those of their language; nobody else may change them.
    processor: satteri({ mdastPlugins: [prosePlugin], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  vite: {
    plugins: [inlineScript('exit-script', 'exit/exit.ts'), inlineScript('filter-script', 'help/filter.ts'), inlineScript('choice-script', 'choice/choice.ts'), inlineScript('search-opener', 'search/open.ts'), inlineScript('search-script', 'search/field.ts', 'esm'), inlineScript('search-more', 'search/more.ts', 'esm')],
    build: {
      rolldownOptions: {
        // Astro marks every MDX module with a directive the bundler does not know; its warning per page would bury real ones.
        onLog: (level, log, handler) => { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log); },
      },
    },
  },
  integrations: [guard(), astroI18next({ configPath: './src/i18n/astro-i18next.config.ts' }), mdx(), fonts(), fullText(), finish()],
});
