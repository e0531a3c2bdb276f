/**
 * The smallest text that can be found by leaving parts of `text` out for which `fails` still holds: lines first, then
 * characters. Each part is tried once in every size, from half of the text down to one.
 */
export function minimised(text: string, fails: (text: string) => boolean): string {
  const lines = reduced(text.split(/(?<=\n)/), fails).join('');
  return reduced(lines.split(''), fails).join('');
}

function reduced(parts: readonly string[], fails: (text: string) => boolean): readonly string[] {
  let kept = parts;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (fails(without.join(''))) kept = without;
      else at += size;
    }
  }
  return kept;
}
