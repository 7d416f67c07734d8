import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, type Element } from './html-tree.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What is no text to read: what runs, what decorates, what leads elsewhere. */
const left: ReadonlySet<string> = new Set(
  'script style noscript template head title nav aside footer header form button input select textarea iframe object embed applet svg math canvas video audio picture img map dialog menu rt rp'.split(
    ' ',
  ),
);
const blocks: ReadonlySet<string> = new Set(
  'p div section article main blockquote figure figcaption h1 h2 h3 h4 h5 h6 ul ol dl dt dd table tr pre address details summary fieldset hr'.split(
    ' ',
  ),
);

/**
 * The text of an element as paragraphs apart by empty lines: scripts, styles, navigation, forms and whatever is hidden are left out, so
 * that nothing is left that could run or that nobody would read. A page break is a form feed. Headings in `skip` are left out.
 */
export function textOfHtml(root: Element, skip?: Element): string {
  let text = '';
  const waiting: (Node | string)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') text += node;
    else if ('tagName' in node) {
      if (node === skip || isLeftOut(node)) continue;
      text += openingOf(node);
      waiting.push(closingOf(node));
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1)
        waiting.push(node.childNodes[at]!);
    } else if ('value' in node) text += node.value.replaceAll(/\s+/g, ' ');
  }
  return text
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

function isLeftOut(element: Element): boolean {
  if (left.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  if (/display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '')) return true;
  return /^(navigation|banner|contentinfo|search|doc-pagebreak|doc-toc|pagebreak)$/.test(
    attributeOf(element, 'role') ?? attributeOf(element, 'epub:type') ?? '',
  );
}

function openingOf({ tagName }: Element): string {
  if (tagName === 'br') return '\n';
  if (tagName === 'hr') return '\n\f\n';
  if (tagName === 'li') return '\n• ';
  if (tagName === 'td' || tagName === 'th') return ' ';
  return blocks.has(tagName) ? '\n\n' : '';
}

function closingOf({ tagName }: Element): string {
  return blocks.has(tagName) ? '\n\n' : '';
}
