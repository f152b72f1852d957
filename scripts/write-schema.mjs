// Writes the JSON schema of config files from the one that validates them.
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../dist/config/schema.js';

writeFileSync('schemas/config.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
