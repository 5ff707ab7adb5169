// A wire between a browser and the bot that can be cut: every connection breaks and new ones are refused until it is mended.
import { connect, createServer } from 'node:net';

export async function wireTo(address) {
  const { hostname, port } = new URL(address);
  const ends = new Set();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [end, other] of [[near, far], [far, near]]) {
      ends.add(end);
      end.on('error', () => {});
      end.on('close', () => { ends.delete(end); other.destroy(); });
      end.pipe(other);
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    cut() { whole = false; ends.forEach((end) => end.destroy()); },
    mend() { whole = true; },
    close() { server.close(); ends.forEach((end) => end.destroy()); },
  };
}
