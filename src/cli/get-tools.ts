// `npm run tools`: makes sure that the tests have the programs of src/build/tools.ts: those here already, else by the
// program's own download, else Debian's packages by apt when root.
import { execFileSync } from 'node:child_process';
import { findCommand, tools, type Tool } from '../build/tools.ts';

// Debian starts a server the moment it is installed. Nobody who runs tests asked for a public web server on port 80,
// so for this while services may not start (the file is Debian's own way to say so; one that stands there is kept).
const installQuietly = `
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then trap 'rm -f "$policy"' EXIT; trap 'exit 1' INT TERM; printf '#!/bin/sh\\nexit 101\\n' > "$policy"; chmod +x "$policy"; fi
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"`;

function attempt(what: string, command: string, args: readonly string[]): boolean {
  console.log(`  trying ${what} …`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000, shell: process.platform === 'win32' });
    return true;
  } catch {
    // The next way is tried, and the last message tells what to do by hand.
    return false;
  }
}

const canInstall = process.getuid?.() === 0 && findCommand('apt-get') !== undefined;
const missing = () => Object.values<Tool>(tools).filter((tool) => tool.find() === undefined);

function install(wanted: readonly Tool[]): void {
  const packages = wanted.flatMap(({ debianPackages }) => debianPackages);
  attempt(`Debian's ${packages.join(', ')}`, 'sh', ['-c', installQuietly, 'install', ...packages]);
}

for (const { name, ownDownload: [command, ...args] = [] } of missing()) if (command !== undefined) attempt(`${name}'s own download`, command, args);
if (canInstall && missing().length > 0) {
  attempt("Debian's list of packages", 'apt-get', ['update', '-qq']);
  // All in one go is several times faster; where one is unknown to this Debian, none comes, and each is tried alone.
  install(missing());
  for (const tool of missing()) install([tool]);
}
for (const tool of Object.values<Tool>(tools)) {
  const path = tool.find();
  if (path !== undefined) console.log(`${tool.name}: ${path}`);
  else if (tool.isRequired) {
    console.error(`The tests need ${tool.name} and it could not be had. Install it by hand (Debian: ${tool.debianPackages.join(' ')}) and run again.`);
    process.exitCode = 1;
  } else console.log(`${tool.name} could not be had: the tests that need it will be skipped (Debian: ${tool.debianPackages.join(' ')}).`);
}
