import { ErrorCodes, MessageStrategy } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { entrance } from '../../server/src/lsp/entrance.ts';

test('what follows initialize waits, in its order, for what the first of it brings', async () => {
  const events: string[] = [];
  let isIntroduced = false;
  let open = (): void => undefined;
  const { options, isLeaving } = entrance(
    () => isIntroduced,
    () => {
      events.push('begin');
      return new Promise((resolve) => (open = resolve));
    },
  );
  const strategy = options.messageStrategy;
  if (!MessageStrategy.is(strategy)) throw new Error('no strategy');
  const hand = async (message: object) =>
    strategy.handleMessage({ jsonrpc: '2.0', ...message }, (taken) => {
      const { method, params } = taken as { method?: string; params?: { code?: number } };
      isIntroduced ||= method === 'initialize';
      events.push(params?.code === undefined ? (method ?? 'answer') : String(params.code));
    });
  const send = (method: string) => hand({ id: 1, method });

  await send('too early');
  await hand({ method: 'too early' });
  await hand({ id: 1, result: null });
  await send('initialize');
  expect(events).toEqual([String(ErrorCodes.ServerNotInitialized), 'answer', 'initialize']);
  const waiting = [send('first'), hand({ method: 'second' }), hand({ id: 1, result: null })];
  await Promise.resolve();
  expect(events.slice(3)).toEqual(['begin']);
  open();
  await Promise.all(waiting);
  await send('third');
  expect(events.slice(4)).toEqual(['first', 'second', 'answer', 'third']);

  expect(isLeaving()).toBe(false);
  for (const method of ['shutdown', 'too late']) await send(method);
  for (const method of ['too late', '$/cancelRequest', 'exit']) await hand({ method });
  expect(events.slice(8)).toEqual(['shutdown', String(ErrorCodes.InvalidRequest), '$/cancelRequest', 'exit']);
  expect(isLeaving()).toBe(true);
});
