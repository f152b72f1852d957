/** One word with the ending of a picture or a page, or an address: what is read aloud where nobody gave a name. */
export const FILE_NAME =
  /^(?:https?:\/\/\S+|[^\s,]+\.(?:jpe?g|png|gif|svg|webp|avif|bmp|ico|html?|php|aspx?))$/i;
