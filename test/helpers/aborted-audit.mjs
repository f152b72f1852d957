// A program that audits until it is told to stop, and then has nothing more to do.
import { audit } from '../../dist/index.js';

const abortion = new AbortController();
process.once('message', () => abortion.abort());
const targets = process.argv.slice(2);
const { summary } = await audit({ targets, concurrency: targets.length }, abortion).report;
process.exitCode = summary.exitCode;
