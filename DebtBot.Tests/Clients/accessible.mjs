// Every page in light and dark, on a narrow phone, at 200 % zoom and with letters twice as large: no fault found by axe, nothing to scroll sideways.
// usage: node accessible.mjs ADDRESS GALLERY-FILE [FOLDER-FOR-SCREENSHOTS]
import { faultsOf } from './axe.mjs';
import { demand, openBrowser } from './browser.mjs';

const [address, gallery, shots] = process.argv.slice(2);
const ways = {
  phone: { viewport: { width: 360, height: 740 } },
  zoom: { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
  letters: { viewport: { width: 360, height: 740 } },
};
const browser = await openBrowser();
const faults = [];
let storageState;

async function look(page, where) {
  if (!await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)) faults.push(`${where}: it scrolls sideways`);
  if (shots) await page.screenshot({ path: `${shots}/${where}.png` });
  faults.push(...await faultsOf(page, where));
}

async function talk(page) {
  const theirs = page.locator('.bubble:not(.mine)');
  const say = async (text, expect) => {
    await page.fill('#words', text);
    await page.press('#words', 'Enter');
    await theirs.filter({ hasText: expect }).last().waitFor({ timeout: 15000 });
  };
  await say('裁判所から支払督促が届いた 11月12日に受け取った', 'あと3日');
  await say('アコム80万、プロミス30万。手取り18万、家賃6万、食費4万', '万');
  await say('相談先', '電話');
  await say('内容を確認', 'アコム');
  await say('グラフ', '借り先ごとの残り');
  await say('誰に知られる？', '知られ');
  await say('相談シート', '一枚の紙');
}

for (const colorScheme of ['light', 'dark']) {
  for (const [way, settings] of Object.entries(ways).filter(([way]) => way !== 'letters' || colorScheme === 'light')) {
    const context = await browser.newContext({ ...settings, colorScheme, locale: 'ja-JP', reducedMotion: 'reduce', storageState });
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    const name = (place) => `${place}-${way}-${colorScheme}`;
    const enlarge = (on) => (way === 'letters' ? on.evaluate(() => { document.documentElement.style.fontSize = '32px'; }) : null);
    await page.goto(address);
    await enlarge(page);
    if (!storageState) {
      await page.locator('.bubble', { hasText: 'いちばん困っている' }).waitFor({ timeout: 15000 });
      await look(page, name('first'));
      await talk(page);
      storageState = await context.storageState();
    }
    await page.locator('.bubble', { hasText: '一枚の紙' }).last().waitFor({ timeout: 15000 });
    await page.evaluate(() => document.querySelectorAll('#log details').forEach((one) => { one.open = true; }));
    await look(page, name('talk'));
    if (shots) for (const [at, card] of (await page.locator('.card, .desks').all()).entries()) await card.screenshot({ path: `${shots}/${name(`card${at}`)}.png` });
    const href = await page.locator('a.button').last().getAttribute('href');
    await page.locator('#erase').click();
    await look(page, name('ask'));
    await page.locator('#ask-erase button[value=no]').click();
    await page.keyboard.press('Escape');
    await look(page, name('cover'));
    for (const [place, url] of Object.entries({ sheet: address + href, closed: `${address}/sheet/${'A'.repeat(120)}`, gallery: `file://${gallery}` })) {
      const other = await context.newPage();
      await other.goto(url);
      await enlarge(other);
      await look(other, name(place));
      await other.close();
    }
    await context.close();
  }
}
const wrong = faults.filter((fault) => !fault.includes('404'));
demand(wrong.length === 0, `${wrong.length} faults:\n${wrong.join('\n')}`);
await browser.close();
console.log('ok');
