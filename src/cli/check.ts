// `npm run check`: says what is wrong with the content, before anything is built.
//   -- --release       nothing may be too old, either
//   -- --language th   the files of one language only
import { parseArgs } from 'node:util';
import { checkContent } from '../checks/all-content-checks.ts';
import { now } from '../checks/check.ts';
import { printIssues } from '../checks/print-issues.ts';
import { contentFolder } from '../content/collections.ts';

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false }, language: { type: 'string' } } });
const all = checkContent(contentFolder, { ...now(), isRelease: values.release });
const ofLanguage = (file: string) => file.includes(`/${values.language}/`) || file.endsWith(`/${values.language}.yaml`);
const issues = values.language === undefined ? all : all.filter((issue) => ofLanguage(issue.file));
console.log(printIssues(issues));
process.exitCode = issues.some((issue) => issue.severity === 'error') ? 1 : 0;
