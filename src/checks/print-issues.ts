// Prints issues for people: by file, line by line, what is wrong and what to do.
import type { Issue } from './issue.ts';

/** Issues as text, errors before warnings in each file, with a last line that counts them. */
export function printIssues(issues: readonly Issue[]): string {
  const files = Map.groupBy(issues, (issue) => issue.file);
  const blocks = [...files].sort(([a], [b]) => a.localeCompare(b)).map(([file, found]) => {
    const lines = found
      .toSorted((a, b) => a.severity.localeCompare(b.severity) || (a.line ?? 0) - (b.line ?? 0))
      .map((issue) => `  ${issue.line === undefined ? '' : `line ${issue.line}: `}${issue.severity === 'warning' ? '(warning) ' : ''}${issue.message}\n      ${issue.advice}`);
    return `${file}\n${lines.join('\n')}`;
  });
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return [...blocks, errors === 0 ? `Nothing stops publication (${count(warnings, 'warning')}).` : `${count(errors, 'error')} to mend before anything is published (${count(warnings, 'warning')}).`].join('\n\n');
}
