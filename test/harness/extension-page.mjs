// README as the page of an installed extension shows it.

const ENGINEERS = /<!-- engineers: begin -->[^]*?<!-- engineers: end -->\n*/g;
const PICTURE = /<picture>[^]*?<\/picture>\n*|!\[[^\]]*\]\([^)]*\)\n*/g;
const LINK = /\[([^\]]*)\]\((?!https:)([^)#]*)\)/g;

/**
 * VS Code shows pictures and follows links there only where these are https, and whoever has the .vsix by mail may have no
 * network: so it holds no pictures (those of the first steps are packaged), pages that are wanted stand on it, and of
 * other pages it says where they are. What is for engineers is left out.
 * @param {string} readme
 * @param {Readonly<Record<string, string>>} pages the pages to put on it, by the addresses that README links to
 * @returns {string}
 */
export function extensionPage(readme, pages) {
  const told = readme.replace(ENGINEERS, '').replace(PICTURE, '');
  const linked = told.replace(LINK, (_, words, path) =>
    path in pages ? `本页后面的“${words}”` : `${words}（\`${path}\`）`,
  );
  const below = Object.values(pages).map((page) => page.replace(/^#/gm, '##'));
  return [linked.trimEnd(), ...below].join('\n\n');
}
