import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { lock } from '#lib/publish/lock.ts';

test('the second waits until the first releases the lock, and is told once', async () => {
  const name = randomUUID();
  const first = await lock(name, () => {});
  const order: string[] = [];
  const second = lock(name, () => order.push('waits')).then((held) => {
    order.push('second');
    return held;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  order.push('first ends');
  await first.release();
  await (await second).release();
  expect(order).toEqual(['waits', 'first ends', 'second']);
});

test('locks of other names do not wait', async () => {
  const [a, b] = [await lock(randomUUID(), () => {}), await lock(randomUUID(), () => {})];
  await Promise.all([a.release(), b.release()]);
});

test('a process that is killed does not hold its lock', async () => {
  const name = randomUUID();
  const holder = `import { lock } from './lib/publish/lock.ts'; await lock('${name}', () => {}); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', holder]);
  await once(child.stdout, 'data');
  let waited = false;
  const held = lock(name, () => {
    waited = true;
    child.kill('SIGKILL');
  });
  await (await held).release();
  expect(waited).toBe(true);
}, 20_000);
