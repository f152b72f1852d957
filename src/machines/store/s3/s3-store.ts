import { randomBytes } from 'node:crypto';
import type { ResultStore } from '../result-store.ts';
import { checkedName, checkedPrefix, isName } from '../store-names.ts';
import { type Bucket, openBucket } from './bucket.ts';
import type { S3Address } from './s3-address.ts';

/** A store in a bucket, of Amazon’s or of whoever answers as that does. Throws a UsageError where it cannot be used. */
export async function openS3Store(
  where: S3Address,
  open: (where: S3Address) => Promise<Bucket> = openBucket,
): Promise<ResultStore> {
  const bucket = await open(where);
  await prove(bucket, where.prefix);
  const { shown, prefix: root } = where;
  return {
    shown,
    put: async (name, bytes) => bucket.put(`${root}${checkedName(name)}`, bytes),
    get: async (name) => bucket.get(`${root}${checkedName(name)}`),
    names: (prefix) => namesBelow(bucket, root, checkedPrefix(prefix)),
    folders: async (prefix) =>
      foldersBelow(bucket, `${root}${prefix === '' ? '' : checkedPrefix(prefix)}`),
    remove: async (prefix) => remove(bucket, `${root}${checkedPrefix(prefix)}`),
    close: async () => bucket.close(),
  };
}

/** Does what a store does: keys and policies often allow some of it. What it writes stands below no folder of the store. */
async function prove(bucket: Bucket, root: string): Promise<void> {
  try {
    const key = `${root}probe-${randomBytes(8).toString('hex')}`;
    await bucket.put(key, Buffer.from('presscheck'));
    await readProbe(bucket, key);
    await bucket.remove([key]);
  } catch (error) {
    bucket.close();
    throw error;
  }
}

/** Where it may not be read, it is not left there. */
async function readProbe(bucket: Bucket, key: string): Promise<void> {
  try {
    await bucket.get(key);
    await bucket.list(key).next();
  } catch (error) {
    await bucket.remove([key]).catch(() => undefined);
    throw error;
  }
}

async function* namesBelow(bucket: Bucket, root: string, prefix: string): AsyncGenerator<string> {
  for await (const { keys } of bucket.list(`${root}${prefix}`))
    for (const key of keys) {
      const name = key.slice(root.length);
      // Others may keep something there too, such as the marks of folders that some programs make.
      if (isName(name)) yield name;
    }
}

async function foldersBelow(bucket: Bucket, prefix: string): Promise<string[]> {
  const steps: string[] = [];
  for await (const { folders } of bucket.list(prefix, '/'))
    steps.push(...folders.map((folder) => folder.slice(prefix.length, -1)));
  return steps.filter(isName);
}

async function remove(bucket: Bucket, prefix: string): Promise<void> {
  for await (const { keys } of bucket.list(prefix)) await bucket.remove(keys);
}
