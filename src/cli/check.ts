// `npm run check`: says what is wrong with the content, before anything is built.
import { checkContent } from '../checks/all-content-checks.ts';
import { printIssues } from '../checks/print-issues.ts';
import { contentFolder } from '../content/collections.ts';

const issues = checkContent(contentFolder);
console.log(printIssues(issues));
process.exitCode = issues.some((issue) => issue.severity === 'error') ? 1 : 0;
