/** The colours of VS Code; where a page is shown elsewhere, colours of its own, light, dark or in print. */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --ground: var(--vscode-editor-background, #ffffff);
  --ink: var(--vscode-editor-foreground, #1f1f1f);
  --soft: var(--vscode-editorWidget-background, #f4f4f4);
  --line: var(--vscode-contrastBorder, var(--vscode-editorIndentGuide-activeBackground1, #939393));
  --wrong: var(--vscode-editorError-foreground, #c21807);
  --wrong-ground: var(--vscode-inputValidation-errorBackground, #fbe3e1);
  --wrong-ink: var(--vscode-inputValidation-errorForeground, var(--ink));
  --focus: var(--vscode-focusBorder, #005fb8);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: var(--vscode-editor-background, #1f1f1f);
    --ink: var(--vscode-editor-foreground, #dddddd);
    --soft: var(--vscode-editorWidget-background, #2b2b2b);
    --line: var(--vscode-contrastBorder, var(--vscode-editorIndentGuide-activeBackground1, #7a7a7a));
    --wrong: var(--vscode-editorError-foreground, #ff8a80);
    --wrong-ground: var(--vscode-inputValidation-errorBackground, #5a1d1d);
    --focus: var(--vscode-focusBorder, #4daafc);
  }
}
@media print {
  :root { --ground: #ffffff; --ink: #000000; --soft: #ffffff; --line: #000000; --wrong: #000000; --wrong-ground: #e4e4e4;
    --wrong-ink: #000000; color-scheme: light; }
}
`;
