// The page: what is shown, sent, hidden and erased. All talk goes through Direct Line.
import { bubbleOf } from './bubbles.js';
import { DirectLine } from './direct-line.js';
import { hearOfFiles } from './files.js';
import { make } from './make.js';

const byId = (id) => document.getElementById(id);
const [log, replies, words, typing, notice, count, cover] = ['log', 'replies', 'words', 'typing', 'notice', 'count', 'cover'].map(byId);
const longest = 5000;
const draftKey = 'draft';
const shown = new Set();
const waiting = new Map();
let forgotten = false;

const line = new DirectLine({ onActivities: take, onState: tellState, onEnded: forget });

function take(activities) {
  for (const activity of activities) {
    if (activity.type === 'typing') {
      typing.hidden = false;
    } else if (activity.type === 'event') {
      happen(activity.name);
    } else if (activity.type === 'message') {
      show(activity);
    }
  }
}

function show(activity) {
  if (shown.has(activity.id)) {
    return;
  }
  shown.add(activity.id);
  const mine = activity.from?.role === 'user';
  const sent = activity.channelData?.clientActivityID;
  const bubble = (mine && arrived(sent, activity.id)) || log.appendChild(bubbleOf(activity));
  if (!mine) {
    typing.hidden = true;
  }
  offer(mine ? [] : activity.suggestedActions?.actions ?? []);
  (bubble.nextElementSibling ?? bubble).scrollIntoView({ block: 'end' });
  byId('replies').scrollIntoView({ block: 'end' });
}

// The bubble stays where it is, or a screen reader would read the person's own words out twice.
function arrived(sent, id) {
  const bubble = waiting.get(sent);
  waiting.delete(sent);
  bubble?.classList.remove('waiting');
  bubble?.querySelector('.again')?.remove();
  if (bubble) {
    bubble.dataset.id = id;
  }
  return bubble;
}

function offer(actions) {
  replies.replaceChildren(...actions.map(({ title, value }) => {
    const button = make('button', { type: 'button', textContent: title });
    button.onclick = () => say(value);
    return button;
  }));
}

// What was dropped or pasted is only told of: its kind, not its name and not what is in it.
const file = [{ contentType: 'application/octet-stream' }];

async function say(text, attachments) {
  const id = crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`;
  const bubble = bubbleOf({ text, from: { role: 'user' } });
  bubble.classList.add('waiting');
  waiting.set(id, bubble);
  log.append(bubble);
  offer([]);
  bubble.scrollIntoView({ block: 'end' });
  return deliver(attachments ? { attachments } : { text }, id, bubble);
}

async function deliver(said, id, bubble) {
  try {
    await line.send(said, id);
    return true;
  } catch {
    typing.hidden = true;
    const again = make('button', { type: 'button', className: 'again', textContent: '送れていません。もう一度送る' });
    again.onclick = () => { again.remove(); deliver(said, id, bubble); };
    bubble.append(again);
    return false;
  }
}

function happen(name) {
  if (name === 'hide') {
    hide();
  } else if (name === 'erased') {
    forget();
  }
}

async function forget() {
  if (forgotten) {
    return;
  }
  forgotten = true;
  line.end();
  localStorage.removeItem(draftKey);
  await fetch('/webchat/token', { method: 'DELETE' });
  log.replaceChildren();
  offer([]);
  typing.hidden = true;
  notice.textContent = 'すべて消しました。';
  notice.hidden = false;
  words.disabled = true;
  byId('send').disabled = true;
  const again = make('button', { type: 'button', textContent: '最初から話す' });
  again.onclick = () => location.reload();
  replies.replaceChildren(again);
}

function tellState(state) {
  notice.hidden = state === 'online';
  notice.textContent = { online: '', full: 'いま混み合っています。書いたことは、少し待ってから自動で送ります。' }[state] ?? 'つながりにくくなっています。書いたことは消えません。';
}

function hide() {
  byId('page').inert = true;
  cover.hidden = false;
  cover.focus();
}

cover.onclick = () => {
  cover.hidden = true;
  byId('page').inert = false;
  words.focus();
};
byId('hide').onclick = hide;
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.isComposing && !byId('ask-erase').open) {
    event.preventDefault();
    hide();
  }
});

byId('erase').onclick = () => byId('ask-erase').showModal();
byId('ask-erase').onclose = async ({ target }) => {
  if (target.returnValue === 'yes') {
    target.returnValue = '';
    // 「はい」 only ever confirms: it is sent when the server has taken 「削除」, and then nothing stays on the screen.
    if (await say('削除') && await say('はい')) {
      await forget();
    }
  }
};

words.value = localStorage.getItem(draftKey) ?? '';
words.oninput = () => {
  localStorage.setItem(draftKey, words.value);
  count.hidden = words.value.length <= longest;
  count.textContent = `${words.value.length}文字です。はじめの${longest}文字まで読みます。`;
};
words.onkeydown = (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    byId('form').requestSubmit();
  }
};
byId('form').onsubmit = (event) => {
  event.preventDefault();
  const text = words.value.trim();
  if (text) {
    words.value = '';
    words.oninput();
    say(text);
  }
};

hearOfFiles(() => say('（ファイル）', file));
line.start().finally(() => log.setAttribute('aria-busy', 'false'));
