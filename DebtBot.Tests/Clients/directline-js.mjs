// Microsoft's directlinejs in Node: the whole conversation over the socket, then a dropped socket, then polling.
import { readFileSync } from 'node:fs';
import WebSocket from 'ws';
import xhr2 from 'xhr2';
import { demand } from './browser.mjs';

const sockets = [];
globalThis.WebSocket = class extends WebSocket { constructor(...given) { super(...given); sockets.push(this); } };
globalThis.XMLHttpRequest = xhr2;
const { DirectLine } = (await import('botframework-directlinejs')).default;

const [address] = process.argv.slice(2);
const scenario = JSON.parse(readFileSync(new URL('scenario.json', import.meta.url)));
const { token } = await (await fetch(`${address}/webchat/token`, { method: 'POST' })).json();

const seen = [];
const line = new DirectLine({ token, domain: `${address}/v3/directline`, webSocket: true });
line.activity$.subscribe((activity) => { if (activity.type === 'message') seen.push(activity); }, () => {});
const until = async (test, what) => {
  for (let i = 0; i < 300; i++) {
    if (test()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`waited in vain for ${what}; last: ${seen.at(-1)?.text}`);
};
const says = (text) => until(() => seen.some((activity) => activity.from.role === 'bot' && activity.text.includes(text)), text);
const say = (text) => new Promise((sent, failed) => line.postActivity({ type: 'message', text, from: { id: 'person' } }).subscribe((id) => (id === 'retry' ? failed(new Error('not accepted')) : sent(id)), failed));

await says('いちばん困っている');
for (const [at, step] of scenario.steps.entries()) {
  if (at === 3) {
    sockets.at(-1).terminate();
  }
  const id = await say(step.say);
  await until(() => seen.some((activity) => activity.id === id), `the echo of ${step.say}`);
  await says(step.expect);
}
for (const text of scenario.also) {
  await says(text);
}
demand(new Set(seen.map((activity) => activity.id)).size === seen.length, 'nothing came twice');
demand(sockets.length >= 2, 'the dropped socket was replaced');
line.end();

const polling = new DirectLine({ token, domain: `${address}/v3/directline`, webSocket: false, pollingInterval: 200, conversationId: seen[0].conversation.id, watermark: '0' });
const again = [];
polling.activity$.subscribe((activity) => again.push(activity), () => {});
await until(() => again.length >= seen.length, 'everything again by polling');
polling.end();
console.log('ok');
process.exit(0);
