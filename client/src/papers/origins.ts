import type { Memento, Uri } from 'vscode';

/** What is remembered of a text that was made of a paper: nothing of that is put into the text. */
export interface Origin {
  /** The paper's address. */
  readonly paper: string;
  readonly size: number;
  readonly mtime: number;
  /** Hash of the paper's bytes, and of the text as it was saved. */
  readonly hash: string;
  readonly text: string;
}

const KEY = 'gongkai.papers';
const MOST = 500;

/** Remembers of which papers texts were made. */
export class Origins {
  private readonly memory: Memento;

  constructor(memory: Memento) {
    this.memory = memory;
  }

  of(text: Uri): Origin | undefined {
    return this.all()[text.toString()];
  }

  async remember(text: Uri, origin: Origin): Promise<void> {
    const key = text.toString();
    const others = Object.entries(this.all()).filter(([each]) => each !== key);
    await this.memory.update(KEY, Object.fromEntries([...others.slice(1 - MOST), [key, origin]]));
  }

  private all(): Readonly<Record<string, Origin>> {
    return this.memory.get<Readonly<Record<string, Origin>>>(KEY, {});
  }
}

/** A hash by which it is told whether something is the same. */
export async function hashOf(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
