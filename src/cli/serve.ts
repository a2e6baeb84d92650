// `npm start`: serves the built site on this machine and prints where.
import { existsSync } from 'node:fs';
import { serveFolder } from '../build/serve-folder.ts';

const folder = process.env['SITE_OUT'] ?? 'dist';
const wanted = Number(process.env['PORT'] ?? 4321);

if (!existsSync(`${folder}/_headers`)) {
  console.error(`There is no built site in ${folder}. Run: npm run build`);
  process.exit(1);
}
try {
  const { address } = await serveFolder(folder, wanted);
  console.log(`The site is open at ${address}/  (stop with Ctrl+C)`);
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${wanted} is taken by another program. Try: PORT=${wanted + 1} npm start` : error);
  process.exit(1);
}
