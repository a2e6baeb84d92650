// Real web servers on this machine for the built site, set up by the very examples of README.md.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hostFolder } from '../../src/build/host-files.ts';
import { serveFolder } from '../../src/build/serve-folder.ts';
import { tools } from '../../src/build/tools.ts';

export interface Host {
  readonly port: number;
  /** Stops the server and gives all it has written to its logs. */
  stop(): Promise<string>;
}

/** The example for a server in README.md, with places of this machine instead of the administrator's; every change must find its place. */
function example(kind: 'nginx' | 'caddy' | 'apache', changes: Readonly<Record<string, string>>): string {
  const block = new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The example for ${kind} in README.md has no "${from}" any more.`);
    return text.replaceAll(from, to);
  }, block);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('This machine gives no port.');
  return address.port;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1', () => { socket.destroy(); answer(true); }).on('error', () => { answer(false); });
  });
}

/** Runs a server until stopped; `logs` is a folder of its own with everything it writes. */
async function run(command: string, args: readonly string[], port: number, logs: string): Promise<Host> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: logs, XDG_DATA_HOME: logs, XDG_CONFIG_HOME: logs } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => { said += bytes.toString(); });
  const ended = once(child, 'exit');
  const until = Date.now() + 20_000;
  while (!(await isOpen(port))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`${command} did not start:\n${said}`);
    }
    await wait(50);
  }
  return {
    port,
    async stop() {
      // Both servers end what is under way, write their logs and go.
      child.kill('SIGTERM');
      await ended;
      const written = readdirSync(logs).filter((name) => name.endsWith('.log')).map((name) => readFileSync(join(logs, name), 'utf8')).join('\n');
      rmSync(logs, { recursive: true });
      return `${written}\n${said}`;
    },
  };
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'hosts-'));
// The longer name first: the other is its beginning.
const places = (folder: string) => ({ '/srv/vagar-vidare/dist-hosts': resolve(hostFolder(folder)), '/srv/vagar-vidare/dist': resolve(folder) });

/** nginx with the site; brotli when its module is here. */
export async function startNginx(folder: string): Promise<Host> {
  const [logs, port, brotli] = [newFolder(), await freePort(), tools.nginxBrotli.find()];
  const site = example('nginx', {
    ...places(folder), '/var/log/nginx/': `${logs}/`,
    // No certificate here: plain HTTP on a free port, and the redirect to HTTPS out of the way.
    'listen 80;': `listen unix:${logs}/plain;`, 'listen 443 ssl http2;': `listen 127.0.0.1:${port};`, '  ssl_certificate': '  # ssl_certificate',
    ...(brotli === undefined ? {} : { '# brotli_static on;': 'brotli_static on;' }),
  });
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${logs}/${kind};`).join(' ');
  writeFileSync(join(logs, 'nginx.conf'), `${brotli === undefined ? '' : `load_module ${brotli};`}
${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${logs}/pid;
events {} http { include /etc/nginx/mime.types; access_log off; ${own}
${site}}`);
  return run(tools.nginx.find() ?? 'nginx', ['-p', logs, '-e', join(logs, 'start.log'), '-c', join(logs, 'nginx.conf')], port, logs);
}

/** Caddy with the site. */
export async function startCaddy(folder: string): Promise<Host> {
  const [logs, port] = [newFolder(), await freePort()];
  const site = example('caddy', {
    ...places(folder), '/var/log/caddy/': `${logs}/`, 'vagar-vidare.example {': `http://127.0.0.1:${port} {`,
  });
  writeFileSync(join(logs, 'Caddyfile'), `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${site}`);
  return run(tools.caddy.find() ?? 'caddy', ['run', '--config', join(logs, 'Caddyfile'), '--adapter', 'caddyfile'], port, logs);
}

/** Apache with the site and, as in Debian, with everything on that gets in the way of twins: its own compression, `.br` as a language. */
export async function startApache(folder: string): Promise<Host> {
  const [logs, port, isRoot] = [newFolder(), await freePort(), process.getuid?.() === 0];
  // Apache never reads as root: its user gets a copy it can reach, wherever the project lies.
  chmodSync(logs, 0o755);
  const published = join(logs, 'published');
  cpSync(folder, published, { recursive: true });
  const site = example('apache', {
    '/srv/vagar-vidare/dist': published, '/var/log/apache2/': `${logs}/`, '<VirtualHost *:443>': `<VirtualHost 127.0.0.1:${port}>`, '  SSL': '  # SSL',
  });
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'negotiation', 'headers', 'rewrite', 'setenvif', 'filter', 'deflate', 'brotli'];
  writeFileSync(join(logs, 'apache.conf'), `${modules.map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`).join('\n')}
Listen 127.0.0.1:${port}
ServerName localhost
${isRoot ? 'User nobody\nGroup nogroup' : ''}
PidFile ${logs}/pid
DefaultRuntimeDir ${logs}
ErrorLog ${logs}/error.log
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html
AddOutputFilterByType BROTLI_COMPRESS text/html
${site}`);
  return run(tools.apache.find() ?? 'apache2', ['-X', '-f', join(logs, 'apache.conf')], port, logs);
}

/** The server of `npm start`, which must show the site as it will be. */
export async function startOurs(folder: string): Promise<Host> {
  const { server, address } = await serveFolder(folder, 0);
  return { port: Number(new URL(address).port), stop: async () => { server.closeAllConnections(); server.close(); await once(server, 'close'); return ''; } };
}
