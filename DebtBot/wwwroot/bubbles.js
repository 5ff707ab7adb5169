// Messages in the log.
import { cardOf, pageOf, replacesText } from './cards.js';
import { make } from './make.js';

export function bubbleOf(activity) {
  const { card, page, why, urgent } = activity.channelData ?? {};
  const mine = activity.from?.role === 'user';
  const bubble = make('article', { className: `bubble${mine ? ' mine' : ''}${urgent ? ' urgent' : ''}` });
  bubble.dataset.id = activity.id ?? '';
  bubble.append(make('span', { className: 'unseen', textContent: mine ? 'あなた：' : 'DebtBot：' }));
  if (mine || !replacesText(card)) {
    bubble.append(...linesOf(activity.text ?? ''));
  }
  const drawn = mine ? null : cardOf(card);
  if (!mine && page) {
    bubble.append(pageOf(page));
  }
  if (drawn) {
    bubble.append(drawn);
    if (drawn.tagName === 'DETAILS' && !page) {
      drawn.open = true;
    }
  }
  if (!mine && why) {
    bubble.append(make('details', {}, make('summary', { textContent: 'なぜ聞くの？' }), make('p', { textContent: why })));
  }
  return bubble;
}

// Source lines 〔…〕 stand small under what they support.
function linesOf(text) {
  return text.split('\n').map((line) => make('p', { textContent: line || '\u00a0', className: line.startsWith('〔') ? 'source' : '' }));
}
