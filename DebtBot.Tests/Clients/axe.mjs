// axe-core, run inside a page as it stands: nothing of it goes through the page's own policy, and nothing is fetched.
import { readFileSync } from 'node:fs';
import { demand } from './browser.mjs';

const source = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

// What is wrong with the page, one line a fault.
export async function faultsOf(page, where) {
  await page.evaluate(source);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations', 'passes'] }));
  demand(passes.length > 5, `${where}: axe looked at something`);
  return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map((node) => `${where}: ${id} (${help}): ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}
