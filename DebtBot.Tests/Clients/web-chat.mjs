// Microsoft's Web Chat, unchanged, against our Direct Line server.
import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { demand, openBrowser } from './browser.mjs';

const [address, shots] = process.argv.slice(2);
const scenario = JSON.parse(readFileSync(new URL('scenario.json', import.meta.url)));
const files = { '/': ['webchat.html', 'text/html; charset=utf-8'], '/webchat.js': ['node_modules/botframework-webchat/dist/webchat.js', 'text/javascript'] };
const site = createServer((request, response) => {
  const [file, type] = files[request.url] ?? [];
  response.writeHead(file ? 200 : 404, { 'content-type': type ?? 'text/plain' });
  file ? createReadStream(new URL(file, import.meta.url)).pipe(response) : response.end();
}).listen(0, '127.0.0.1');
const { token } = await (await fetch(`${address}/webchat/token`, { method: 'POST' })).json();

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 420, height: 800 } });
await page.goto(`http://127.0.0.1:${site.address().port}/`);
await page.evaluate(([domain, token]) => {
  window.WebChat.renderWebChat({ directLine: window.WebChat.createDirectLine({ domain, token }), locale: 'ja-JP' }, document.getElementById('webchat'));
}, [`${address}/v3/directline`, token]);

const says = (text) => page.locator('.webchat__bubble', { hasText: text }).last().waitFor({ timeout: 30000 });
await says('いちばん困っている');
for (const { say, expect } of scenario.steps) {
  await page.fill('[data-testid="send box text area"], .webchat__send-box-text-box__input, form input', say);
  await page.keyboard.press('Enter');
  await says(expect);
}
for (const text of scenario.also) {
  await says(text);
}
demand(await page.getByText('送信できません').count() + await page.getByText('再試行').count() === 0, 'no message is shown as failed');
if (shots) await page.screenshot({ path: `${shots}/webchat.png` });
await browser.close();
site.close();
console.log('ok');
