import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** The tree of an HTML document by the rules of the standard: never throws. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html);
}

/** The tree of XML near HTML (XHTML, a package file): an element that closes itself is closed, which HTML would not do. */
export function parseXml(xml: string): DefaultTreeAdapterTypes.Document {
  return parse(
    xml.replaceAll(
      /<([a-z][\w:.-]{0,60})((?:[^<>"']|"[^"]{0,4000}"|'[^']{0,4000}'){0,200})\/>/gi,
      (found: string, name: string, attributes: string) =>
        voids.test(name) ? found : `<${name}${attributes}></${name}>`,
    ),
  );
}

/** All elements in the order of the document, without recursion: depth is the file's to choose. */
export function* elementsOf(root: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  const waiting: Node[] = root.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) waiting.push(node.childNodes[at]!);
  }
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The characters inside an element, spaces as one. */
export function wordsOf(element: Element): string {
  const waiting: Node[] = [element];
  let words = '';
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) words += node.value;
    if (!('childNodes' in node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) waiting.push(node.childNodes[at]!);
  }
  return words.replaceAll(/\s+/g, ' ').trim();
}
