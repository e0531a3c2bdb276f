// How the time for something grows with its size, drawn as SVG: both axes in powers of ten, so that what grows in
// proportion is a line at 45 degrees.

const [WIDTH, HEIGHT] = [760, 460];
const EDGE = { left: 64, right: 44, top: 16, bottom: 48 };
const COLOURS = { frame: '#8a8f98', others: '#8a8f98', one: '#c2410c', guide: '#2563eb' };
/** Powers of ten, of sizes and of milliseconds, and what the sizes are. */
const CHARACTERS = { across: [3, 8], up: [0, 6], words: '字符 · characters' };

/**
 * @param series of each kind its name and its points, each a size and a time (ms)
 * @param shown the name of the kind that is drawn in front
 */
export function growthPlot(series, shown, axes = CHARACTERS) {
  const { across } = axes;
  const others = series.filter(({ name }) => name !== shown);
  const one = series.find(({ name }) => name === shown);
  const drawn = (points, colour, more) =>
    line(
      points.map((point) => place(point, axes)),
      colour,
      more,
    );
  const guide = [-3, -2, -1, 0].map((power) => {
    const [from, to] = [10 ** across[0], 10 ** across[1]];
    const ends = [from, to].map((size) => [size, size * 10 ** power]);
    return drawn(ends, COLOURS.guide, 'stroke-dasharray="2 6" opacity="0.6"');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="${COLOURS.frame}">
<clipPath id="plot"><rect x="${EDGE.left}" y="${EDGE.top}" width="${WIDTH - EDGE.left - EDGE.right}" height="${HEIGHT - EDGE.top - EDGE.bottom}"/></clipPath>
${marks(axes)}
<g clip-path="url(#plot)" fill="none">
${guide.join('\n')}
${others.map(({ points }) => drawn(points, COLOURS.others, 'opacity="0.45"')).join('\n')}
${one ? drawn(one.points, COLOURS.one, 'stroke-width="3"') : ''}
</g>
</svg>
`;
}

function marks(axes) {
  const { across, up, words } = axes;
  const all = [];
  for (let power = across[0]; power <= across[1]; power++) {
    const [x] = place([10 ** power, 1], axes);
    all.push(rule(x, EDGE.top, x, HEIGHT - EDGE.bottom), text(x, HEIGHT - EDGE.bottom + 18, size(power), 'middle'));
  }
  for (let power = up[0]; power <= up[1]; power++) {
    const [, y] = place([1, 10 ** power], axes);
    all.push(rule(EDGE.left, y, WIDTH - EDGE.right, y), text(EDGE.left - 8, y + 4, time(power), 'end'));
  }
  const middle = (EDGE.left + WIDTH - EDGE.right) / 2;
  return [...all, text(middle, HEIGHT - 8, words, 'middle')].join('\n');
}

function place([length, ms], { across: [from, to], up: [least, most] }) {
  const across = (Math.log10(length) - from) / (to - from);
  const up = (Math.log10(Math.max(ms, 1)) - least) / (most - least);
  const x = EDGE.left + across * (WIDTH - EDGE.left - EDGE.right);
  const y = HEIGHT - EDGE.bottom - up * (HEIGHT - EDGE.top - EDGE.bottom);
  return [x, y].map((value) => Number(value.toFixed(1)));
}

function line(points, colour, more) {
  return `<polyline points="${points.map((point) => point.join(',')).join(' ')}" stroke="${colour}" ${more}/>`;
}

function rule(x1, y1, x2, y2) {
  return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${COLOURS.frame}" opacity="0.25"/>`;
}

function text(x, y, words, anchor) {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
}

function size(power) {
  return (10 ** power).toLocaleString('en');
}

function time(power) {
  return power < 3 ? `${10 ** power} ms` : `${(10 ** (power - 3)).toLocaleString('en')} s`;
}
