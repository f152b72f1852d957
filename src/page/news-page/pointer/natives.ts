/** What the browser itself lets keys work, where it is not taken out of the order of Tab. */
export const NATIVE =
  'a[href],area[href],button,input,select,textarea,summary,label,option,iframe,audio[controls],video[controls],[contenteditable=""],[contenteditable=true]';
