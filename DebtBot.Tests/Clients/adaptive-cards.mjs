// Microsoft's own renderer parses and draws each card in a browser, without a warning and with its words.
// usage: node adaptive-cards.mjs < [card, …]
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { demand, openBrowser } from './browser.mjs';

const cards = JSON.parse(await text(process.stdin));
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  await page.addScriptTag({ content: readFileSync('node_modules/adaptivecards/dist/adaptivecards.js', 'utf8') });
  for (const card of cards) {
    const { warnings, words } = await page.evaluate(json => {
      const drawn = new AdaptiveCards.AdaptiveCard();
      const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
      drawn.parse(json, context);
      const problems = [...Array(context.eventCount).keys()].map(at => context.getEventAt(at).message);
      const found = drawn.validateProperties().validationEvents.map(event => event.message);
      document.body.replaceChildren(drawn.render());
      return { warnings: [...problems, ...found], words: document.body.innerText };
    }, card);
    demand(warnings.length === 0, `${card.fallbackText.slice(0, 30)}: ${warnings.join('; ')}`);
    const line = card.body.find(item => item.type === 'TextBlock').text.replaceAll('\\', '');
    demand(words.includes(line), `${line} is not shown`);
  }
  console.log(`ok: ${cards.length} cards`);
} finally {
  await browser.close();
}
