import { resolve } from 'node:path';
import { isJudged } from '../dist/axe-plugin/rule-definition.js';
import { checks } from '../dist/checks/registry.js';

/** For esbuild: the list of checks without the judges that a page by itself has no evidence for; less than half remains. */
export function leanRegistry() {
  const judged = checks.filter(isJudged);
  const imports = judged.map(
    ({ id, area }) => `import { ${nameOf(id)} } from './${area}/${id}.ts';`,
  );
  const items = checks.map((check) => {
    const { id, title, needs } = check;
    return isJudged(check) ? nameOf(id) : JSON.stringify({ id, title, needs });
  });
  const contents = [...imports, `export const checks = [${items}];`].join('\n');
  return {
    name: 'lean-registry',
    setup({ onLoad }) {
      onLoad({ filter: /checks\/registry\.ts$/ }, () => ({
        contents,
        loader: 'ts',
        resolveDir: resolve('src/checks'),
      }));
    },
  };
}

/** The export of a check's file: its id as a name. */
function nameOf(id) {
  return id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
