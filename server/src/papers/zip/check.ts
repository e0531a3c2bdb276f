/** What a byte adds to the sum (CRC-32, as every zip has it). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The sum over `bytes` that the directory of a zip holds: a figure that a broken disk has changed is not read. */
export function checkOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  let at = 0;
  while (at < bytes.length) sum = TABLE[(sum ^ bytes[at++]!) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
