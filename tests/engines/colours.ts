// How many colours a screenshot holds: a page with text has many, a blank one has one.
import { inflateSync } from 'node:zlib';

const paeth = (left: number, up: number, corner: number) => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
};

/** The colours of a PNG without interlacing, eight bits a channel, as every engine makes them: `rgb` in hexadecimal. */
export function coloursOf(png: Buffer): ReadonlySet<string> {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  if (png[24] !== 8 || png[28] !== 0 || (png[25] !== 6 && png[25] !== 2)) throw new Error('A kind of PNG this does not read.');
  const data = inflateSync(Buffer.concat(parts));
  const [stride, colours] = [width * channels, new Set<string>()];
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)];
    const row = Buffer.from(data.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x += 1) {
      const [left, up, corner] = [row[x - channels] ?? 0, above[x] ?? 0, above[x - channels] ?? 0];
      const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
      row[x] = ((row[x] ?? 0) + guess) & 255;
    }
    for (let x = 0; x < stride; x += channels) colours.add(row.toString('hex', x, x + 3));
    above = row;
  }
  return colours;
}
