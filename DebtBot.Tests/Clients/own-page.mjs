// Our own page on a phone: the whole conversation, cards, reload, hide, erase.
import { readFileSync } from 'node:fs';
import { demand, openBrowser } from './browser.mjs';

const [address, shots] = process.argv.slice(2);
const scenario = JSON.parse(readFileSync(new URL('scenario.json', import.meta.url)));
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ja-JP' });
const page = await context.newPage();
const outside = [];
const faults = [];
page.on('request', (request) => { if (!request.url().startsWith(address) && !request.url().startsWith('data:') && !request.url().startsWith('ws')) outside.push(request.url()); });
page.on('pageerror', (error) => faults.push(String(error)));
page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });

const log = page.locator('#log');
const says = (text) => log.locator('.bubble:not(.mine)', { hasText: text }).last().waitFor({ timeout: 15000 });
const say = async (text) => { await page.fill('#words', text); await page.press('#words', 'Enter'); };

await page.goto(address);
await says('いちばん困っている');
demand(await page.locator('#replies button').count() > 0, 'the first question offers buttons');
for (const { say: words, expect } of scenario.steps) {
  await say(words);
  await says(expect);
  demand(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `no sideways scrolling after ${words}`);
}
for (const text of scenario.also) {
  demand((await log.innerText()).includes(text), `the page shows ${text}`);
}
demand(await log.locator('.days').count() > 0, 'a countdown is drawn');
demand(await log.locator('.desks a.tel').count() > 0, 'desks can be called by touch');
demand(await log.locator('.mine.waiting').count() === 0, 'every message was acknowledged');
if (shots) await page.screenshot({ path: `${shots}/conversation.png` });

await page.locator('#replies button', { hasText: '続ける' }).click();
await says('ほかに借りているところ');
const details = log.locator('details').last();
await details.locator('summary').click();
demand((await details.innerText()).length > 10, 'why it is asked can be opened');

const before = await log.locator('.bubble').count();
await page.reload();
await says('ほかに借りているところ');
demand(await log.locator('.bubble').count() >= before, 'a reload shows everything again');
await say('プロミス30万');
await says('30万円');
await say('内容を確認');
await log.locator('table').last().waitFor({ timeout: 15000 });
if (shots) await page.screenshot({ path: `${shots}/table.png` });

await page.keyboard.press('Escape');
demand(await page.locator('#cover').isVisible(), 'Escape covers the page');
demand(!/借|DebtBot/.test(await page.title()), 'the title is neutral');
if (shots) await page.screenshot({ path: `${shots}/cover.png` });
await page.locator('#cover').click();
await say('隠す');
await page.locator('#cover').waitFor({ state: 'visible', timeout: 15000 });
await page.locator('#cover').click();

await page.locator('#erase').click();
await page.locator('#ask-erase button[value=yes]').click();
await page.locator('#notice', { hasText: 'すべて消しました' }).waitFor({ timeout: 15000 });
demand(await log.locator('.bubble').count() === 0, 'nothing is left on the page');
await page.reload();
await says('いちばん困っている');
demand(!(await log.innerText()).includes('アコム'), 'nothing comes back after erasing');
demand(outside.length === 0, `nothing outside is asked: ${outside}`);
demand(faults.length === 0, `no faults in the page: ${faults}`);
await browser.close();
console.log('ok');
