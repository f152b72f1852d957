import { captionAndAltWords } from '../../messages/en/caption-and-alt.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import { normalised } from '../../model/headline-text.ts';
import type { StoryPicture } from '../../model/news-page.ts';

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
  needs: ['newsPage'],
  judge({ newsPage: { pictures } }) {
    if (pictures.length === 0) return inapplicable('The story has no pictures with alternatives.');
    const findings = pictures.flatMap(findingFor);
    if (findings.length === 0)
      return passed('The alternatives of the pictures say something of their own.');
    const onlyCopies = findings.every(({ data }) => data['fault'] === 'copy');
    return {
      ...found('Alternatives of pictures do not describe them.', findings),
      ...(onlyCopies ? { bestPractice: true } : {}),
    };
  },
});

const FILE_NAME =
  /^[\w%()+.,-]*\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)$|^(?:IMG|DSC|DSCN|DSCF|PXL|image|photo|picture)[_-]?\d{2,}$/i;
const PLACEHOLDER =
  /^(?:image|photo|picture|pic|img|bild|foto|imagen|immagine|photograph|imagem|obraz|zdjęcie|изображение|фото|фотография|写真|画像|图片|圖片|사진|صورة|תמונה|alt|alt text|placeholder|untitled|null|undefined)\.?$/i;

function findingFor(picture: StoryPicture): FindingDraft[] {
  const fault = faultOf(picture);
  if (!fault) return [];
  const { element, alt } = picture;
  return [
    {
      outcome: 'failed',
      element,
      message: `The alternative “${alt.slice(0, 80)}” ${fault.says}.`,
      fix: fault.fix,
      data: { alt, fault: fault.kind },
    },
  ];
}

type Fault = { kind: 'name' | 'copy'; says: string; fix: string };

function faultOf({ alt, caption, file }: StoryPicture): Fault | null {
  if (alt === '') return null;
  const describe = 'Describe in a few words what the picture shows.';
  if (FILE_NAME.test(alt) || (file !== '' && alt === file)) {
    return { kind: 'name', says: 'is the name of a file', fix: describe };
  }
  if (PLACEHOLDER.test(alt)) return { kind: 'name', says: 'describes no picture', fix: describe };
  const words = normalised(alt);
  if (caption && words !== '' && normalised(caption) === words) {
    return {
      kind: 'copy',
      says: 'is the caption once more',
      fix: `${describe} What the caption says already can be left out.`,
    };
  }
  return null;
}
