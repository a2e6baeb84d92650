// `npm run check`: says what is wrong with the content, before anything is built. `-- --release`: nothing may be too old, either.
import { checkContent } from '../checks/all-content-checks.ts';
import { now } from '../checks/check.ts';
import { printIssues } from '../checks/print-issues.ts';
import { contentFolder } from '../content/collections.ts';

const issues = checkContent(contentFolder, { ...now(), isRelease: process.argv.includes('--release') });
console.log(printIssues(issues));
process.exitCode = issues.some((issue) => issue.severity === 'error') ? 1 : 0;
