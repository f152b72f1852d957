/** What one of axe-core's rules is told with in our words. */
export type AxeRuleWords = {
  /** What is wrong, of all places together. */
  failed: string;
  /** What is wrong, of one place. */
  found: string;
  /** Whom it stops. */
  why: string;
  fix: string;
  /** What an editor does, where the place is in the story. */
  storyFix?: string;
};

/** The rules that news pages break most, told as our own checks are; axe-core's words are for developers. */
const rules = {
  'aria-allowed-role': {
    failed: 'Roles contradict their elements.',
    found: 'This element cannot have the role that it was given.',
    why: 'Screen readers say one thing, and the keyboard finds another.',
    fix: 'Take the role away, or take the element that has it by itself.',
  },
  'aria-hidden-focus': {
    failed: 'The keyboard comes to what is hidden from screen readers.',
    found: 'The keyboard comes to something in here that is hidden from screen readers.',
    why: 'Who listens hears nothing at that stop and does not know where the keyboard is.',
    fix: 'Take aria-hidden away, or keep the keyboard out as well, with inert.',
  },
  'aria-prohibited-attr': {
    failed: 'Names are given to what cannot have one.',
    found: 'This element has a name that its role does not allow.',
    why: 'Most screen readers pass over the name, and what it says is lost.',
    fix: 'Put the words into the text, or give the element a role that may have a name.',
  },
  'aria-required-children': {
    failed: 'Lists and menus by role lack the parts that they must have.',
    found: 'By its role this must hold parts that it does not hold.',
    why: 'Screen readers announce a list or a menu, and find nothing in it.',
    fix: 'Give the parts their roles, or take the role of the whole away.',
  },
  'aria-required-parent': {
    failed: 'Parts of lists and menus by role stand alone.',
    found: 'By its role this is a part of something that is not there.',
    why: 'Screen readers cannot say what it belongs to, nor how many there are.',
    fix: 'Give the element around it the role that belongs to it, or take this one away.',
  },
  'button-name': {
    failed: 'Buttons have no name.',
    found: 'This button has no name.',
    why: 'Readers who listen hear “button” and cannot tell what it does.',
    fix: 'Put words into it, or an aria-label that says what it does.',
  },
  'definition-list': {
    failed: 'Lists of terms hold something other than terms.',
    found: 'This list of terms holds something other than <dt> and <dd>.',
    why: 'Screen readers cannot tell which words belong to which term.',
    fix: 'Only <dt>, <dd> and <div> around them stand in a <dl>.',
  },
  'duplicate-id-aria': {
    failed: 'Names and labels lead to ids that are there twice.',
    found: 'Another element has this id too, and a label or name leads here by it.',
    why: 'Screen readers say the words of the wrong one.',
    fix: 'Give each element an id of its own.',
  },
  'image-alt': {
    failed: 'Pictures have no description.',
    found: 'This picture has no description.',
    why: 'Readers who do not see it hear the name of its file, or nothing.',
    fix: 'Give it an alt text that says what it shows, or alt="" where it only decorates.',
    storyFix: 'Write one sentence that says what it shows, in the picture’s alt-text field.',
  },
  'image-redundant-alt': {
    failed: 'Descriptions of pictures repeat the words beside them.',
    found: 'The description of this picture repeats the words beside it.',
    why: 'Readers who listen hear the same words twice.',
    fix: 'Leave its description empty (alt=""): the words are there.',
    storyFix: 'Say in its alt text what the picture shows beyond these words, or leave it empty.',
  },
  'input-button-name': {
    failed: 'Buttons of forms have no name.',
    found: 'This button has no name.',
    why: 'Readers who listen hear “button” and cannot tell what it does.',
    fix: 'Give it a value, or an aria-label that says what it does.',
  },
  label: {
    failed: 'Fields have no label.',
    found: 'This field has no label.',
    why: 'Readers who listen cannot tell what to write into it.',
    fix: 'Give it a <label>. A placeholder is none: it is gone with the first letter.',
  },
  'label-content-name-mismatch': {
    failed: 'Names do not hold the words that are seen.',
    found: 'What this is called for screen readers does not hold the words that are seen on it.',
    why: 'Who speaks to the computer says the words that are seen, and nothing happens.',
    fix: 'Begin its name with these words, or take its aria-label away.',
  },
  'landmark-no-duplicate-banner': {
    failed: 'There is more than one page header.',
    found: 'Another element is announced as the header of the page as well.',
    why: 'Readers who go to the header by its landmark come to the wrong one.',
    fix: 'Keep one <header> outside of <main>, <article> and <section>, without role="banner" elsewhere.',
  },
  'landmark-unique': {
    failed: 'Landmarks of one kind have the same name.',
    found: 'Another landmark of this kind has the same name, or neither has one.',
    why: 'Readers who choose from a list of landmarks cannot tell them apart.',
    fix: 'Give each a name of its own, such as aria-label="Sections".',
  },
  'link-in-text-block': {
    failed: 'Links in running text are told by their colour alone.',
    found: 'This link differs from the words around it by its colour alone.',
    why: 'Readers who do not tell these colours apart do not find it.',
    fix: 'Underline links in running text.',
  },
  'link-name': {
    failed: 'Links have no name.',
    found: 'This link has no name.',
    why: 'Readers who listen hear “link”, or its address letter by letter, and cannot tell where it leads.',
    fix: 'Put words into it, or give the picture in it a description that says where it leads.',
    storyFix:
      'Write words into the link that say where it leads, or describe the picture in it so; a link without any can go.',
  },
  list: {
    failed: 'Lists hold something other than list items.',
    found: 'This list holds something other than list items.',
    why: 'Screen readers tell a wrong number of items, or no list at all.',
    fix: 'Only <li> stands right inside <ul> and <ol>; put everything else into one.',
  },
  listitem: {
    failed: 'List items stand outside of lists.',
    found: 'This list item is in no list.',
    why: 'Screen readers do not say that there is a list, nor how long it is.',
    fix: 'Put it into <ul> or <ol>.',
  },
  'nested-interactive': {
    failed: 'Things to press lie inside things to press.',
    found: 'Inside of this, which can be pressed, lies something else that can be pressed.',
    why: 'Screen readers do not announce the inner one, and the keyboard stops there all the same.',
    fix: 'Put them beside each other.',
  },
  region: {
    failed: 'Content lies outside of all landmarks.',
    found: 'This lies outside of all landmarks.',
    why: 'Readers who go from landmark to landmark do not come to it.',
    fix: 'Put it into <header>, <nav>, <main>, <aside> or <footer>.',
  },
  'scrollable-region-focusable': {
    failed: 'The keyboard cannot scroll parts that scroll.',
    found: 'This part scrolls, and the keyboard does not come into it.',
    why: 'Readers without a mouse do not see what lies further on in it.',
    fix: 'Give it tabindex="0", a role and a name.',
  },
  'select-name': {
    failed: 'Lists of choices have no label.',
    found: 'This list of choices has no label.',
    why: 'Readers who listen hear the first choice and cannot tell what is asked.',
    fix: 'Give it a <label>.',
  },
  'svg-img-alt': {
    failed: 'Drawings have no description.',
    found: 'This drawing has no description.',
    why: 'Readers who do not see it hear “image”, and no more.',
    fix: 'Give it an aria-label or a <title> that says what it shows; where it only decorates, aria-hidden="true".',
  },
  tabindex: {
    failed: 'The order of the Tab key is forced.',
    found: 'A tabindex above 0 puts this ahead of the order in which it is read.',
    why: 'The keyboard jumps about the page, and readers lose their place.',
    fix: 'Take the tabindex away, or set it to 0, and order the page itself.',
  },
  'target-size': {
    failed: 'Things to press are too small, and too close to each other.',
    found: 'This is less than 24 pixels wide or high, and something else to press is close.',
    why: 'Readers whose hands shake, and many on a phone, press the wrong one.',
    fix: 'Make it 24 by 24 pixels or more, or leave as much room around it.',
  },
} satisfies Record<string, AxeRuleWords>;

/** What is said of contrast, with the numbers that were measured. */
const contrast = {
  failed: 'Text stands out too little from its ground.',
  found: (ratio: number, needed: number) =>
    `This text stands out too little from its ground: ${ratio}:1, and it needs ${needed}:1.`,
  why: 'Readers whose eyes are weak, and many in the sun, cannot read it.',
  fix: (colour: string, ratio: number) =>
    `Take a colour that differs more: ${colour}, which is near, has ${ratio}:1.`,
  storyFix: (colour: string, ratio: number) =>
    `Take the colour off this text in the editor, or choose one that differs more: ${colour} has ${ratio}:1.`,
};

export const axe = { rules, contrast };
