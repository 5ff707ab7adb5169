// The consultation sheet in a browser: a short conversation with 1, 6 and 20 creditors, the link opened from the chat, printed to one A4 page.
import { writeFileSync } from 'node:fs';
import { demand, openBrowser } from './browser.mjs';
import { pagesOf, unreadableIn } from './pdf.mjs';

const [address, shots] = process.argv.slice(2);
const names = ['アイフル', 'プロミス', 'アコム', '楽天カード', '三井住友カード', 'レイク', 'オリコ', 'ジャックス', 'セゾンカード', 'エポスカード', 'イオンカード', 'ニコス', 'セディナ', 'アプラス', 'ライフカード', 'ポケットカード', 'モビット', 'みずほ銀行', '三菱UFJ銀行', 'りそな銀行'];
const browser = await openBrowser();
const faults = [];

async function talk(count) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  const say = async (text, expect) => {
    const before = await page.locator('.bubble:not(.mine)').count();
    await page.fill('#words', text);
    await page.press('#words', 'Enter');
    await page.waitForFunction((n) => document.querySelectorAll('.bubble:not(.mine)').length > n && !document.querySelector('.mine.waiting'), before, { timeout: 15000 });
    if (expect) await page.locator('.bubble:not(.mine)', { hasText: expect }).last().waitFor({ timeout: 15000 });
  };
  await page.goto(address);
  await page.locator('.bubble', { hasText: 'いちばん困っている' }).waitFor({ timeout: 15000 });
  await say('裁判所から支払督促が届いた 11月12日に受け取った');
  await say('わからない');
  await say('昨日の夜10時に電話で「会社に行くぞ」と言われた');
  await say(names.slice(0, count).map((name, at) => `${name}${10 + at * 5}万`).join('、'));
  await say('どれも先月');
  await say('手取り23万');
  await say('家族は3人');
  await say('家賃6万、食費4万、光熱費2万、携帯1万');
  await say('家を残したい。家族に知られたくない');
  await say('相談シート', '一枚の紙');
  const href = await page.locator('a.button').last().getAttribute('href');
  demand(href.startsWith('/sheet/'), `the chat offers a link: ${href}`);
  demand(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scrolling in the chat');
  return { context, page, href, say };
}

async function print(context, href, count) {
  const sheet = await context.newPage();
  const asked = [];
  sheet.on('request', (request) => asked.push(request.url()));
  const answer = await sheet.goto(address + href);
  demand(answer.status() === 200 && answer.headers()['cache-control'] === 'no-store', 'the sheet opens and is not kept');
  demand(/default-src 'none'/.test(answer.headers()['content-security-policy']), 'the policy is strict');
  demand(await sheet.title() === 'メモ', 'the title is neutral');
  demand(asked.every((url) => url.startsWith(address) || url.startsWith('data:')), `nothing outside is asked: ${asked}`);
  if (shots) await sheet.screenshot({ path: `${shots}/sheet-${count}-phone.png`, fullPage: true });
  demand(await sheet.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scrolling on a phone');
  await sheet.setViewportSize({ width: 711, height: 1047 });
  await sheet.emulateMedia({ media: 'print' });
  if (shots) await sheet.screenshot({ path: `${shots}/sheet-${count}-print.png`, fullPage: true });
  const clipped = await sheet.evaluate(() => [...document.querySelectorAll('main *')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline' && one.clientWidth > 0).map((one) => one.tagName + one.id));
  demand(clipped.length === 0, `nothing is cut off: ${clipped}`);
  const shown = await sheet.innerText('main');
  const pdf = await sheet.pdf({ preferCSSPageSize: true, printBackground: true });
  if (shots) writeFileSync(`${shots}/sheet-${count}.pdf`, pdf);
  demand(pagesOf(pdf) === 1, `${count} creditors fit on one page, not ${pagesOf(pdf)}`);
  demand(unreadableIn(pdf, '相談シート期限支払督促' + names[count - 1]) === '', `the Japanese of the page is text in the file, but not ${unreadableIn(pdf, '相談シート期限支払督促' + names[count - 1])}`);
  for (const text of ['支払督促', '11月26日', '借り先', names[0], names[count - 1], '10万円', '法テラス', 'まだわからないこと']) {
    demand(shown.includes(text), `the sheet of ${count} shows ${text}`);
  }
  demand(!/https?:|directline/.test(shown), 'no technical word stands on it');
  return sheet;
}

for (const count of [1, 6, 20]) {
  const { context, page, href, say } = await talk(count);
  const sheet = await print(context, href, count);
  if (shots) await page.screenshot({ path: `${shots}/chat-${count}.png` });
  if (count === 6) {
    await say('グラフ', '借り先ごとの残り');
    demand(await page.locator('.bars progress').count() >= 6, 'the debts are drawn');
    if (shots) await page.screenshot({ path: `${shots}/charts.png` });
    const data = await (await context.request.get(`${address}${href}/json`)).json();
    demand(data.version === 'debtbot-statement/1' && data.debts.length === count, 'the data of the sheet');
    await say('書き出し', '一つのファイル');
    const file = await context.request.get(address + await page.locator('a.button').last().getAttribute('href'));
    demand(file.headers()['content-disposition'].includes('memo.json'), 'everything is a file with a neutral name');
    demand((await file.text()).includes('会社に行くぞ'), 'the file holds what was said');
    await say('削除');
    await page.locator('#replies button', { hasText: 'はい' }).click();
    await page.locator('#notice', { hasText: 'すべて消しました' }).waitFor({ timeout: 15000 });
    const dead = await sheet.reload();
    demand(dead.status() === 404 && (await sheet.innerText('main')).includes('もう開けません'), 'after erasing the link is dead');
    demand(faults.splice(0).every((fault) => fault.includes('404')), 'only the dead link is a fault');
  }
  await context.close();
}
const stranger = await (await browser.newContext()).newPage();
const wrong = await stranger.goto(`${address}/sheet/${'A'.repeat(120)}`);
demand(wrong.status() === 404 && (await stranger.innerText('main')).includes('相談シート'), 'a wrong link is answered kindly');
demand(faults.length === 0, `no faults in the pages: ${faults}`);
await browser.close();
console.log('ok');
