import { type ConnectionOptions, Message } from 'vscode-languageserver';
import { recordOf } from './options.ts';

/** For a connection of this server: a client that does not say what it can do is one that can do nothing. */
export const LENIENCE: ConnectionOptions = {
  messageStrategy: {
    handleMessage: (message, next) => {
      if (!Message.isRequest(message) || message.method !== 'initialize') return next(message);
      const { capabilities, ...params } = recordOf(message.params);
      return next({ ...message, params: { ...params, capabilities: recordOf(capabilities) } } as Message);
    },
  },
};
