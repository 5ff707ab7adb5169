// Events signed and checked with LINE's own SDK, and its own client against the server that stands in for LINE in the tests.
// Usage: node line-sdk.mjs BOT STAND_IN SECRET TOKEN REPLY_TOKEN USER OUR_SIGNATURE
import assert from 'node:assert/strict';
import { createHmac, randomUUID } from 'node:crypto';
import { messagingApi, validateSignature } from '@line/bot-sdk';

const [bot, standIn, secret, token, replyToken, user, ours] = process.argv.slice(2);
const sign = (body, key = secret) => createHmac('SHA256', key).update(body).digest('base64');

async function post(body, signature) {
  const answer = await fetch(`${bot}/line/webhook`, { method: 'POST', headers: { 'content-type': 'application/json', ...(signature && { 'x-line-signature': signature }) }, body });
  return answer.status;
}

function body(...events) {
  return JSON.stringify({ destination: 'U'.padEnd(33, '0'), events });
}

const said = body({
  type: 'message', mode: 'active', timestamp: Date.now(), webhookEventId: '01SDKSDKSDKSDKSDKSDKSDKSDK', deliveryContext: { isRedelivery: false },
  source: { type: 'user', userId: user }, replyToken, message: { type: 'text', id: '1', quoteToken: 'q', text: '裁判所から支払督促が届いた 😢' },
});

// What we sign, the SDK takes; what it would refuse, we refuse.
assert.ok(validateSignature('{"destination":"日本","events":[]}', secret, ours), 'the SDK takes our signature');
assert.ok(validateSignature(said, secret, sign(said)));
assert.equal(await post(said, sign(said)), 200);
assert.equal(await post(body(), sign(body())), 200);
for (const wrong of [sign(said, secret.toUpperCase()), sign(`${said} `), sign(said).slice(0, -4), undefined]) {
  assert.ok(wrong === undefined || !validateSignature(said, secret, wrong));
  assert.equal(await post(said, wrong), 401);
}

// The stand-in answers LINE's own client as LINE does.
const line = new messagingApi.MessagingApiClient({ channelAccessToken: token, baseURL: standIn });
const key = randomUUID();
const pushed = await line.pushMessage({ to: user, messages: [{ type: 'text', text: 'a' }] }, key);
assert.equal(pushed.sentMessages.length, 1);
await assert.rejects(line.pushMessage({ to: user, messages: [{ type: 'text', text: 'a' }] }, key), (fault) => fault.status === 409);
await assert.rejects(line.replyMessage({ replyToken: 'spent', messages: [{ type: 'text', text: 'a' }] }), (fault) => fault.status === 400);
assert.equal((await line.getBotInfo()).basicId, '@test');
console.log('ok');
