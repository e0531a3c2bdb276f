// Draws client/icon.png: a sheet with a table whose total agrees. Plain shapes, no package, no font, no emblem.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 as crcOf, deflateSync } from 'node:zlib';
import { root } from './run.mjs';

const SIZE = 256;
/** Samples a side of a pixel, for smooth edges. */
const SAMPLES = 4;

const box = (x, y, width, height, radius) => (px, py) => {
  const dx = Math.max(Math.abs(px - x - width / 2) - width / 2 + radius, 0);
  const dy = Math.max(Math.abs(py - y - height / 2) - height / 2 + radius, 0);
  return Math.hypot(dx, dy) <= radius;
};
const stroke = (points, width) => (px, py) =>
  points.slice(1).some(([x2, y2], index) => {
    const [x1, y1] = points[index];
    const along = ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(px - x1 - t * (x2 - x1), py - y1 - t * (y2 - y1)) <= width / 2;
  });
const cells = [108, 136].flatMap((y) => [76, 114, 152].map((x) => box(x, y, 28, 16, 3)));

/** From the bottom up: a shape and its colour. */
const shapes = [
  [box(0, 0, 256, 256, 48), [140, 29, 24]],
  [box(52, 36, 152, 184, 12), [255, 250, 240]],
  [box(76, 60, 104, 14, 4), [140, 29, 24]],
  [box(76, 84, 66, 8, 4), [214, 176, 160]],
  ...cells.map((cell) => [cell, [228, 205, 190]]),
  [box(76, 164, 66, 16, 3), [194, 120, 96]],
  [(x, y) => Math.hypot(x - 184, y - 188) <= 46, [140, 29, 24]],
  [(x, y) => Math.hypot(x - 184, y - 188) <= 38, [36, 128, 74]],
  [stroke([[166, 189], [179, 202], [203, 175]], 11), [255, 255, 255]], // prettier-ignore
];

function pixel(x, y) {
  const sum = [0, 0, 0, 0];
  for (let index = 0; index < SAMPLES ** 2; index++) {
    const px = x + ((index % SAMPLES) + 0.5) / SAMPLES;
    const py = y + (Math.floor(index / SAMPLES) + 0.5) / SAMPLES;
    const colour = shapes.findLast(([covers]) => covers(px, py))?.[1];
    if (colour) [...colour, 255].forEach((part, channel) => (sum[channel] += part));
  }
  const covered = sum[3] / 255;
  return covered === 0
    ? [0, 0, 0, 0]
    : [...sum.slice(0, 3).map((part) => Math.round(part / covered)), Math.round(sum[3] / SAMPLES ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, check]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6], 8); // 8 bits a channel, red green blue alpha
const lines = Array.from({ length: SIZE }, (_, y) => [
  0,
  ...Array.from({ length: SIZE }, (_, x) => pixel(x, y)).flat(),
]);
writeFileSync(
  join(root, 'client/icon.png'),
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
