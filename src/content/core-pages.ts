// Which pages a language must have before it is called "core" or "complete": a reader counts on what the list of languages says.

const core = [
  '', 'safety', 'help', 'help/all', 'cards', 'words', 'support', 'support/how-to-get-it', 'leaving', 'leaving/first-steps', 'about/privacy', 'about/translations',
  ...['work', 'intimate', 'forced-acts', 'debt', 'young', 'partner', 'online', 'no-papers', 'someone-else'].map((page) => `situations/${page}`),
  'rights', ...['time-to-think', 'stay', 'documents', 'safe-place', 'health', 'money', 'pay', 'lawyer', 'interpreter', 'police', 'not-your-fault', 'children', 'going-home'].map((page) => `rights/${page}`),
];

/** For people at work, and about the Platform: not what a reader in need looks for. */
const isForReaders = (page: string): boolean => !/^professionals(\/|$)|^about\/(values|background|sources)$/.test(page);

/** The pages of `all` that a language in this state has; none for one that has only begun. */
export function pagesPromised(state: 'complete' | 'core' | 'started' | 'planned', all: readonly string[]): string[] {
  if (state === 'complete') return all.filter(isForReaders);
  return state === 'core' ? all.filter((page) => core.includes(page)) : [];
}
