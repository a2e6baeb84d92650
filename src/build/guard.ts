// Refuses to build what the checks refuse. Runs before Astro reads any content, so an editor sees our words, not a compiler's.
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/all-content-checks.ts';
import { printIssues } from '../checks/print-issues.ts';
import { contentFolder } from '../content/collections.ts';

/** Astro integration: stops `astro build` on any error in the content; while editing it only says so. */
export function guard(): AstroIntegration {
  return {
    name: 'guard',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const errors = checkContent(contentFolder).filter((issue) => issue.severity === 'error');
        if (errors.length === 0) return;
        if (command === 'dev') return logger.warn(`\n${printIssues(errors)}`);
        console.error(printIssues(errors));
        // A thrown error would bury the advice under a stack trace.
        process.exit(1);
      },
    },
  };
}
