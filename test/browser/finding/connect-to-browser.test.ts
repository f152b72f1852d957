import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { WebSocketServer } from 'ws';
import { ConnectError, connectToBrowser } from '../../../src/browser/finding/connect-to-browser.ts';

test('what takes a connection and never says a word is no browser, and is hung up on', async () => {
  const mute = createServer().listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const hungUp = once(mute, 'connection').then(([socket]) => once(socket.resume(), 'close'));
  const { port } = mute.address() as AddressInfo;
  await expect(connectToBrowser(`ws://127.0.0.1:${port}/`, 300)).rejects.toThrow(ConnectError);
  await hungUp;
  mute.close();
});

test('what speaks of sockets and not of pages is no browser, and is hung up on', async () => {
  const other = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(other, 'listening');
  const hungUp = once(other, 'connection').then(([socket]) => once(socket, 'close'));
  const { port } = other.address() as AddressInfo;
  await expect(connectToBrowser(`ws://127.0.0.1:${port}/`, 300)).rejects.toThrow(ConnectError);
  await hungUp;
  other.close();
});

test('an address that is none is told as a browser that does not answer', async () => {
  await expect(connectToBrowser('ws://')).rejects.toThrow(ConnectError);
});
