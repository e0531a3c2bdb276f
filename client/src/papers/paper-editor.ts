import type { CustomDocument, CustomReadonlyEditorProvider, Uri, WebviewPanel } from 'vscode';
import { nameOf } from '../files.ts';
import { say } from '../settings.ts';

/** The type of our editor in the manifest, and the command behind its button. */
export const PAPER_EDITOR = 'gongkai.paper';
const CONVERT = 'gongkai.convertPaper';

/** What VS Code itself would call binary: says what the file is, and offers to turn it into text. */
export class PaperEditor implements CustomReadonlyEditorProvider {
  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => undefined };
  }

  resolveCustomEditor({ uri }: CustomDocument, { webview }: WebviewPanel): void {
    // No scripts, and one link that does one thing.
    webview.options = { enableScripts: false, enableCommandUris: [CONVERT], localResourceRoots: [] };
    webview.html = pageOf(uri);
  }
}

/** A page that loads nothing. */
function pageOf(uri: Uri): string {
  const nonce = crypto.randomUUID();
  const link = `command:${CONVERT}?${encodeURIComponent(JSON.stringify([uri.toString()]))}`;
  return `<!DOCTYPE html>
<html lang="${escaped(say('paper/lang', {}))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<title>${escaped(nameOf(uri))}</title>
<style nonce="${nonce}">
body { padding: 2rem; max-width: 40rem; line-height: 1.7; }
a { display: inline-block; padding: .4rem 1rem; text-decoration: none; border-radius: 2px;
  color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
a:hover { background: var(--vscode-button-hoverBackground); }
</style>
</head>
<body>
<h1>${escaped(nameOf(uri))}</h1>
<p>${escaped(kindOf(uri))}</p>
<p><a href="${escaped(link)}">${escaped(say('paper/convert', {}))}</a></p>
<p>${escaped(say('paper/untouched', {}))}</p>
</body>
</html>`;
}

function kindOf({ path }: Uri): string {
  if (/\.(?:doc|wps)$/i.test(path)) return say('paper/is-old', {});
  if (/\.xlsx$/i.test(path)) return say('paper/is-sheet', {});
  if (/\.pdf$/i.test(path)) return say('paper/is-pdf', {});
  return say('paper/is-word', {});
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
