import { expect, test } from 'vitest';
import { RefusalError, UnreachableError } from '@/api/problem';
import type { Upload } from '@/api/types';
import { bring, FileGoneError, isPointless, type Load } from './journey';
import type { Service } from './service';
import type { Happening } from './upload-queue';

const lost = () => new UnreachableError('line');
const refusal = (status: number, code: string) =>
  new RefusalError({ type: 'about:blank', title: code, status, code });

const load = (): Load => ({
  key: 'a',
  place: { of: 'matters', id: 'm' },
  item: {} as Load['item'],
  file: new File(['bytes'], 'a.pdf'),
  stop: new AbortController(),
  isInDoubt: false,
  command: 'c',
});

/** A service that answers each question as it is told to, and writes down what it was asked. */
function answering(sends: (Error | undefined)[], states: Upload['state'][] = []) {
  const asked: string[] = [];
  const service: Service = {
    open: () => Promise.resolve(asked.push('open')).then(() => `u${asked.length}`),
    send: (upload) => {
      asked.push(`send ${upload}`);
      const error = sends.shift();
      return error ? Promise.reject(error) : Promise.resolve();
    },
    stateOf: (upload) => {
      asked.push(`state ${upload}`);
      return Promise.resolve(states.shift() ?? 'OPEN');
    },
    complete: (upload) => {
      asked.push(`complete ${upload}`);
      return Promise.resolve({ evidenceId: 'e', number: 1 });
    },
    abort: () => Promise.resolve(),
    wait: () => Promise.resolve(),
  };
  return { service, asked };
}

async function told(going: Load, service: Service): Promise<string[]> {
  const happened: Happening[] = [];
  await bring(going, service, (happening) => happened.push(happening));
  return happened.map(({ type }) => type);
}

test('a file goes up in one go while the line holds', async () => {
  const { service, asked } = answering([undefined]);
  expect(await told(load(), service)).toEqual(['sending', 'checking']);
  expect(asked).toEqual(['open', 'send u1', 'complete u1']);
});

test('over a broken line it is sent again to the same place, without anybody asking', async () => {
  const { service, asked } = answering([lost(), refusal(409, 'UPLOAD_BUSY'), undefined]);
  expect(await told(load(), service)).toEqual([
    ...['sending', 'interrupted', 'sending', 'interrupted'],
    ...['sending', 'checking'],
  ]);
  expect(asked.filter((question) => question === 'open')).toHaveLength(1);
});

test('what arrived before the answer was lost is not sent a second time', async () => {
  const { service, asked } = answering([lost()], ['RECEIVED']);
  await told(load(), service);
  expect(asked).toEqual(['open', 'send u1', 'state u1', 'complete u1']);
});

test('what the service gave up meanwhile is opened anew', async () => {
  const { service, asked } = answering([lost(), undefined], ['ABORTED']);
  await told(load(), service);
  expect(asked).toEqual(['open', 'send u1', 'state u1', 'open', 'send u4', 'complete u4']);
});

test('a refusal is not asked for twice, and what was sent is of no use', async () => {
  const going = load();
  const refused = refusal(422, 'EVIDENCE_TYPE_REFUSED');
  const { service, asked } = answering([refused]);
  await expect(told(going, service)).rejects.toBe(refused);
  expect(asked).toEqual(['open', 'send u1']);
  expect(isPointless(refused, going)).toBe(true);
});

test('a line that never holds comes to an end, and a person goes on from there', async () => {
  const going = load();
  const { service, asked } = answering(Array.from({ length: 9 }, lost));
  await expect(told(going, service)).rejects.toBeInstanceOf(UnreachableError);
  expect(asked.filter((question) => question.startsWith('send'))).toHaveLength(8);
  expect(isPointless(lost(), going)).toBe(false);
});

test('a last word that is still being worked on is waited for', async () => {
  const { service, asked } = answering([refusal(409, 'IDEMPOTENCY_IN_PROGRESS'), undefined]);
  await told(load(), service);
  expect(asked.filter((question) => question === 'open')).toHaveLength(1);
});

test('the end of a session throws nothing away', () => {
  expect(isPointless(refusal(401, 'SESSION_ENDED'), load())).toBe(false);
});

test('a file that is gone from the machine is no broken line', async () => {
  const gone = Object.assign(load(), {
    file: { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadable')) }) },
  });
  const { service } = answering([lost()]);
  await expect(told(gone, service)).rejects.toBeInstanceOf(FileGoneError);
});

test('whoever cancels is not made to wait for the line', async () => {
  const going = load();
  const { service } = answering([lost()]);
  going.stop.abort();
  await expect(told(going, service)).rejects.toThrow();
});
