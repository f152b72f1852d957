import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { StoryPicture } from '../../model/news-page/news-page.ts';
import { normalised } from '../../text/headline-text.ts';
import { captionAndAltWords } from './caption-and-alt.words.ts';

/** A picture's alternative says what it shows, and not what its caption says already. WCAG 1.1.1 (F30). */
export const captionAndAlt = defineCheck({
  id: 'caption-and-alt',
  area: 'news-page',
  words: captionAndAltWords,
  impact: 'moderate',
  level: 'A',
  wcag: ['1.1.1'],
  act: [],
  techniques: ['G94', 'F30'],
  owner: 'editor',
  supersedes: [],
  example: {
    before: '<img alt="DSC_0042.jpg">',
    after: '<img alt="The ferry leaves the quay in fog">',
  },
  asksMoreThanWcag: true,
  goesBy: 'sight',
  needs: ['newsPage'],
  judge({ newsPage: { pictures, headline } }, say) {
    if (pictures.length === 0) return inapplicable(say.none);
    const findings = pictures.flatMap((picture) => findingFor(picture, headline, say));
    if (findings.length === 0) return passed(say.passed);
    const onlyCopies = findings.every(({ data }) => data['fault'] === 'copy');
    return {
      ...found(say.failed, findings),
      ...(onlyCopies ? { bestPractice: true } : {}),
    };
  },
});

type Say = typeof captionAndAltWords.says;

const FILE_NAME =
  /^[\w%()+., -]*\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)$|^(?:IMG|DSC|DSCN|DSCF|PXL|image|photo|picture)[\s_-]?\d{2,}$/i;
const PLACEHOLDER =
  /^(?:image|photo|picture|pic|img|bild|foto|imagen|immagine|photograph|imagem|obraz|zdjęcie|изображение|фото|фотография|写真|画像|图片|圖片|사진|صورة|תמונה|alt|alt text|placeholder|untitled|null|undefined)\.?$/i;

function findingFor(picture: StoryPicture, headline: string, say: Say): FindingDraft[] {
  const fault = faultOf(picture, headline, say);
  if (!fault) return [];
  const { element, alt } = picture;
  return [
    {
      outcome: 'failed',
      element,
      message: fault.says(alt.slice(0, 80)),
      fix: fault.fix,
      data: { alt, fault: fault.kind },
    },
  ];
}

type Fault = { kind: 'name' | 'copy'; says(alt: string): string; fix: string };

function faultOf({ alt, caption, file }: StoryPicture, headline: string, say: Say): Fault | null {
  if (alt === '') return null;
  if (FILE_NAME.test(alt) || (file !== '' && alt === file)) {
    return { kind: 'name', says: say.fileName, fix: say.fix };
  }
  if (PLACEHOLDER.test(alt)) return { kind: 'name', says: say.placeholder, fix: say.fix };
  const words = normalised(alt);
  if (caption && words !== '' && normalised(caption) === words) {
    return { kind: 'copy', says: say.copy, fix: say.fixCopy };
  }
  return words !== '' && normalised(headline) === words
    ? { kind: 'copy', says: say.copyOfHeadline, fix: say.fix }
    : null;
}
