// Keeps large values under one name for ever, each of one letter throughout: node endless-writer.mjs STORE NAME BYTES
import { openStore } from '../../dist/machines/store/open-store.js';

const [, , address, name, bytes] = process.argv;
const store = await openStore(address);
for (let turn = 0; ; turn++) {
  await store.put(name, Buffer.alloc(Number(bytes), turn % 2 ? 'a' : 'b'));
  if (turn === 0) console.log('written');
}
