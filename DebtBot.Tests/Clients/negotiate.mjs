// A person on our own page prepares a negotiation with three creditors, rehearses a call, notes a real one and an agreement, opens the sheet and prints it to one page.
import { writeFileSync } from 'node:fs';
import { demand, openBrowser } from './browser.mjs';
import { pagesOf, unreadableIn } from './pdf.mjs';

const [address, shots] = process.argv.slice(2);
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'ja-JP' });
const page = await context.newPage();
const faults = [];
page.on('pageerror', (error) => faults.push(String(error)));
page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });

const theirs = page.locator('.bubble:not(.mine)');
async function say(text, expect) {
  const before = await theirs.count();
  await page.fill('#words', text);
  await page.press('#words', 'Enter');
  await page.waitForFunction((n) => document.querySelectorAll('.bubble:not(.mine)').length > n && !document.querySelector('.mine.waiting'), before, { timeout: 15000 });
  await page.locator('.bubble:not(.mine)', { hasText: expect }).last().waitFor({ timeout: 15000 });
  const fresh = (await theirs.allInnerTexts()).slice(before).join('\n');
  demand(fresh.includes(expect), `after ${text} the page says ${expect}, not ${fresh}`);
  demand(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `no sideways scrolling after ${text}`);
  return fresh;
}

await page.goto(address);
await page.locator('.bubble', { hasText: 'いちばん困っている' }).waitFor({ timeout: 15000 });
const preparing = [
  ['交渉の準備', '借りているところ'], ['アコム40万、プロミス30万、楽天カード50万', '楽天カード'], ['以上', '最後に返した'], ['先月', '毎月の返済'],
  ['アコム1万5千、プロミス1万、楽天カード2万', '手取り'], ['手取り23万', '続きそう'], ['はい', '何人'], ['1', '生活費'], ['17万', '弁護士'], ['いいえ', 'アコム'],
  ['いいえ', '利息'], ['18％', '支払日'], ['27日', 'プロミス'], ['いいえ', '利息'], ['18％', '支払日'], ['月末', '楽天カード'], ['はい', '利息'], ['15％', '支払日'], ['27日', '合っていますか'],
  ['はい', '準備に必要なことはそろいました'],
];
for (const [words, expect] of preparing) {
  await say(words, expect);
}
const plan = await say('返済計画', '月51,500円');
for (const share of ['17,167', '12,875', '21,458']) {
  demand(plan.includes(share), `the plan shows ${share}`);
}
if (shots) await page.screenshot({ path: `${shots}/negotiate-plan.png` });
await say('台本', '楽天カードの準備（1/9）');
await say('次', '2/9');
if (shots) await page.screenshot({ path: `${shots}/negotiate-script.png` });

await say('練習', '練習');
await say('アコム', '話し方');
await say('丁寧', '相手（練習）');
await say('お名前を教えてください', '相手（練習）');
await say('今日は約束できません', '相手（練習）');
await say('書面で送ってください', '相手（練習）');
const marks = await say('確認して書面でお返事します', '練習はここまでです');
demand(marks.includes('よかったこと') && marks.includes('次に変えるなら'), 'the rehearsal ends with what went well and one thing to change');
if (shots) await page.screenshot({ path: `${shots}/negotiate-rehearsal.png` });

await say('今プロミスの田中さんから電話、3万払えって', '求められた額 3万円');
await say('アコムと月1万、毎月27日、36回で合意した', '約束を書きとめました');
await say('相談シート', '一枚の紙');
const sheet = await context.newPage();
sheet.on('pageerror', (error) => faults.push(String(error)));
const answer = await sheet.goto(address + await page.locator('a.button').last().getAttribute('href'));
demand(answer.status() === 200, 'the sheet opens');
await sheet.setViewportSize({ width: 711, height: 1047 });
await sheet.emulateMedia({ media: 'print' });
const shown = await sheet.innerText('main');
for (const text of ['アコム', 'プロミス', '楽天カード', '51,500円', '田中', '3万円', '相手との約束', '毎月27日 36回']) {
  demand(shown.includes(text), `the sheet shows ${text}: ${shown}`);
}
demand(!/相手（練習）|お名前を教えて/.test(shown), 'nothing of the rehearsal is on the sheet');
const clipped = await sheet.evaluate(() => [...document.querySelectorAll('main *')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline' && one.clientWidth > 0).map((one) => one.tagName + one.id));
demand(clipped.length === 0, `nothing is cut off: ${clipped}`);
const pdf = await sheet.pdf({ preferCSSPageSize: true, printBackground: true });
if (shots) writeFileSync(`${shots}/negotiate.pdf`, pdf);
if (shots) await sheet.screenshot({ path: `${shots}/negotiate-print.png`, fullPage: true });
demand(pagesOf(pdf) === 1, `the sheet is one page, not ${pagesOf(pdf)}`);
demand(unreadableIn(pdf, '相談シート楽天カード約束田中') === '', `the Japanese is text in the file, but not ${unreadableIn(pdf, '相談シート楽天カード約束田中')}`);
demand(faults.length === 0, `no faults in the pages: ${faults}`);
await browser.close();
console.log('ok');
