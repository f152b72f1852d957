import type { WayFunctions } from '../../model/accessibility-links/way.ts';
import { placeUtterances, seek, startOfWay } from './way.ts';

export const wayFunctions = {
  startOfWay,
  placeUtterances,
  seek,
} satisfies WayFunctions;
