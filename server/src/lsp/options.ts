/** What the client asks for with `initializationOptions`. */
export interface Options {
  /** Settings until the client's configuration is known, in the shape of the section `gongkai`. */
  readonly settings: unknown;
  /** The address of the folder that holds `docs/`, with a slash at its end; null where there is none to link to. */
  readonly pagesBase: string | null;
  /** The language of the editor, for the setting `auto`. */
  readonly locale: string | null;
  /** Whether to send `gongkai/status`. */
  readonly status: boolean;
  /** Whether whole texts are to be sent instead of changes. */
  readonly fullSync: boolean;
  /** Whether the client reads files for the server (`gongkai/readFile`): it knows more kinds of folders. */
  readonly files: boolean;
  /** Whether the client tells which documents are views (`gongkai/view`): it knows more of their addresses. */
  readonly views: boolean;
  /** The address of the script that reads papers, for a server in a worker; null where the client names none. */
  readonly papersScript: string | null;
  /** The client's command that records an accepted finding; null where an edit is to do it. */
  readonly acceptCommand: string | null;
  /** The client's command that switches a rule off; null where an edit is to do it. */
  readonly switchOffCommand: string | null;
  /** The client's command that shows the explanation of a rule; null where it has none. */
  readonly ruleCommand: string | null;
  /** The client's command that recalculates the table on a line of a document; null where it has none. */
  readonly recalculateCommand: string | null;
  /** The client's command that shows a document as a form; null where it has none. */
  readonly formCommand: string | null;
}

/** Reads the options; what is not as it should be counts as not given. */
export function optionsOf(value: unknown): Options {
  const { settings, pagesBase, locale, status, fullSync, files, views, ...named } = recordOf(value);
  return {
    settings,
    pagesBase: typeof pagesBase === 'string' && pagesBase !== '' ? pagesBase.replace(/\/?$/, '/') : null,
    locale: typeof locale === 'string' ? locale : null,
    status: status === true,
    fullSync: fullSync === true,
    files: files === true,
    views: views === true,
    papersScript: nameOf(named.papersScript),
    acceptCommand: nameOf(named.acceptCommand),
    switchOffCommand: nameOf(named.switchOffCommand),
    ruleCommand: nameOf(named.ruleCommand),
    recalculateCommand: nameOf(named.recalculateCommand),
    formCommand: nameOf(named.formCommand),
  };
}

function nameOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** `value` where it is an object with named members, else an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
