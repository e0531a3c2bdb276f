import { type ConnectionOptions, ErrorCodes, type Message as Said, Message } from 'vscode-languageserver';
import { recordOf } from './options.ts';

/** The method of a request that is answered with an error, which its parameters are. */
export const REFUSE = 'gongkai/refuse';

/** Why a request is not done. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
}

const TOO_EARLY: Refusal = { code: ErrorCodes.ServerNotInitialized, message: 'not initialized yet' };
const TWICE: Refusal = { code: ErrorCodes.InvalidRequest, message: 'initialized already' };
const TOO_LATE: Refusal = { code: ErrorCodes.InvalidRequest, message: 'shut down already' };

/** The way in for what a client says. */
export interface Entrance {
  readonly options: ConnectionOptions;
  /** Whether the client has asked to shut down. */
  readonly isLeaving: () => boolean;
}

/**
 * How messages come in, each at its time: before `initialize` and after `shutdown` requests are refused, and
 * notifications come to nothing. A client that does not say what it can do is one that can do nothing. Whatever follows
 * `initialize` waits, in its order, until `begin` is done, which the first such message calls.
 * @param isIntroduced whether the client has introduced itself; asked anew for each message
 */
export function entrance(isIntroduced: () => boolean, begin: () => Promise<void>): Entrance {
  let isOpen = false;
  let opening: Promise<void> | undefined;
  let isLeaving = false;
  const refusalOf = (method: string): Refusal | null => {
    if (isLeaving) return TOO_LATE;
    if (method === 'initialize') return isIntroduced() ? TWICE : null;
    return isIntroduced() ? null : TOO_EARLY;
  };
  return {
    options: {
      messageStrategy: {
        handleMessage: async (message, next) => {
          if (Message.isRequest(message)) {
            const refusal = refusalOf(message.method);
            if (refusal) return next({ ...message, method: REFUSE, params: refusal } as Said);
            if (message.method === 'initialize') return next(introduction(message));
            if (message.method === 'shutdown') isLeaving = true;
          } else if (
            Message.isNotification(message) &&
            !(isIntroduced() && !isLeaving) &&
            !isAlwaysHeard(message.method)
          ) {
            return;
          }
          if (isIntroduced() && !isOpen) {
            opening ??= begin().finally(() => (isOpen = true));
            await opening;
          }
          return next(message);
        },
      },
    },
    isLeaving: () => isLeaving,
  };
}

/** Notifications that hold at any time: the farewell, and those of the protocol below (cancellation, tracing). */
function isAlwaysHeard(method: string): boolean {
  return method === 'exit' || method.startsWith('$/');
}

function introduction(message: Said & { readonly params?: unknown }): Said {
  const { capabilities, ...params } = recordOf(message.params);
  return { ...message, params: { ...params, capabilities: recordOf(capabilities) } } as Said;
}
