// How the time for a text grows with its length, drawn as SVG: both axes in powers of ten, so that what grows in
// proportion is a line at 45 degrees.

const [WIDTH, HEIGHT] = [760, 460];
const EDGE = { left: 64, right: 44, top: 16, bottom: 48 };
/** Powers of ten: of characters, and of milliseconds. */
const ACROSS = [3, 8];
const UP = [0, 6];
const COLOURS = { frame: '#8a8f98', others: '#8a8f98', one: '#c2410c', guide: '#2563eb' };

/**
 * @param series of each kind of text its name and its points, each a length (characters) and a time (ms)
 * @param shown the name of the kind that is drawn in front
 */
export function growthPlot(series, shown) {
  const others = series.filter(({ name }) => name !== shown);
  const one = series.find(({ name }) => name === shown);
  const guide = [-3, -2, -1, 0].map((power) => {
    const [from, to] = [10 ** ACROSS[0], 10 ** ACROSS[1]];
    return line(
      [
        [from, from * 10 ** power],
        [to, to * 10 ** power],
      ],
      COLOURS.guide,
      'stroke-dasharray="2 6" opacity="0.6"',
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="${COLOURS.frame}">
<clipPath id="plot"><rect x="${EDGE.left}" y="${EDGE.top}" width="${WIDTH - EDGE.left - EDGE.right}" height="${HEIGHT - EDGE.top - EDGE.bottom}"/></clipPath>
${axes()}
<g clip-path="url(#plot)" fill="none">
${guide.join('\n')}
${others.map(({ points }) => line(points, COLOURS.others, 'opacity="0.45"')).join('\n')}
${one ? line(one.points, COLOURS.one, 'stroke-width="3"') : ''}
</g>
</svg>
`;
}

function axes() {
  const marks = [];
  for (let power = ACROSS[0]; power <= ACROSS[1]; power++) {
    const [x] = place([10 ** power, 1]);
    marks.push(rule(x, EDGE.top, x, HEIGHT - EDGE.bottom), text(x, HEIGHT - EDGE.bottom + 18, size(power), 'middle'));
  }
  for (let power = UP[0]; power <= UP[1]; power++) {
    const [, y] = place([1, 10 ** power]);
    marks.push(rule(EDGE.left, y, WIDTH - EDGE.right, y), text(EDGE.left - 8, y + 4, time(power), 'end'));
  }
  const middle = (EDGE.left + WIDTH - EDGE.right) / 2;
  return [...marks, text(middle, HEIGHT - 8, '字符 · characters', 'middle')].join('\n');
}

function place([length, ms]) {
  const across = (Math.log10(length) - ACROSS[0]) / (ACROSS[1] - ACROSS[0]);
  const up = (Math.log10(Math.max(ms, 1)) - UP[0]) / (UP[1] - UP[0]);
  const x = EDGE.left + across * (WIDTH - EDGE.left - EDGE.right);
  const y = HEIGHT - EDGE.bottom - up * (HEIGHT - EDGE.top - EDGE.bottom);
  return [x, y].map((value) => Number(value.toFixed(1)));
}

function line(points, colour, more) {
  return `<polyline points="${points.map((point) => place(point).join(',')).join(' ')}" stroke="${colour}" ${more}/>`;
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
