import { type ConnectionOptions, Message } from 'vscode-languageserver';
import { recordOf } from './options.ts';

/**
 * How messages come in. A client that does not say what it can do is one that can do nothing. Whatever follows
 * `initialize` waits, in its order, until `begin` is done, which the first such message calls.
 */
export function entrance(begin: () => Promise<void>): ConnectionOptions {
  let isIntroduced = false;
  let isOpen = false;
  let opening: Promise<void> | undefined;
  return {
    messageStrategy: {
      handleMessage: async (message, next) => {
        if (Message.isRequest(message) && message.method === 'initialize') {
          isIntroduced = true;
          const { capabilities, ...params } = recordOf(message.params);
          return next({ ...message, params: { ...params, capabilities: recordOf(capabilities) } } as Message);
        }
        if (isIntroduced && !isOpen) {
          opening ??= begin().finally(() => (isOpen = true));
          await opening;
        }
        return next(message);
      },
    },
  };
}
