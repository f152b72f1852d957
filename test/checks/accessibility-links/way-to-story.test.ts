import { expect, test } from '@jest/globals';
import { wayToStory } from '../../../src/checks/accessibility-links/way-to-story.ts';
import { judgeBy } from '../../helpers/evidence.ts';

test.each<[string, Parameters<typeof judgeBy>[1], string]>([
  ['nothing to judge', {}, 'inapplicable'],
])('%s', (_case, evidence, outcome) => {
  expect(judgeBy(wayToStory, evidence).outcome).toBe(outcome);
});
