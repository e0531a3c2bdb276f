import { expect, it } from 'vitest';
import { startClient } from './support/memory.ts';
import { FAULTLESS, NOTICE, WRONG } from './support/reports.ts';

const uri = 'file:///年报.txt';

it('tells a client that asked for it how each document stands', async () => {
  const client = await startClient({ options: { status: true } });
  await client.open(uri, WRONG);
  client.clock.pass(0);
  await client.change(uri, 2, FAULTLESS.replace('云岭市档案局2020年政府', '云岭市\u202e档案局2020年政府'));
  client.clock.pass(200);
  await client.change(uri, 3, NOTICE);
  client.clock.pass(200);
  await client.settled();
  const none = { error: 0, warning: 0, information: 0, hint: 0 };
  expect(client.statuses).toMatchObject([
    {
      uri,
      version: 1,
      recognised: true,
      agency: '云岭市档案局',
      year: 2020,
      form: 2019,
      counts: { ...none, error: 1 },
      identities: { hold: 38, checked: 40, total: 40 },
    },
    { uri, version: 2, recognised: true, identities: { hold: 40, checked: 40, total: 40 } },
    {
      uri,
      version: 3,
      recognised: false,
      agency: null,
      year: null,
      form: null,
      counts: none,
      identities: { hold: 0, checked: 0, total: 0 },
    },
  ]);
  expect(JSON.stringify(client.statuses)).not.toContain('\u202e');
});
