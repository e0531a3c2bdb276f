import { type Disposable, Uri, ViewColumn, commands, window, workspace } from 'vscode';

/**
 * The scheme of the pages of rules: the packaged Markdown under an address of our own, which is opened as a page wherever
 * it is met (`workbench.editorAssociations` in the manifest). The packaged files have other addresses in each kind of host.
 */
const PAGE_SCHEME = 'gongkai-rule';

/** The base of the addresses of pages, as the server is told. */
export const PAGES_BASE = `${PAGE_SCHEME}:/`;

/** VS Code's own editor that shows Markdown as a page. */
const MARKDOWN_PAGE = 'vscode.markdown.preview.editor';

/** What the address of a page looks like; nothing else is read. */
const PAGE = /^\/docs\/rules\/[a-z\d-]+\.md$/;

/** Gives VS Code the text of pages, from the folder of the extension. */
export function rulePages(extension: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      if (!PAGE.test(path)) return null;
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, path)));
    },
  });
}

/** Shows the explanation of a rule beside the report, as a page; as a text where VS Code's own Markdown is switched off. */
export async function showRulePage(rule: string): Promise<void> {
  const uri = Uri.parse(`${PAGES_BASE}docs/rules/${rule}.md`, true);
  const options = { viewColumn: ViewColumn.Beside, preview: true };
  try {
    await commands.executeCommand('vscode.openWith', uri, MARKDOWN_PAGE, options);
  } catch {
    await window.showTextDocument(uri, options);
  }
}
