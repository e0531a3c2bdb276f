/**
 * pdf.js asks for a method of ECMAScript 2024 that Node 20 does not have: a buffer with its bytes, of a given length. A
 * copy does the same where nobody uses the old one.
 */
export function fillIn(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const buffer = new ArrayBuffer(length);
      new Uint8Array(buffer).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return buffer;
    },
    configurable: true,
    writable: true,
  });
}
