// The gallery in Chromium, wide and narrow, light and dark, with Teams' cards drawn by Microsoft's own renderer: nothing is fetched, nothing is cut off; pictures go into a folder to be looked at.
// usage: node gallery.mjs GALLERY-FILE FOLDER-FOR-SCREENSHOTS
import { readFileSync } from 'node:fs';
import { demand, openBrowser } from './browser.mjs';

const [gallery, shots] = process.argv.slice(2);
// What Teams shows its users, as far as it is a setting of the renderer.
const paper = (backgroundColor) => ({ backgroundColor, foregroundColors: { default: { default: '#242424', subtle: '#616161' } } });
const teams = {
  fontFamily: 'sans-serif', spacing: { small: 4, default: 8, medium: 12, large: 16, padding: 6 }, fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 }, supportsInteractivity: true,
  containerStyles: { default: paper('#ffffff'), accent: paper('#c7e0f4'), good: paper('#c3e7c3'), attention: paper('#f3c1c6'), emphasis: paper('#f0f0f0'), warning: paper('#fbe3b4') },
};
const browser = await openBrowser();
let pictures = 0;
for (const colorScheme of ['light', 'dark']) {
  for (const width of [1500, 360]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, offline: true });
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(message.text()); });
    page.on('request', (request) => { if (!/^(file|data):/.test(request.url())) faults.push(`asked ${request.url()}`); });
    await page.goto(`file://${gallery}`);
    await page.addScriptTag({ content: readFileSync(new URL('node_modules/adaptivecards/dist/adaptivecards.js', import.meta.url), 'utf8') });
    const drawn = await page.evaluate((config) => {
      // Our cards say no Markdown: the only thing it takes away is the stroke that keeps a sign as it is.
      AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = text.replace(/\\(.)/g, '$1').replace(/&/g, '&amp;').replace(/</g, '&lt;'); result.didProcess = true; };
      return [...document.querySelectorAll('.teams')].map((place) => {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(config);
      card.parse(JSON.parse(place.dataset.card));
      place.replaceChildren(card.render());
      return place.innerText.length;
      });
    }, teams);
    demand(drawn.length > 10 && drawn.every((length) => length > 0), 'every sample is drawn as a card');
    demand(await page.locator('.web .bubble').count() === drawn.length, 'every sample is drawn on our page');
    demand(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `no sideways scrolling at ${width}`);
    const clipped = await page.evaluate(() => [...document.querySelectorAll('section > div *')].filter((one) => one.clientWidth > 0 && !one.closest('.unseen') && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline').map((one) => `${one.className || one.tagName}: ${one.textContent.slice(0, 30)}`));
    demand(clipped.length === 0, `at ${width} cut off: ${clipped}`);
    demand(faults.length === 0, `no faults in the gallery: ${faults}`);
    for (const section of await page.locator('section').all()) {
      await section.screenshot({ path: `${shots}/${await section.locator('h2').innerText()}-${width}-${colorScheme}.png` });
      pictures += 1;
    }
    await page.close();
  }
}
await browser.close();
console.log(`ok: ${pictures} pictures`);
