// Writes down what axe-core says of its rules: to ask axe-core itself, all of it has to be read at each start.
import { writeFileSync } from 'node:fs';
import axe from 'axe-core';

const rules = axe.getRules().map(({ ruleId, help, description, helpUrl, tags, actIds = [] }) => ({
  ruleId,
  help,
  description,
  helpUrl: helpUrl.replace(/\?.*/, ''),
  tags,
  actIds,
}));
writeFileSync('dist/axe-rules.json', JSON.stringify(rules));
