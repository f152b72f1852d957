import { createSocket } from 'node:dgram';

const ADDRESS = { type: 1, class: 1, bytes: 4 };
const ANSWERED = 0x8180;
const UNKNOWN = 0x8183;

/** A name server at 127.0.0.1 that answers each question for an IPv4 address with what `addressOf(name)` says, for no longer than once. */
export function startNameServer(addressOf) {
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => {
    const { name, type, end } = questionOf(message);
    const found = addressOf(name, type);
    socket.send(
      answerTo(message.subarray(0, end), type === ADDRESS.type ? found : undefined, found),
      port,
      address,
    );
  });
  return new Promise((resolve) => socket.bind(53, '127.0.0.1', resolve));
}

/** RFC 1035, 4.1: twelve bytes of header, then the name by its labels, its type and its class. */
function questionOf(message) {
  const labels = [];
  let at = 12;
  for (let length = message[at]; length > 0; length = message[at]) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 };
}

function answerTo(question, address, isKnown) {
  const header = Buffer.from(question);
  header.writeUInt16BE(isKnown ? ANSWERED : UNKNOWN, 2);
  header.writeUInt16BE(address ? 1 : 0, 6);
  header.fill(0, 8, 12);
  if (!address) return header;
  const answer = Buffer.alloc(12 + ADDRESS.bytes);
  answer.writeUInt16BE(0xc00c, 0);
  answer.writeUInt16BE(ADDRESS.type, 2);
  answer.writeUInt16BE(ADDRESS.class, 4);
  answer.writeUInt32BE(0, 6);
  answer.writeUInt16BE(ADDRESS.bytes, 10);
  Buffer.from(address.split('.').map(Number)).copy(answer, 12);
  return Buffer.concat([header, answer]);
}
