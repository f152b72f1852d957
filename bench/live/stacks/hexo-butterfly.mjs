import { hexo } from './hexo.mjs';

/** Comments, which no story here has: the versions that the package of vendor files asks for are not to be had. */
const OVERRIDES = { artalk: '2.9.1', twikoo: '1.7.9' };

export const hexoButterfly = hexo(
  'butterfly',
  { CDN: { internal_provider: 'local', third_party_provider: 'local' } },
  undefined,
  OVERRIDES,
);
