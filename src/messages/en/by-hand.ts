import type { HandStepId } from '../../model/by-hand.ts';
import type { CriterionNumber } from '../../model/criteria.ts';
import { counted } from '../../text/counted.ts';

/** What is said to people who try pages out by hand: editors and testers, no specialists. */
export const byHand = {
  title: 'By hand',
  intro:
    'For each kind of page, what to press and what should happen. Answer what you can; what you leave open stays open. Times are estimates.',
  keep: 'Answers stay in this browser. “Save answers” writes a file; name it with --answers in the next audit, and its report keeps them.',
  save: 'Save answers',
  toScripts: 'What to try out, for each kind of page',
  notKept:
    'This browser does not keep answers from one visit to the next. Save them before you leave.',
  /** Around the number, for the script of the report. */
  countedAnswers: 'Answers:',
  pages: (pages: number) => `(${counted(pages, 'page')})`,
  wholeSite: 'The whole site, once',
  openPage: 'Open a page of this kind:',
  minutes: (minutes: number) => `about ${counted(minutes, 'minute')}`,
  time: (seconds: number) => `about ${seconds} s`,
  beyond: (minutes: number) => `Beyond the ten minutes: about ${counted(minutes, 'minute')} more`,
  more: (templates: number) =>
    `${counted(templates, 'more kind')} of page ${templates === 1 ? 'has' : 'have'} fewer pages and no script here.`,
  nothing: 'Nothing is left to try out by hand on pages of this kind.',
  answers: {
    works: 'Works',
    fails: 'Does not',
    notApplicable: 'There is none here',
  },
  notYet: 'Not tried yet',
  note: 'Note (where, what happened)',
  steps: {
    keyboard: {
      title: 'Put the mouse away',
      action:
        'Reload the page. Press Tab again and again, from the top to the end of the story. Open the menu and the search with Enter, and close them with Escape.',
    },
    pictures: {
      title: 'Look at the pictures',
      action:
        'Read the description of each picture in the story: in your editing system, or by pointing at the picture in the browser’s inspector (alt).',
    },
    structure: {
      title: 'Read the page as text',
      action: 'Skim the story from the title in the browser’s tab down to its last line.',
    },
    colour: {
      title: 'Look at the colours',
      action: 'Look at links inside the text, charts, icons and form fields.',
    },
    links: {
      title: 'Read the links alone',
      action: 'Read each link in the story without what stands around it, then with its sentence.',
    },
    media: {
      title: 'Play what can be played',
      action: 'Start each video and each recording, also those that other sites show here.',
    },
    motion: {
      title: 'Wait and watch',
      action: 'Load the page, touch nothing for 20 seconds, and watch what moves or changes.',
    },
    forms: {
      title: 'Fill in a form',
      action:
        'Take the newsletter, comment or search form. Send it empty, then with a wrong address such as “abc”.',
    },
    zoom: {
      title: 'Make it larger, turn it',
      action: 'Zoom to 200 %, then to 400 % (Ctrl and +). On a phone, turn the screen.',
    },
    hover: {
      title: 'Point at things',
      action: 'Point at menu entries, icons and share buttons, and wait for what appears.',
    },
    names: {
      title: 'Listen to the controls',
      action:
        'Start a screen reader (Windows: Ctrl, Windows and Enter; Mac: Command and F5) and press Tab through menu, player and share buttons.',
    },
    touch: {
      title: 'Use it with one finger',
      action: 'On a phone, use the picture gallery, the slider and the map, if there are any.',
    },
    site: {
      title: 'Compare three pages',
      action: 'Open the front page, a section and a story side by side.',
    },
    account: {
      title: 'Sign in and subscribe',
      action:
        'Go through signing in, and through subscribing or ordering up to the last step before you pay.',
    },
  } satisfies Record<HandStepId, { title: string; action: string }>,
  /** What should happen, by criterion: the part that no check decides. */
  questions: {
    '1.1.1': 'Each description says what the picture shows or does; decorative pictures have none.',
    '1.2.1':
      'Each recording without pictures has a transcript; each silent video has a text or a sound that says the same.',
    '1.2.2': 'Each video with speech has captions that are complete, right and in time.',
    '1.2.3': 'What a video only shows is also told: by a speaker, or in a text beside it.',
    '1.2.4': 'A live broadcast has captions.',
    '1.2.5':
      'What a video only shows is told by a speaker in the video, or in a second sound track.',
    '1.3.1':
      'What looks like a heading, a list, a quotation or a table is made with that button of the editor, and not with bold type or dashes.',
    '1.3.2': 'Read one thing after the other, with Tab or on a phone, the story keeps its order.',
    '1.3.3':
      'No sentence needs the eye to be followed, such as “see the round button on the right”.',
    '1.3.4': 'The page can be used with the phone upright and on its side.',
    '1.3.5':
      'Fields for your own name and address are filled in by the browser when you ask it to.',
    '1.4.1': 'Links inside the text and parts of a chart can be told apart without colour.',
    '1.4.2': 'No sound starts by itself, or it can be stopped at once.',
    '1.4.3': 'All text stands out well from what is behind it, also on pictures.',
    '1.4.4': 'At 200 % all text is there, and nothing is cut off or on top of other text.',
    '1.4.5': 'No text is a picture, apart from logos.',
    '1.4.10':
      'At 400 % everything can be read by scrolling down only; tables and maps may be wider.',
    '1.4.11': 'Icons, edges of fields and the mark of the keyboard’s place stand out well.',
    '1.4.12':
      'With more space between lines and words (a browser extension sets it), no text is lost.',
    '1.4.13': 'What appears stays while you point at it, and goes away with Escape.',
    '2.1.1':
      'Everything that the mouse can do is done with the keyboard: menu, search, player, gallery, share, comments.',
    '2.1.2':
      'You never get stuck: Tab or Escape always leads on, also out of players and advertisements.',
    '2.1.4': 'Typing single letters outside of fields starts nothing.',
    '2.2.1':
      'Nothing ends or reloads while you read; or you are asked first and can have more time.',
    '2.2.2': 'What moves, blinks or changes by itself for more than five seconds can be stopped.',
    '2.3.1': 'Nothing flashes more than three times in a second, also in videos.',
    '2.4.1':
      'A link at the top leads past the menu to the story, and the next Tab goes on from there.',
    '2.4.2': 'The title in the browser’s tab says what this page is about.',
    '2.4.3':
      'The keyboard’s place moves in the order of reading; after a window closes it is back where it was.',
    '2.4.4': 'Each link says where it leads, by itself or with its sentence.',
    '2.4.5': 'A page can be found in two ways, such as menu and search.',
    '2.4.6': 'Headings and labels say what comes below or goes in.',
    '2.4.7': 'You always see where you are on the page.',
    '2.4.11': 'Where you are is never hidden behind a bar, a banner or an advertisement.',
    '2.5.1': 'What is done by swiping or with two fingers can be done by tapping, too.',
    '2.5.2': 'Press a button, slide off it and let go: nothing happens.',
    '2.5.3': 'A control is called by the words that are written on it.',
    '2.5.4': 'Nothing needs shaking or tilting the phone.',
    '2.5.7': 'What can be dragged can be moved by tapping, too.',
    '2.5.8': 'Buttons and links that stand alone are easy to hit and do not touch one another.',
    '3.1.1': 'A screen reader reads the page in its own language.',
    '3.1.2': 'Quotations and names of works in another language are marked as such in the editor.',
    '3.2.1': 'Nothing opens or is sent just because Tab got there.',
    '3.2.2': 'Choosing or typing something opens no other page by itself.',
    '3.2.3': 'Menu, search and footer have the same order on all three.',
    '3.2.4': 'The same thing has the same name and sign on all three.',
    '3.2.6': 'Contact, help or chat is in the same place on all three.',
    '3.3.1': 'The page says in words which field is wrong and what is wrong with it.',
    '3.3.2': 'Each field says what goes in, before and while you type.',
    '3.3.3': 'The page says how to put it right, such as what an address looks like.',
    '3.3.4': 'Before you pay or sign, you can check, correct or take back what you entered.',
    '3.3.7': 'You need not enter the same thing twice.',
    '3.3.8':
      'Signing in needs no riddle and nothing learnt by heart: a password may be pasted, or there is another way.',
    '4.1.2': 'Each control is said with a name, what it is, and whether it is open, chosen or on.',
    '4.1.3':
      'What appears after sending (thanks, an error, a number of results) is read out by itself.',
  } satisfies Record<CriterionNumber, string>,
};
