import { Lexer, type Token, type Tokens } from 'marked';
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { printable } from './printable.ts';

const WIDEST = 88;

type Colors = ReturnType<typeof picocolors.createColors>;

/** Markdown of our own for a terminal: headings stand out, lines are broken at words. */
export function terminalMarkdown(
  text: string,
  { color, columns }: { color: boolean; columns: number },
): string {
  const colors = picocolors.createColors(color);
  const width = Math.min(columns, WIDEST);
  const blocks = new Lexer().lex(text).filter(({ type }) => type !== 'space');
  return blocks.map((token) => block(token, colors, width)).join('\n\n');
}

function block(token: Token, colors: Colors, width: number): string {
  switch (token.type) {
    case 'heading':
      return heading(token as Tokens.Heading, colors);
    case 'list':
      return list(token as Tokens.List, colors, width);
    case 'code':
      return indented(colors.cyan((token as Tokens.Code).text), '    ');
    default:
      return wrapAnsi(inline(tokensIn(token), colors), width);
  }
}

function heading({ depth, tokens }: Tokens.Heading, colors: Colors): string {
  const words = inline(tokens, colors);
  return depth === 1 ? colors.bold(colors.underline(words)) : colors.bold(words);
}

function list({ items }: Tokens.List, colors: Colors, width: number): string {
  return items
    .map((item) => {
      const words = wrapAnsi(inline(item.tokens, colors), width - 2);
      return `• ${indented(words, '  ').trimStart()}`;
    })
    .join('\n');
}

function inline(tokens: readonly Token[], colors: Colors): string {
  return tokens.map((token) => span(token, colors)).join('');
}

function span(token: Token, colors: Colors): string {
  if (token.type === 'codespan') return colors.cyan(textOf(token));
  if (token.type === 'strong') return colors.bold(inline(tokensIn(token), colors));
  if (token.type === 'link') {
    const { href } = token as Tokens.Link;
    return `${inline(tokensIn(token), colors)} (${printable(href)})`;
  }
  const inner = tokensIn(token);
  return inner.length > 0 ? inline(inner, colors) : textOf(token);
}

function tokensIn(token: Token): Token[] {
  return ('tokens' in token && token.tokens) || [];
}

function textOf(token: Token): string {
  return printable('text' in token && typeof token.text === 'string' ? token.text : token.raw);
}

function indented(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}
