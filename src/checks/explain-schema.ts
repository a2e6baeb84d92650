// Says in plain words what a schema found, for people who have never seen one.
import type { z } from 'zod';

export interface Explained { readonly path: readonly PropertyKey[]; readonly message: string; readonly advice: string }

const named = (path: readonly PropertyKey[]) => (path.length === 0 ? 'This entry' : `"${path.map(String).join(' → ')}"`);

/** One schema issue as one or more plain ones; a union is explained by the branch that came nearest. */
export function explainSchema(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): Explained[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: `The field "${key}" is not known here.`, advice: 'Check its spelling, or take it away. Compare with another entry of the same kind.' }));
    case 'invalid_type':
      return [issue.input === undefined && issue.message.includes('undefined')
        ? { path, message: `${named(path)} is missing.`, advice: `Add a line ${String(path.at(-1))}: with its value. Compare with another entry of the same kind.` }
        : { path, message: `${named(path)} should be ${issue.expected === 'string' ? 'text; put it in quotes' : issue.expected === 'number' ? 'a number without unit or quotes' : `a ${issue.expected}`}.`, advice: issue.message.startsWith('Invalid input') ? 'Compare with another entry of the same kind.' : issue.message }];
    case 'invalid_value':
      return [{ path, message: `${named(path)} has a value that is not one of: ${issue.values.map(String).join(', ')}.`, advice: issue.message.startsWith('Invalid') ? 'Choose one of these words.' : issue.message }];
    case 'invalid_union':
      if (issue.errors.length === 0) return [{ path, message: `${named([...path, ...('discriminator' in issue && typeof issue.discriminator === 'string' ? [issue.discriminator] : [])])} has a value that is not known.`, advice: 'Compare with another entry of the same kind.' }];
      return (issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? []).flatMap((inner) => explainSchema(inner, path));
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
    case 'custom':
      return [{ path, message: `${named(path)} does not fit.`, advice: issue.message }];
    default:
      return [{ path, message: `${named(path)} does not fit: ${issue.message}`, advice: 'Compare with another entry of the same kind.' }];
  }
}
