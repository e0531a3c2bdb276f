import { Message, MessageStrategy } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { entrance } from '../../server/src/lsp/entrance.ts';

const request = (method: string): Message => ({ jsonrpc: '2.0', id: 1, method }) as Message;

test('what follows initialize waits, in its order, for what the first of it brings', async () => {
  const events: string[] = [];
  let open = (): void => undefined;
  const { messageStrategy } = entrance(() => {
    events.push('begin');
    return new Promise((resolve) => (open = resolve));
  });
  if (!MessageStrategy.is(messageStrategy)) throw new Error('no strategy');
  const send = async (method: string) =>
    messageStrategy.handleMessage(request(method), (message) => {
      events.push(Message.isRequest(message) ? message.method : '');
    });

  await send('too early');
  await send('initialize');
  expect(events).toEqual(['too early', 'initialize']);
  const waiting = [send('first'), send('second')];
  await Promise.resolve();
  expect(events).toEqual(['too early', 'initialize', 'begin']);
  open();
  await Promise.all(waiting);
  await send('third');
  expect(events.slice(3)).toEqual(['first', 'second', 'third']);
});
