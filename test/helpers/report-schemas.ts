import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const require = createRequire(import.meta.url);

const compiled = { 1: compileReport('report-1'), 2: compileReport('report') };

function compileReport(name: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
}

/** What is wrong with a report.json by the schema of its version; empty for a right one. */
export function reportErrors(report: unknown, version: 1 | 2 = 2): string[] {
  const validate = compiled[version];
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const sarif = compileSarif();

function compileSarif() {
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

/** What is wrong with a SARIF log by the OASIS schema; empty for a right one. */
export function sarifErrors(log: unknown): string[] {
  sarif(log);
  return (sarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Reads XML; throws where it is not well-formed. The caller disposes of it. */
export function readXml(text: string): XmlDocument {
  return XmlDocument.fromString(text);
}

/** Throws where XML is not well-formed or not JUnit's by the schema. */
export function requireJunit(text: string): void {
  const schema = XmlDocument.fromString(readFileSync('test/schemas/junit.xsd', 'utf8'));
  const validator = XsdValidator.fromDoc(schema);
  const document = readXml(text);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
}
