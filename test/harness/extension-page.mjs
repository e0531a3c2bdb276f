// README as the page of an installed extension shows it.

/** Parts of README that are of no use there: for engineers, and links to what is not packaged. */
const REPOSITORY = /<!-- repository: begin -->[^]*?<!-- repository: end -->(?:\n\n)?/g;
const PICTURE = /<picture>[^]*?<\/picture>\n*/g;
const LINK = /\[([^\]]*)\]\((?!https:)([^)]*)\)/g;

/**
 * VS Code shows pictures and follows links there only where these are https, and whoever has the .vsix by mail may have no
 * network. So the page holds no pictures (those of the first steps are packaged), and what README links to stands below.
 * @param {string} readme
 * @param {Readonly<Record<string, string>>} pages what is linked to, by its address in README
 * @returns {string}
 */
export function extensionPage(readme, pages) {
  const told = readme.replace(REPOSITORY, '').replace(PICTURE, '');
  const linked = told.replace(LINK, (link, words, path) => {
    if (!(path in pages)) throw new Error(`README links to what the extension's page has not: ${link}`);
    return `本页后面的“${words}”`;
  });
  const below = Object.values(pages).map((page) => page.replace(/^#/gm, '##'));
  return [linked.trimEnd(), ...below].join('\n\n');
}
