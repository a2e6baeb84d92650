// Serves a built folder the way the published site is served: headers, compressed twins, wrong-address pages by language.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { withoutSearch } from './content-security-policy.ts';
import { clearPath, fontHeaders, fontsPath, searchFileHeaders, searchPages, searchPath } from './headers.ts';

type Headers = readonly (readonly [string, string])[];

/** The headers of the built site by path, from the file its hosts read. */
function headersOf(folder: string): ReadonlyMap<string, Headers> {
  const blocks = readFileSync(join(folder, '_headers'), 'utf8').split(/\n(?=\/)/);
  return new Map(blocks.map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return [path, lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)).filter((match) => match !== null).map((match) => [match[1] ?? '', match[2] ?? ''] as const)];
  }));
}

/** The wrong-address page in the language of the address, as the twin the browser takes. */
function sendWrongAddress(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const segment = (request.url ?? '/').split('/')[1] ?? '';
  const inLanguage = join(folder, segment, '404.html');
  const page = /^[a-z-]+$/.test(segment) && existsSync(inLanguage) ? inLanguage : join(folder, '404.html');
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const twin = [['br', '.br'], ['gzip', '.gz']].find(([encoding = '', ending = '']) => accepted.includes(encoding) && existsSync(page + ending));
  if (twin !== undefined) response.setHeader('Content-Encoding', twin[0] ?? '');
  response.setHeader('Vary', 'Accept-Encoding');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(existsSync(page) ? readFileSync(page + (twin?.[1] ?? '')) : '404');
}

/**
 * Starts a server for a built folder on this machine only; resolves when it listens.
 * Port 0 picks a free one. Rejects when the port is taken.
 */
export function serveFolder(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const byPath = headersOf(folder);
  // As the servers that can: what only the search may do is in the header of its pages alone.
  const all = byPath.get('/*') ?? [];
  const usual = all.map(([name, value]) => [name, withoutSearch(value)] as const);
  const headersFor = (path: string) => (new RegExp(searchPages).test(path) ? all : path.startsWith(searchPath) ? [...usual, ...Object.entries(searchFileHeaders)] : usual);
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, dev: false, setHeaders: (response, path) => {
    // sirv writes its own cache header first; ours must stand.
    const kept = path.startsWith(fontsPath) ? Object.entries(fontHeaders) : [];
    for (const [name, value] of [...headersFor(path), ...(byPath.get(path) ?? []), ...kept]) response.setHeader(name, value);
  } });
  const server = createServer((request, response) => {
    const own = byPath.get(request.url ?? '');
    if (own !== undefined && request.url === clearPath) {
      for (const [name, value] of [...usual, ...own]) response.setHeader(name, value);
      response.end();
      return;
    }
    const answerWrong = () => {
      for (const [name, value] of usual) response.setHeader(name, value);
      sendWrongAddress(folder, request, response);
    };
    // Files for hosts are read by them, not published.
    if (/^\/[_.]/.test(request.url ?? '')) answerWrong();
    else files(request, response, answerWrong);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      resolve({ server, address: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : port}` });
    });
  });
}
