// The page's side of Direct Line 3.0: token, conversation, web socket with reconnect, sending with retry.
const base = '/v3/directline';
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

export class DirectLine {
  #token = null;
  #conversation = null;
  #watermark = '';
  #socket = null;
  #ended = false;

  constructor({ onActivities, onState, onEnded }) {
    this.onEnded = onEnded;
    this.onActivities = onActivities;
    this.onState = onState;
  }

  async start() {
    await this.#renew();
    await this.#post(`${base}/conversations`, {});
    const seen = await this.#get(`${base}/conversations/${this.#conversation}/activities?watermark=`);
    this.#take(seen);
    this.#listen();
    setInterval(() => this.#refresh(), 15 * 60 * 1000);
  }

  // Sends words once, however often it has to try: the server knows the client's id.
  async send(said, id) {
    // An emoji cut in half is no text.
    const whole = said.text?.toWellFormed ? { ...said, text: said.text.toWellFormed() } : said;
    const activity = { type: 'message', ...whole, channelData: { clientActivityID: id }, from: { id: 'person' }, locale: 'ja-JP' };
    for (let attempt = 0; ; attempt++) {
      const answer = await this.#try('POST', `${base}/conversations/${this.#conversation}/activities`, activity);
      if (answer?.ok) {
        if (attempt > 0) {
          this.onState('online');
        }
        return;
      }
      if (answer?.status === 403) {
        await this.#renew();
      } else if (answer && answer.status < 500 && answer.status !== 429) {
        throw new Error(`HTTP ${answer.status}`);
      }
      if (attempt === 4) {
        throw new Error('unsent');
      }
      const full = answer?.status === 429 || answer?.status === 503;
      if (full) {
        this.onState('full');
      }
      await wait(full ? 1000 * Math.min(30, Number(answer.headers.get('retry-after') ?? 5)) : 500 * 2 ** attempt);
    }
  }

  end() {
    this.#ended = true;
    this.#socket?.close();
  }

  #take(set) {
    if (set?.watermark) {
      this.#watermark = set.watermark;
    }
    if (set?.activities?.length) {
      this.onActivities(set.activities);
    }
  }

  async #listen() {
    for (let attempt = 0; !this.#ended; attempt++) {
      const answer = await this.#try('GET', `${base}/conversations/${this.#conversation}?watermark=${this.#watermark}`);
      if (answer?.status === 403) {
        await this.#renew();
      }
      if (answer?.status === 404) {
        // Erased, here or in another window: nothing of it may stay on the screen.
        this.onEnded();
        return;
      }
      if (answer?.ok) {
        const { streamUrl } = await answer.json();
        if (await this.#socketUntilClosed(streamUrl)) {
          attempt = 0;
        }
      }
      if (!this.#ended) {
        this.onState('offline');
        await wait(Math.min(15000, 500 * 2 ** attempt));
        await this.#poll();
      }
    }
  }

  // Without a socket the transcript can still be read.
  async #poll() {
    const answer = await this.#try('GET', `${base}/conversations/${this.#conversation}/activities?watermark=${this.#watermark}`);
    if (answer?.ok) {
      this.#take(await answer.json());
    }
  }

  #socketUntilClosed(url) {
    return new Promise((closed) => {
      let opened = false;
      this.#socket = new WebSocket(url);
      this.#socket.onopen = () => { opened = true; this.onState('online'); };
      this.#socket.onmessage = ({ data }) => { if (data) { this.#take(JSON.parse(data)); } };
      this.#socket.onclose = () => closed(opened);
    });
  }

  async #renew() {
    const answer = await this.#try('POST', '/webchat/token');
    if (answer?.ok) {
      const { token, conversationId } = await answer.json();
      this.#token = token;
      this.#conversation = conversationId;
    } else if (!this.#token) {
      this.onState('offline');
      await wait(2000);
      await this.#renew();
    }
  }

  async #refresh() {
    const answer = await this.#try('POST', `${base}/tokens/refresh`);
    if (answer?.ok) {
      this.#token = (await answer.json()).token;
    } else {
      await this.#renew();
    }
  }

  async #get(url) {
    const answer = await this.#try('GET', url);
    return answer?.ok ? answer.json() : null;
  }

  async #post(url, body) {
    for (let attempt = 0; attempt < 6; attempt++) {
      const answer = await this.#try('POST', url, body);
      if (answer?.ok) {
        return;
      }
      this.onState('offline');
      await wait(500 * 2 ** attempt);
    }
  }

  async #try(method, url, body) {
    try {
      return await fetch(url, {
        method,
        headers: { ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}), ...(body ? { 'content-type': 'application/json' } : {}) },
        body: body ? JSON.stringify(body) : undefined,
      });
    } catch {
      return null;
    }
  }
}
