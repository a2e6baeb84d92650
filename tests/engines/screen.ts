// A screen nobody sees, for engines that cannot run without one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface Screen {
  readonly display: string;
  /** The colours that are lit in a part of the screen now, as `rgb` in hexadecimal: seen from outside, whatever the browser is busy with. */
  colours(area: { x: number; y: number; width: number; height: number }): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** Starts Xvfb on a number that is free; resolves when it takes windows. */
export async function openScreen(program: string): Promise<Screen> {
  const folder = await mkdtemp(join(tmpdir(), 'screen-'));
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1300x900x24', '-nolisten', 'tcp', '-nocursor', '-fbdir', folder], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  // The third pipe was asked for in the line above.
  const [number] = await once(server.stdio[3] as Readable, 'data') as [Buffer];
  return {
    display: `:${number.toString().trim()}`,
    async colours({ x, y, width, height }) {
      // The X window dump format: big-endian numbers in the head, then one row after the other, four bytes a pixel with blue first.
      const dump = await readFile(join(folder, 'Xvfb_screen0'));
      const pixels = dump.readUInt32BE(0) + dump.readUInt32BE(19 * 4) * 12;
      const stride = dump.readUInt32BE(12 * 4);
      const colours = new Set<string>();
      for (let row = y; row < y + height; row += 1) {
        for (let at = pixels + row * stride + x * 4; at < pixels + row * stride + (x + width) * 4; at += 4) colours.add((dump.readUInt32LE(at) & 0xffffff).toString(16).padStart(6, '0'));
      }
      return colours;
    },
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
