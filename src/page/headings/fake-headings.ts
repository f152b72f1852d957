import type { FakeHeading } from '../../model/headings/headings.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { describeElement } from '../dom/describe-element.ts';
import { allWithin, closest, styleOf } from '../dom/dom.ts';
import { flatAll, holds } from '../dom/flat-tree.ts';
import { type Line, linesOf, weightOf } from '../story/lines.ts';
import { RUNNING_TEXT } from '../story/paragraphs.ts';
import { findStory, isInStory, type Story } from '../story/story.ts';

const MOST_CHARACTERS = 80;
const MOST_WORDS = 12;
const BOLD = 600;
const LARGER = 1.15;
const MOST_DIGITS = 0.3;
/** What ends a sentence or a label, in any script; a question is asked in an interview. */
const ENDS_SENTENCE = /[.:;,…!?。！？：；،؛؟۔।]["'”’»)\]]*$/u;
const TIME = /^\d{1,2}\s?(?:[:.hH]|uhr)\s?\d{0,2}/iu;
/** A line in quotation marks is something that somebody said, set apart. */
const QUOTE = /^["'“”„«»‹›「『].*["'“”«»‹›」』]$/u;
const SCORE = /\p{N}\s*[-–:]\s*\p{N}/u;

/** Short bold or large lines between the story's running lines, which look like headings and are none. */
export function fakeHeadings(): FakeHeading[] {
  const story = findStory();
  const { firstParagraph } = story;
  if (!firstParagraph) return [];
  const plain = styleOf(firstParagraph);
  const lines = linesOf(story);
  const headingStyles = headingStylesIn(story);
  return lines.flatMap((line, index) => {
    const isBetween = isRunning(lines[index - 1]) && isRunning(lines[index + 1]);
    if (!isBetween || !isInText(line, firstParagraph)) return [];
    if (line.isHeading || !readsLikeHeading(line) || !standsOut(line, plain)) return [];
    const style = styleKey(line);
    return [
      {
        element: describeElement(line.element),
        text: line.text,
        style,
        likeHeading: headingStyles.has(style),
      },
    ];
  });
}

/** What comes before the text is a kicker or a standfirst. */
function isInText({ element }: Line, firstParagraph: Element): boolean {
  return comesAfter(element, firstParagraph) || holds(firstParagraph, element);
}

function isRunning(line: Line | undefined): boolean {
  return line !== undefined && !line.isHeading && line.amount >= RUNNING_TEXT;
}

function readsLikeHeading({ text, element }: Line): boolean {
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  return (
    text.length <= MOST_CHARACTERS &&
    text.split(' ').length <= MOST_WORDS &&
    !ENDS_SENTENCE.test(text) &&
    !TIME.test(text) &&
    !SCORE.test(text) &&
    !QUOTE.test(text) &&
    digits <= text.length * MOST_DIGITS &&
    !closest(element, 'a[href],button,[role=heading]') &&
    allWithin(element, 'a[href],img,button,input').length === 0
  );
}

function standsOut({ fontWeight, fontSizePx }: Line, plain: CSSStyleDeclaration): boolean {
  const isBold = fontWeight >= BOLD && weightOf(plain.fontWeight) < BOLD;
  return isBold || fontSizePx >= Number.parseFloat(plain.fontSize) * LARGER;
}

type Look = Pick<Line, 'fontSizePx' | 'fontWeight' | 'color' | 'textTransform'>;

function styleKey({ fontSizePx, fontWeight, color, textTransform }: Look): string {
  return [`${fontSizePx}px`, fontWeight, color, textTransform].join(' ');
}

/** How the story's own headings below the headline look. */
function headingStylesIn(story: Story): Set<string> {
  const headings = flatAll('h2,h3,h4').filter((heading) => isInStory(story, heading));
  return new Set(
    headings.map((heading) => {
      const { fontSize, fontWeight, color, textTransform } = styleOf(heading);
      const fontSizePx = Number.parseFloat(fontSize);
      return styleKey({ fontSizePx, fontWeight: weightOf(fontWeight), color, textTransform });
    }),
  );
}
