// Our own page when things go wrong: the network is lost, a token is refused, a second tab is open, a picture is dropped on it. And how it is walked through with the keyboard and read out.
import { demand, openBrowser } from './browser.mjs';
import { wireTo } from './wire.mjs';

const [address] = process.argv.slice(2);
const wire = await wireTo(address);
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ja-JP' });
const [page, second] = [await context.newPage(), await context.newPage()];
const faults = [];
const outside = [];
for (const one of [page, second]) {
  one.on('pageerror', (error) => faults.push(String(error)));
  one.on('request', (request) => { if (!request.url().startsWith(wire.address) && !/^(data|ws):/.test(request.url())) outside.push(request.url()); });
  await one.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)));
  one.on('console', (message) => { if (message.text().startsWith('policy')) faults.push(message.text()); });
}
const theirs = (on, text) => on.locator('.bubble:not(.mine)', { hasText: text }).last();
const mine = (on, text) => on.locator('.bubble.mine', { hasText: text });
const say = async (on, text) => { await on.fill('#words', text); await on.press('#words', 'Enter'); };

// The clock of the first page can be moved on; the token it refreshes after a quarter of an hour is asked for by its timer.
await page.clock.install();
const answer = await page.goto(wire.address);
const policy = answer.headers()['content-security-policy'];
demand(/default-src 'none'/.test(policy) && !/unsafe|https?:|\*/.test(policy), `nothing from outside is allowed: ${policy}`);
await theirs(page, 'いちばん困っている').waitFor({ timeout: 15000 });
await say(page, '返せない');
await theirs(page, '借りているところ').waitFor({ timeout: 15000 });

// Two tabs are one conversation.
await second.goto(wire.address);
await theirs(second, '借りているところ').waitFor({ timeout: 15000 });
await say(second, 'アコム50万');
await mine(page, 'アコム50万').waitFor({ timeout: 15000 });
await theirs(page, '50万円').waitFor({ timeout: 15000 });

// Refreshing.
const refreshed = page.waitForResponse((response) => response.url().endsWith('/tokens/refresh'));
await page.clock.runFor(15 * 60 * 1000 + 1000);
const fresh = (await (await refreshed).json()).token;
const used = page.waitForRequest((request) => request.url().endsWith('/activities') && request.method() === 'POST');
await say(page, 'プロミス30万');
demand((await used).headers().authorization === `Bearer ${fresh}`, 'the refreshed token is used');
await theirs(page, '30万円').waitFor({ timeout: 15000 });

// A token that is refused (its time is over after a night in the pocket) is replaced and the words arrive once.
let refusals = 0;
await page.route('**/activities', (route) => route.continue(route.request().method() === 'POST' && refusals++ === 0 ? { headers: { ...route.request().headers(), authorization: 'Bearer not-a-token' } } : {}));
await say(page, '相談先');
await page.clock.runFor(3000);
await theirs(page, '法テラス').waitFor({ timeout: 15000 });
demand(refusals >= 2, 'the first token was refused');
demand(await mine(page, '相談先').count() === 1 && await mine(second, '相談先').count() === 1, 'said once, shown once');
await page.unroute('**/activities');

// The host is full: the page says so, waits as long as it is told to, and the words arrive once.
let sendings = 0;
await second.route('**/activities', (route) => route.request().method() === 'POST' && sendings++ === 0
  ? route.fulfill({ status: 429, headers: { 'retry-after': '2' }, contentType: 'application/json', body: '{"error":{"code":"TooManyRequests"}}' }) : route.continue());
await say(second, '持ち物');
await second.locator('#notice', { hasText: '混み合っています' }).waitFor({ timeout: 15000 });
await mine(second, '持ち物').and(second.locator('.waiting')).waitFor({ timeout: 5000 });
await second.locator('#notice').waitFor({ state: 'hidden', timeout: 15000 });
demand(sendings === 2 && await mine(second, '持ち物').count() === 1, `refused once, sent twice, shown once: ${sendings}`);
await second.unroute('**/activities');

// The network is lost and comes back. The second page's clock is the real one.
wire.cut();
await second.locator('#notice', { hasText: '書いたことは消えません' }).waitFor({ timeout: 15000 });
await say(second, '今夜やること');
await mine(second, '今夜やること').and(second.locator('.waiting')).waitFor({ timeout: 5000 });
await second.waitForTimeout(700);
wire.mend();
await theirs(second, '今夜すること').waitFor({ timeout: 30000 });
await second.locator('#notice').waitFor({ state: 'hidden', timeout: 30000 });
demand(await mine(second, '今夜やること').count() === 1 && await second.locator('.waiting').count() === 0, 'what was written meanwhile arrived once');
// The other page has to come back by itself and miss nothing.
await page.clock.runFor(20000);
await mine(page, '今夜やること').waitFor({ timeout: 30000 });
demand(await page.locator('.bubble').count() === await second.locator('.bubble').count(), 'both pages show the same');

// A picture that is dropped is refused kindly and never leaves the device.
const told = second.waitForRequest((request) => request.url().endsWith('/activities') && request.method() === 'POST');
await second.evaluate(() => {
  const data = new DataTransfer();
  data.items.add(new File(['a secret picture'], 'my-debts.png', { type: 'image/png' }));
  document.getElementById('log').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
});
const sent = (await told).postData();
demand(!sent.includes('secret') && !sent.includes('my-debts'), `nothing of the file is sent: ${sent}`);
await theirs(second, '読み取れません').waitFor({ timeout: 15000 });

// Read out in the order in which it is looked at, and each bubble says who speaks.
const read = await second.locator('#page').ariaSnapshot();
const order = ['heading "DebtBot', 'button "隠す"', 'button "削除"', 'log "会話"', 'group "答えの候補"', 'textbox "ここに書いてください"', 'button "送る"'];
const places = order.map((part) => read.indexOf(part));
demand(places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1])), `read out in order: ${places}\n${read}`);
const spoken = await second.locator('.bubble').allInnerTexts();
demand(spoken.every((text, at) => text.startsWith('あなた：') || text.startsWith('DebtBot：')) && spoken.some((text) => text.startsWith('あなた：')), `each bubble says who speaks: ${spoken.map((text) => text.slice(0, 12))}`);
demand(await second.locator('#log').getAttribute('aria-busy') === 'false', 'what is old is not read out as news');
await second.locator('#hide').focus();
const stops = ['hide'];
for (let step = 0; step < 60 && stops.at(-1) !== 'send'; step++) {
  await second.keyboard.press('Tab');
  const [stop, seen] = await second.evaluate(() => [document.activeElement.id || document.activeElement.closest('#log, #replies')?.id, getComputedStyle(document.activeElement).outlineStyle !== 'none']);
  demand(seen, `where the keyboard stands is visible at ${stop}`);
  if (stop !== stops.at(-1)) stops.push(stop);
}
demand(stops.join(' ').replace('replies ', '') === 'hide erase log words send', `the keyboard walks in order: ${stops}`);

// Nothing moves for whoever asked for that; something does otherwise.
const moves = async () => second.evaluate(() => { const dots = document.getElementById('typing'); dots.hidden = false; const name = getComputedStyle(dots.firstElementChild).animationName; dots.hidden = true; return name; });
demand(await moves() === 'blink', 'usually the three dots move');
await second.emulateMedia({ reducedMotion: 'reduce' });
demand(await moves() === 'none', 'nothing moves when motion is reduced');

// Erased in one tab, gone in the other.
await second.locator('#erase').click();
await second.locator('#ask-erase button[value=yes]').click();
await second.locator('#notice', { hasText: 'すべて消しました' }).waitFor({ timeout: 15000 });
await page.clock.runFor(20000);
await page.locator('#notice', { hasText: 'すべて消しました' }).waitFor({ timeout: 15000 });
demand(await page.locator('.bubble').count() === 0, 'nothing is left in the other tab');
demand(outside.length === 0, `nothing outside is asked: ${outside}`);
demand(faults.length === 0, `no faults: ${faults}`);
await browser.close();
wire.close();
console.log('ok');
