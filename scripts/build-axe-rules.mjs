// Writes down what axe-core says of its rules: to ask axe-core itself, all of it has to be read at each start.
import { writeFileSync } from 'node:fs';
import axe from 'axe-core';

const rules = axe
  .getRules()
  .map(({ ruleId, help, tags, actIds = [] }) => ({ ruleId, help, tags, actIds }));
writeFileSync('dist/axe-rules.json', JSON.stringify(rules));
